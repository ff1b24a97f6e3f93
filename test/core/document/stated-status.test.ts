import process from 'node:process';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {keptIn} from '../../../source/core/document/kept.ts';
import {read} from '../../../source/core/document/read.ts';
import {NotProved, write} from '../../../source/core/document/write.ts';
import {withKeptChanges} from '../../../source/core/edit/kept-changes.ts';
import {keptSectionsOf} from '../../../source/core/edit/kept-sections.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {cleanLine} from '../../../source/core/text/clean.ts';
import {anyText} from '../../support/hostile.ts';
import {shipped} from '../../support/templates.ts';

/** How people say the status below a heading, what is read of it, and how it reads once it is `Draft`. */
const forms: readonly [said: string, answers: Answers, changed: string][] = [
	['Review', {status: 'Review'}, 'Draft'],
	['- Review', {status: 'Review'}, '- Draft'],
	['**Review**', {status: 'Review'}, '**Draft**'],
	['Review.', {status: 'Review'}, 'Draft.'],
	['✅ Review', {status: 'Review'}, '✅ Draft'],
	['[Review](states.md#review)', {status: 'Review'}, '[Draft](states.md#review)'],
	['`review`', {status: 'review'}, '`Draft`'],
	['Review, in v2', {status: 'Review', metadata: {'status-note': 'in v2'}}, 'Draft, in v2'],
	['Review 2026-03-01', {status: 'Review', metadata: {'status-date': '2026-03-01'}}, 'Draft 2026-03-01'],
	['Review (1 March 2026)', {status: 'Review', metadata: {'status-date': '2026-03-01'}}, 'Draft (1 March 2026)'],
	['In review on 2026-03-01', {status: 'In review', metadata: {'status-date': '2026-03-01'}}, 'Draft on 2026-03-01'],
	['2026-03-01: Review', {status: 'Review', metadata: {'status-date': '2026-03-01'}}, '2026-03-01: Draft'],
	['Superseded by [4](0004.md)', {status: 'Superseded by [4](0004.md)'}, 'Draft'],
	['**Status**: Review', {status: 'Review'}, '**Status**: Draft'],
	['- [ ] Draft\n- [x] Review', {status: 'Review'}, '- [ ] Draft\n- [x] Draft'],
	[
		'- Proposed 2026-02-01\n- Review 2026-03-01',
		{status: 'Review', metadata: {'status-date': '2026-03-01'}},
		'- Proposed 2026-02-01\n- Draft 2026-03-01',
	],
	[
		'- 3 Mar 2026 - Review\n- 1 Feb 2026 - Proposed',
		{status: 'Review', metadata: {'status-date': '2026-03-03'}},
		'- 3 Mar 2026 - Draft\n- 1 Feb 2026 - Proposed',
	],
	[
		'| Date | Status |\n|---|---|\n| 2026-02-01 | Proposed |\n| 2026-03-01 | Review |',
		{status: 'Review'},
		'| Date | Status |\n|---|---|\n| 2026-02-01 | Proposed |\n| 2026-03-01 | Draft  |',
	],
];

const around = (heading: string, said: string) => `# Carts\n\n${heading}\n\n${said}\n\n## Context\n\nCarts are lost.\n`;

const headings = ['## Status', 'Status\n------', '## 2. Status:', '## Status ##'];

describe.each(forms)('the status that is said as %j below a heading', (said, answers, changed) => {
	it.each(headings)('is read below %j', (heading) => {
		const text = around(heading, said);
		const found = read(templateOfDocument(text), text).answers;
		expect({status: found.status, ...(found.metadata ? {metadata: found.metadata} : {})}).toEqual(answers);
	});

	it.each(headings)('is changed in place below %j, and nothing else is', (heading) => {
		const text = around(heading, said);
		const own = templateOfDocument(text);
		const {answers: before, marks} = read(own, text);
		expect(write(own, text, before, marks).text).toBe(text);
		expect(write(own, text, {...before, status: 'Draft'}, marks).text).toBe(around(heading, changed));
	});
});

/** A table is kept whole, see below. */
const inLines = forms.filter(([said]) => !said.startsWith('|'));

it.each(inLines)('what is read of %j is not kept as well, and the rest is', (said) => {
	const text = around('## Status', said);
	const reading = read(templateOfDocument(text), text);
	const lines = reading.sections.flatMap(({children}) => children.flatMap(({kept}) => kept));
	for (const {first, end} of lines) expect(text.split('\n').slice(first, end).join('\n')).not.toMatch(/Review/);
	const others = JSON.stringify(reading.answers.sections ?? lines);
	if (said.includes('Proposed')) expect(others).not.toBe('[]');
});

describe('the status of a document of ours', () => {
	const staff = shipped('staff-rfc');
	const text = (said: string) =>
		`# RFC: Carts\n\n**Author**: Ann\n\n## Status\n\n${said}\n\n## Summary\n\nCarts move.\n\n## Motivation\n\n### Problem\n\nCarts are lost.\n`;

	it.each(['Review', '**Review**', '- Review', 'Review, since May', 'Review.', 'Review (2026-03-01)'])(
		'is read and changed below a heading of its own: %s',
		(said) => {
			const {answers, marks} = read(staff, text(said));
			expect(answers).toMatchObject({title: 'Carts', author: ['Ann'], status: 'Review', summary: 'Carts move.'});
			expect(write(staff, text(said), answers, marks).splices).toEqual([]);
			expect(write(staff, text(said), {...answers, status: 'Draft'}, marks).text).toBe(
				text(said.replace('Review', 'Draft')),
			);
		},
	);

	it.each([
		['below its heading', text('Review, since May'), ['Status']],
		[
			'in the head',
			'# RFC: Carts\n\n**Author**: Ann\n**Status**: Review, since May\n\n## Summary\n\nCarts move.\n',
			[],
		],
	])(
		'is read without the words behind it, which are told beside the answers and can be changed: %s',
		(_, said, path) => {
			const known = keptSectionsOf(staff, read(staff, said));
			expect(known.map(({path: headings, text: words}) => [headings, words])).toEqual([[path, 'since May']]);
			const records = [{record: {path, nth: 1, text: 'since June'}, at: 'sections[0]'}];
			expect(withKeptChanges(staff, said, records)).toEqual({text: said.replace('May', 'June')});
		},
	);

	it('is that of its head where both say one', () => {
		const both = text('Draft').replace('\n\n## Status', '\n**Status**: Review\n\n## Status');
		expect(read(staff, both).answers.status).toBe('Review');
	});

	it('is read and changed in the heading', () => {
		const heading = text('Words.').replace('## Status', '## Status: Review');
		const {answers, marks} = read(staff, heading);
		expect(answers.status).toBe('Review');
		expect(write(staff, heading, {...answers, status: 'Draft'}, marks).text).toBe(heading.replace('Review', 'Draft'));
	});
});

it('a table of statuses is kept whole, since its other cells say more', () => {
	const table =
		'| Date | Status | Who |\n|---|---|---|\n| 2026-02-01 | Proposed | Ann |\n| 2026-03-01 | Accepted | Bo |';
	const text = around('## Status', table);
	const reading = read(templateOfDocument(text), text);
	expect(reading.answers.status).toBe('Accepted');
	expect(keptIn(reading).map((part) => part.text)).toEqual([table]);
});

it('a sentence below the title says the status, since when, and who answers for it', () => {
	const text = '# Carts\n\nAccepted 2026-01-06 by Ann Lee, Bo Roy.\n\n## Problem\n\nCarts are lost.\n';
	const own = templateOfDocument(text);
	const {answers, marks} = read(own, text);
	expect(answers).toMatchObject({status: 'Accepted', created: '2026-01-06', author: ['Ann Lee', 'Bo Roy']});
	expect(write(own, text, {...answers, author: ['Cy Day'], status: 'Rejected'}, marks).text).toBe(
		text.replace('Accepted', 'Rejected').replace('Ann Lee, Bo Roy', 'Cy Day'),
	);
});

it.each(['Written 2026-01-06 by Ann Lee.', 'Accepted by all.', 'Accepted 2026-01-06 by Ann,\nand by Bo.'])(
	'no status is said by %j',
	(said) => {
		const text = `# Carts\n\n${said}\n\n## Problem\n\nCarts are lost.\n`;
		expect(read(templateOfDocument(text), text).answers.status).toBeUndefined();
	},
);

describe('a status below a heading', () => {
	const numRuns = Number(process.env.RFC_LAW_RUNS ?? 100);
	const changed = (said: string, status: string) => {
		const text = around('## Status', said);
		const own = templateOfDocument(text);
		const {answers, marks} = read(own, text);
		const wanted = {...answers, status};
		return {wanted, found: () => read(own, write(own, text, wanted, marks).text).answers};
	};

	it('takes any words', () => {
		const words = fc.stringMatching(/^[A-Za-z#>-][A-Za-z ,.()*_#>-]{0,30}[a-z]$/);
		fc.assert(
			fc.property(fc.constantFrom(...forms), words, ([said], status) => {
				const {wanted, found} = changed(said, cleanLine(status));
				expect(found()).toEqual(wanted);
			}),
			{numRuns},
		);
	});

	it('is refused where it would be read as something else, such as a comment or another label', () => {
		const words = anyText.map(cleanLine).filter((text) => text !== '');
		fc.assert(
			fc.property(fc.constantFrom(...forms), words, ([said], status) => {
				const {wanted, found} = changed(said, status);
				try {
					expect(found()).toEqual(wanted);
				} catch (error) {
					expect(error).toBeInstanceOf(NotProved);
				}
			}),
			{numRuns},
		);
	});
});
