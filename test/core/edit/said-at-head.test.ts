import {describe, expect, it} from 'vitest';
import type {Json} from '../../../source/core/answers/answers.ts';
import {withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {saidAlready} from '../../../source/core/edit/said-already.ts';
import {type ForeignTemplate, templateOfDocument} from '../../../source/core/foreign/template.ts';
import type {Template} from '../../../source/core/template/parse.ts';
import {shipped} from '../../support/templates.ts';

/** The lines, from 1, in which a document seems to say already what is answered for the first time. */
function linesSaid(
	text: string,
	path: string,
	value: Json,
	template: Template | ForeignTemplate = templateOfDocument(text),
): (number | 'read')[] {
	const reading = read(template, text);
	if (path in reading.answers) return ['read'];
	const after = {answers: withValue(reading.answers, path, value), marks: reading.marks};
	return saidAlready(template, reading, after).map(({line}) => line + 1);
}

const rest = '## Background\n\nThe ferry leaves at six.\n\n## Idea\n\nA bell rings before it does.\n';
const headed = (head: string) => `# A bell for the ferry\n\n${head}\n\n${rest}`;

describe('how far along a document is', () => {
	it.each([
		['behind a word of its own', headed('Outcome so far: rejected by the harbour office')],
		['in another language, alone', headed('**Entwurf**, 3. Mai 2026')],
		['in brackets of the title', `# [WIP] A bell for the ferry\n\n${rest}`],
		['in a badge', headed('![where it is](https://img.shields.io/badge/rfc-in%20review-yellow)')],
		['in a picture of HTML', headed('<img src="badge.svg" alt="withdrawn">')],
		['in a note', headed('> [!WARNING]\n> still being discussed, do not quote')],
		['in capitals', headed('Ann Lee — 3 May — NOT FOR USE, DRAFT')],
		['in a sentence', headed('The plan was adopted by the crew on Monday.')],
		['as a label with its day', headed('- Accepted: 3 May 2026')],
		['between others', headed('Ann Lee · Wo es steht: genehmigt · 3 May')],
		['in a column', headed('| Who | Verdict |\n|---|---|\n| Ann Lee | superseded |')],
		['in its front matter', `---\ntitle: A bell\nlifecycle: deprecated\n---\n\n${rest}`],
	])('is asked about, %s', (_, text) => {
		expect(linesSaid(text, 'status', 'Draft')).not.toEqual([]);
	});

	it.each([
		['another picture', headed('![build](https://img.shields.io/badge/build-passing-green)')],
		['what is to come', headed('The crew is to look at it in May.')],
		['who is asked', headed('Readers: Ann Lee')],
		['nothing yet', headed('Verdict: TBD')],
		['what is no head', headed('Short.').replace('The ferry', 'The first timetable was adopted by the crew. It')],
	])('is not said by %s', (_, text) => {
		expect(linesSaid(text, 'status', 'Draft')).toEqual([]);
	});

	it.each(['*Statut :* Approuvé', '**Stato**: Bozza', 'Standing: agreed', 'Durum: Taslak'])(
		'is read or asked about where it is called so: %s',
		(line) => {
			expect(linesSaid(headed(line), 'status', 'Draft')).not.toEqual([]);
		},
	);
});

describe('whose a document is', () => {
	it.each([
		['behind a short word', headed('who: dom (eng), with kerry')],
		['as a letter begins', headed('From: Margaret Holt')],
		['in a column', headed('| **Driver** | **Informed** |\n|---|---|\n| L. Holt | Sales |')],
		['in its front matter', `---\ntitle: A bell\ndoc_owner: Lorraine Holt\n---\n\n${rest}`],
		['as a list of its front matter', `---\ntitle: A bell\nmaintained_by: x\nleads:\n  - Ann Lee\n---\n\n${rest}`],
		['behind a picture', headed('![x](y.svg) · **DRI:** @ann-lee · **Opened:** May 3')],
		['below the title', headed('by Ann Lee, 3 May')],
		['in another language', headed('**作成者**: 田中')],
	])('is read or asked about, %s', (_, text) => {
		expect(linesSaid(text, 'author', ['Bo Holt'])).not.toEqual([]);
	});

	it.each([
		['a day', headed('From: 3 May 2026')],
		['who is told', headed('Cc: Ann Lee')],
		['nobody yet', headed('Lead: TBD')],
		['an empty label above another', headed('Lead:\nReaders: Ann Lee')],
	])('is not said by %s', (_, text) => {
		expect(linesSaid(text, 'author', ['Bo Holt'])).toEqual([]);
	});

	it('is another than who decides', () => {
		const text = headed('| Driver | Approver |\n|---|---|\n| L. Holt | D. Okafor |');
		expect(linesSaid(text, 'deciders', ['Ann Lee'], shipped('staff-rfc'))).toEqual([5]);
	});

	it('is told line by line, where each begins anew', () => {
		const text = headed(
			'The Harbour Office\nWritten by Ann Lee, with Bo Holt (cranes)\nAccepted by the Council in May',
		);
		const staff = shipped('staff-rfc');
		expect(linesSaid(text, 'author', ['Bo Holt'], staff)).toEqual([4]);
		expect(linesSaid(text, 'deciders', ['Harbour Council'], staff)).toEqual([5]);
	});

	it.each(['Distribution', 'Cc', 'Circulated to', 'Copies'])(
		'may be who reads it behind %s, if it is somebody there',
		(label) => {
			const text = headed(`**${label}**: Office of Harbours; Data Protection Officer`);
			const staff = shipped('staff-rfc');
			const reviewer = (name: string) => linesSaid(text, 'reviewers', [{name, role: 'informed'}], staff);
			expect(reviewer('Data Protection Officer')).toEqual([3]);
			expect(reviewer('Tove Lund')).toEqual([]);
		},
	);
});
