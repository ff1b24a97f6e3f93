import {describe, expect, it} from 'vitest';
import {isCompared, reviewOf} from '../../../source/core/review/check.ts';
import type {Checked} from '../../../source/core/review/formats/types.ts';
import {byItself, habits} from '../../../source/core/review/habits.ts';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {sectionEmpty} from '../../../source/core/review/rules/section-empty.ts';
import {statusKnown} from '../../../source/core/review/rules/status-known.ts';
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
function told(documents: readonly Document[], known: readonly string[] = []) {
	const run = habits();
	const all = documents.map(([path, text = '']): Checked => {
		const examined = examinedAs(text);
		const findings = reviewOf(examined, [statusKnown, datesRule, sectionEmpty]);
		return {path, findings, isCompared: isCompared(examined)};
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
	it.each<[name: string, documents: Document[], expected: string[]]>([
		['none has it', folder('a', [5, dated]), ['a/1.md: There is no status in any of the 5 documents in a.']],
		[
			'most lack it, whatever the others are',
			folder('a', [5, dated], [2, full], [1, pointer], [1, guide]),
			['a/1.md: There is no status in 5 of the 7 documents in a.'],
		],
		['one lacks it', folder('a', [5, full], [1, dated]), ['a/6.md: There is no status.']],
		['some lack it', folder('a', [4, full], [2, dated]), []],
		['too few stand beside each other', folder('a', [4, dated]), []],
		['it is over', folder('a', [5, full], [1, over]), []],
		[
			'few stand in folders of their own',
			[...folder('a/x', [2, dated]), ...folder('a/y', [3, dated])],
			['a/x/1.md: There is no status in any of the 5 documents in a.'],
		],
		[
			'they stand where the command runs',
			folder('a', [5, dated]).map(([path, text]) => [path.slice(2), text]),
			['1.md: There is no status in any of the 5 documents.'],
		],
		['they are of two folders', [...folder('a', [3, dated]), ...folder('b', [3, full])], []],
	])('is told of a house and of exceptions: %s', (_, documents, expected) => {
		expect(told(documents)).toEqual(expected);
	});

	it('is not told anew of what was known, which still counts', () => {
		const five = folder('a', [5, dated]);
		expect(
			told(
				five,
				five.map(([path]) => path),
			),
		).toEqual([]);
		const once = 'a/3.md: There is no status in any of the 5 documents in a.';
		expect(told(five, ['a/1.md', 'a/2.md'])).toEqual([once]);
	});

	it('is not told of a document alone', () => {
		const findings = reviewOf(examinedAs(bare ?? ''), [statusKnown, datesRule]);
		expect(findings).toHaveLength(2);
		expect(byItself(findings)).toEqual([]);
	});
});

describe('what documents do', () => {
	const open = `${full}\n## Questions\n`;

	it('is told once where many of a folder do the same, and else of each', () => {
		const message = 'There is nothing under "Questions"';
		expect(told(folder('a', [3, full], [3, open]))).toEqual([`a/4.md: ${message} in 3 of the 6 documents in a.`]);
		expect(told(folder('a', [9, full], [2, open]))).toEqual([`a/10.md: ${message}.`, `a/11.md: ${message}.`]);
		expect(told(folder('a', [2, open]))).toEqual([`a/1.md: ${message}.`, `a/2.md: ${message}.`]);
	});
});

describe('what documents of our template lack', () => {
	it('is told of each, and once where none of several has it', () => {
		const dates = ['There is no date', 'There is no status'];
		expect(told(folder('a', [2, own])).toSorted()).toEqual(
			dates.map((message) => `a/1.md: ${message} in any of the 2 documents in a.`),
		);
		const dateless = `${own}**Status**: Draft\n`;
		const complete = `${own}**Status**: Draft\n**Created**: 2026-01-02\n`;
		expect(told(folder('a', [1, complete], [1, dateless]))).toEqual(['a/2.md: There is no date.']);
	});
});
