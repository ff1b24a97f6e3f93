import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {corrections} from '../../../source/core/draft/gaps.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import type {Draft} from '../../../source/core/draft/types.ts';
import {doublesOf} from '../../../source/core/edit/doubles.ts';
import {rebased} from '../../../source/core/edit/rebase.ts';
import {rewrite} from '../../../source/core/edit/rewrite.ts';
import {foreignName} from '../../../source/core/foreign/name.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');
const text = '# RFC: A\n\n## Summary\n\nShort.\n\n## Known risks\n\nWe look at it.\n';
const risks = [{risk: 'Late'}];
const says = '## Known risks';
const today = '2026-11-20';
const left = {risks: {says, left: risks}};

function draftOf(part: Partial<Draft> = {}): Draft {
	const {answers, marks} = read(staff, text);
	const draft = newDraft(staff.interview, 'd', `${today}T12:00:00.000Z`);
	return {...draft, answers: {...answers, risks}, marks, base: {path: 'a.md', text}, ...part};
}

const asked = (draft: Draft, current = text) => doublesOf(staff, draft, text, current);

const newText = (draft: Draft, current = text): string => {
	const rewritten = rewrite(staff, draft, text, current, today);
	return 'text' in rewritten ? rewritten.text : 'conflicts';
};

describe('an answer that the document may say already', () => {
	it('is asked about, with the words of both', () => {
		expect(asked(draftOf())).toMatchObject([
			{
				path: 'risks',
				label: 'Risks',
				said: {line: 6, text: says},
				mine: [{text: 'risk 1'}, {text: '  Risk: Late'}],
				theirs: [{text: says}, {text: 'We look at it.'}],
				ways: ['besides', 'out'],
			},
		]);
	});

	it.each<[string, Partial<Draft>, string, number]>([
		['both are kept', {doubles: {risks: {says}}}, text, 0],
		['it is left out', {doubles: left}, text, 0],
		['it has changed since it was left out', {answers: {risks: [{risk: 'Later'}]}, doubles: left}, text, 1],
		['another line says it than then', {doubles: {risks: {says: '## Risk'}}}, text.replace('Known r', 'Our r'), 1],
		['nothing says it any more', {}, text.replace('Known risks', 'Numbers'), 0],
		['it is taken back', {answers: {}}, text, 0],
	])('is asked about once, so when %s', (_, part, current, count) => {
		expect(asked(draftOf(part), current)).toHaveLength(count);
	});

	it('is written besides, or not at all while it is left out', () => {
		const both = newText(draftOf({doubles: {risks: {says}}}));
		expect([both.includes('| Late '), both.includes(`${says}\n\nWe look at it.`)]).toEqual([true, true]);
		expect(newText(draftOf({doubles: left}))).toBe(text);
		const other = text.replace('Known risks', 'Numbers');
		expect(newText(draftOf({doubles: left}), other)).toContain('| Late ');
	});

	it('stays in the draft when it is left out, and is told as what no file holds', () => {
		const summary = 'Shorter.';
		const draft = draftOf({answers: {...draftOf().answers, summary}, doubles: left});
		const written = newText(draft);
		expect(written).toBe(text.replace('Short.', summary));
		const next = rebased(staff, draft, {path: 'a.md', text: written});
		expect(next).toMatchObject({answers: {summary, risks}, doubles: left});
		expect(corrections(staff.interview, next)).toMatchObject([
			{path: 'risks', problem: `Left out of the file, which says: ${says}`},
		]);
		const other = rebased(staff, draft, {path: 'a.md', text: '# RFC: A\n'});
		expect([other.answers.risks, other.doubles]).toEqual([risks, undefined]);
	});
});

it('is found by the question that the file has by now, in a document of another house', () => {
	const house = '# A\n\n## Costs\n\nFew.\n\n## Risks\n\nWe look at it.\n';
	const own = templateOfDocument(house);
	const draft = {
		...draftOf({template: foreignName, base: {path: 'a.md', text: house}}),
		answers: read(own, house).answers,
	};
	const path = own.interview.questions.find((question) => question.path === 'risks')?.path ?? '';
	const answered = {...draft, answers: {...draft.answers, [path]: risks}};
	const current = house.replace('## Costs', '## New\n\nx\n\n## Costs');
	expect(doublesOf(undefined, answered, house, current)).toMatchObject([{path, said: {line: 10, text: '## Risks'}}]);
});
