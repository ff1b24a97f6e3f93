import {describe, expect, it} from 'vitest';
import {isAsked, reviewOf} from '../../../source/core/review/check.ts';
import type {Checked} from '../../../source/core/review/formats/types.ts';
import {byItself, habits} from '../../../source/core/review/habits.ts';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {drawbacksOfSelected} from '../../../source/core/review/rules/drawbacks-of-selected.ts';
import {optionsLt2} from '../../../source/core/review/rules/options-lt2.ts';
import {sectionEmpty} from '../../../source/core/review/rules/section-empty.ts';
import {statusKnown} from '../../../source/core/review/rules/status-known.ts';
import {title} from '../../../source/core/review/rules/title.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {examinedAs} from '../../support/review.ts';

const body = '## Motivation\n\nCarts are lost.\n\n## Drawbacks\n\nWords.\n';
const [bare, dated, full] = ['', '- Created: 2026-01-02\n', '- Created: 2026-01-02\n- Status: Draft\n'].map(
	(head) => `# Carts\n\n${head}\n${body}`,
);
const guide = '# How to write\n\nWords.\n';
const pointer = 'Moved to [carts](carts.md).\n';
const over = full?.replace('Draft', 'Withdrawn').replace('- Created: 2026-01-02\n', '');
const own = '# RFC: Carts\n\n**Author**: Ann Lee\n';

type Document = readonly [path: string, text: string | undefined];

/** What is told of documents, in that order, as `path: message`. */
function told(
	documents: readonly Document[],
	known: readonly string[] = [],
	chosen: readonly Rule[] = [statusKnown, datesRule, sectionEmpty],
) {
	const run = habits();
	const all = documents.map(([path, text = '']): Checked => {
		const examined = examinedAs(text);
		const findings = reviewOf(examined, chosen);
		return {path, findings, isAsked: isAsked(examined)};
	});
	const left = (checked: Checked) => (known.includes(checked.path) ? {...checked, findings: []} : checked);
	return [...all.flatMap((checked) => run.take([checked], [left(checked)])), ...run.rest()].flatMap(
		({path, findings}) => findings.map(({message}) => `${path}: ${message}`),
	);
}

/** Documents of a folder, as many of each as it says. */
function folder(name: string, ...some: readonly (readonly [count: number, text: string | undefined])[]): Document[] {
	const texts = some.flatMap(([count, text]) => Array.from({length: count}, () => text));
	return texts.map((text, index) => [`${name}/${index + 1}.md`, text]);
}

describe('what documents of another house lack', () => {
	const most = 'of the 7 documents in a: There is no status.';
	it.each<[name: string, documents: Document[], expected: string[]]>([
		['most lack it', folder('a', [5, dated], [2, full]), [`a/1.md: In 5 ${most}`]],
		[
			'some of them propose nothing',
			folder('a', [4, dated], [2, full], [1, pointer], [1, guide]),
			['a/1.md: In 4 of the 8 documents in a (2 of them propose nothing, or are over): There is no status.'],
		],
		[
			'one of them is over',
			folder('a', [5, dated], [2, full], [1, over]),
			['a/1.md: In 5 of the 8 documents in a (1 of them proposes nothing, or is over): There is no status.'],
		],
		['none has it', folder('a', [5, dated]), ['a/1.md: In all 5 documents in a: There is no status.']],
		['hardly one has it', folder('a', [9, dated], [1, full]), []],
		['one lacks it', folder('a', [5, full], [1, dated]), ['a/6.md: There is no status.']],
		['some lack it', folder('a', [4, full], [2, dated]), []],
		['too few stand beside each other', folder('a', [3, dated], [1, full]), []],
		['it is over', folder('a', [5, full], [1, over]), []],
		[
			'few stand in folders of their own',
			[...folder('a/x', [2, dated]), ...folder('a/y', [3, dated], [1, full]), ...folder('a', [1, full])],
			[`a/x/1.md: In 5 ${most}`],
		],
		[
			'few stand in it, and enough with those below',
			[...folder('b/a', [2, dated], [2, full]), ...folder('b/a/x', [3, dated]), ...folder('b', [9, full])],
			['b/a/1.md: In 5 of the 7 documents in b/a: There is no status.'],
		],
		[
			'a folder below counts by itself',
			[...folder('a', [5, dated], [2, full]), ...folder('a/x', [6, full])],
			['a/1.md: In 5 of the 7 documents in a without those in x: There is no status.'],
		],
		[
			'few stand in folders within each other, and around them',
			[...folder('b/a/x/y', [1, dated]), ...folder('b/a/x', [2, dated]), ...folder('b/a', [2, dated], [2, full])],
			['b/a/x/y/1.md: In 5 of the 7 documents in b/a: There is no status.'],
		],
		[
			'they stand where the command runs',
			folder('a', [5, dated], [2, full]).map(([path, text]) => [path.slice(2), text]),
			['1.md: In 5 of the 7 documents: There is no status.'],
		],
		['they are of two folders', [...folder('a', [3, dated]), ...folder('b', [3, full])], []],
	])('is told of a house and of exceptions: %s', (_, documents, expected) => {
		expect(told(documents)).toEqual(expected);
	});

	it('is told of all of them where it is no field', () => {
		const weighed = `${full}\n## Alternatives\n\nWe could also have kept a file.\n`;
		const proposal = `${full}\n## Proposal\n\nKeep the carts.\n`;
		const message = 'There is no alternative to the proposal.';
		const run = (...some: (readonly [number, string])[]) => told(folder('a', ...some), [], [optionsLt2]);
		expect(run([5, proposal])).toEqual([`a/1.md: In all 5 documents in a: ${message}`]);
		expect(run([5, proposal], [2, weighed])).toEqual([`a/1.md: In at least 5 of the 7 documents in a: ${message}`]);
	});

	it('is not told where most have it in another form', () => {
		const proposal = `${full?.replace(/## Drawbacks[\s\S]*/, '')}\n## Proposal\n\nKeep the carts.\n`;
		const inPassing = proposal.replace('Keep the carts.', 'Unfortunately carts are large.');
		const run = (...some: (readonly [number, string | undefined])[]) =>
			told(folder('a', ...some), [], [drawbacksOfSelected]);
		expect(run([9, full], [1, proposal])).toEqual(['a/10.md: Nothing says what speaks against the proposal.']);
		expect(run([6, inPassing], [1, proposal])).toEqual([]);
		expect(run([9, full], [1, inPassing])).toEqual([]);
	});

	it('is not told anew of what was known, which still counts', () => {
		const seven = folder('a', [5, dated], [2, full]);
		expect(
			told(
				seven,
				seven.map(([path]) => path),
			),
		).toEqual([]);
		expect(told(seven, ['a/1.md', 'a/2.md'])).toEqual([`a/3.md: In 5 ${most}`]);
	});

	it('is not told of a document alone', () => {
		const findings = reviewOf(examinedAs(bare ?? ''), [statusKnown, datesRule]);
		expect(findings).toHaveLength(2);
		expect(byItself(findings)).toEqual([]);
	});
});

describe('what most documents of a house came to their end without', () => {
	const settled = `# Carts\n\n- Created: 2021-01-02\n\n${body}`;

	it.each<[name: string, documents: Document[], expected: string[]]>([
		['all of them', folder('a', [5, settled]), []],
		['most of them, and the others are open', folder('a', [4, settled], [2, dated]), []],
		['some of them', folder('a', [2, settled], [3, dated]), ['a/3.md: In all 5 documents in a: There is no status.']],
		[
			'only those that have it',
			folder('a', [4, dated], [2, full]),
			['a/1.md: In 4 of the 6 documents in a: There is no status.'],
		],
	])('is no fault of those that are open: %s', (_, documents, expected) => {
		expect(told(documents)).toEqual(expected);
	});

	it('is told with the template from which new ones are made', () => {
		const run = habits();
		const documents = [...folder('a', [5, dated]), ['a/0000-template.md', dated] as const];
		for (const [path, text = ''] of documents) {
			const examined = examinedAs(text);
			const checked = {path, findings: reviewOf(examined, [statusKnown]), isAsked: isAsked(examined)};
			run.take([checked], [checked]);
		}
		expect(run.rest().map(({findings}) => findings[0]?.next)).toEqual([
			expect.stringContaining('Begin with a/0000-template.md, from which new ones are made.'),
		]);
	});
});

describe('what documents do', () => {
	const open = `${full}\n## Rollout\n`;

	it('is told once where many of a folder do the same, and else of each', () => {
		const message = 'There is nothing under "Rollout"';
		expect(told(folder('a', [3, full], [3, open]))).toEqual([
			`a/4.md: In at least 3 of the 6 documents in a: ${message}.`,
		]);
		expect(told(folder('a', [9, full], [2, open]))).toEqual([`a/10.md: ${message}.`, `a/11.md: ${message}.`]);
		expect(told(folder('a', [2, open]))).toEqual([`a/1.md: ${message}.`, `a/2.md: ${message}.`]);
		expect(told(folder('a', [2, full], [4, open]))).toEqual([]);
	});
});

describe('a title that documents of another house lack', () => {
	const chapters = '# Summary\n\nWords.\n\n# Motivation\n\nWords.\n\n# Drawbacks\n\nWords.\n';
	const lower = chapters.replaceAll('# ', '## ');
	const message = 'There is no title.';
	it.each<[name: string, documents: Document[], expected: string[]]>([
		['none has one, whatever the level of their chapters', folder('a', [9, chapters], [1, lower]), []],
		['few lack it', folder('a', [9, full], [1, chapters], [1, lower]), [`a/10.md: ${message}`, `a/11.md: ${message}`]],
		['most lack it', folder('a', [2, full], [5, lower]), [`a/3.md: In 5 of the 7 documents in a: ${message}`]],
		['nobody knows what the house does', folder('a', [1, chapters], [1, lower]), [`a/2.md: ${message}`]],
	])('is told of the house, of exceptions, or not: %s', (_, documents, expected) => {
		expect(told(documents, [], [title])).toEqual(expected);
	});
});

describe('what documents of our template lack', () => {
	it('is told of each, and once where none of several has it', () => {
		const dates = ['There is no date', 'There is no status'];
		expect(told(folder('a', [2, own])).toSorted()).toEqual(
			dates.map((message) => `a/1.md: In both documents in a: ${message}.`),
		);
		const dateless = `${own}**Status**: Draft\n`;
		const complete = `${own}**Status**: Draft\n**Created**: 2026-01-02\n`;
		expect(told(folder('a', [1, complete], [1, dateless]))).toEqual(['a/2.md: There is no date.']);
	});
});
