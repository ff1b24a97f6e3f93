import {describe, expect, it} from 'vitest';
import {reviewOf} from '../../../source/core/review/check.ts';
import {folderFields} from '../../../source/core/review/folder-fields.ts';
import type {Checked} from '../../../source/core/review/formats/types.ts';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {statusKnown} from '../../../source/core/review/rules/status-known.ts';
import {examinedAs} from '../../support/review.ts';

const [bare, dated, full] = ['', '- Created: 2026-01-02\n', '- Created: 2026-01-02\n- Status: Draft\n'].map(
	(head) => `# Carts\n\n${head}\n## Motivation\n\nCarts are lost.\n`,
);

/** What is told of documents, in that order, as `path: message`. */
function told(
	documents: readonly (readonly [path: string, text: string | undefined])[],
	known: readonly string[] = [],
) {
	const fields = folderFields();
	const all = documents.map(([path, text = '']): Checked => {
		return {path, findings: reviewOf(examinedAs(text), [statusKnown, datesRule])};
	});
	const left = (checked: Checked) => (known.includes(checked.path) ? {...checked, findings: []} : checked);
	return [...all.flatMap((checked) => fields.take([checked], [left(checked)])), ...fields.rest()].flatMap(
		({path, findings}) => findings.map(({message}) => `${path}: ${message}`),
	);
}

describe('a field that documents lack', () => {
	it('is told once where none of a folder has it', () => {
		expect(
			told([
				['a/1.md', dated],
				['a/2.md', dated],
				['b/1.md', full],
			]),
		).toEqual(['a/1.md: There is no status in any of the 2 documents in a.']);
	});

	it('is told of each where one has it, wherever that stands', () => {
		const lacks = ['a/1.md: There is no status.', 'a/3.md: There is no status.'];
		expect(
			told([
				['a/1.md', dated],
				['a/2.md', full],
				['a/3.md', dated],
			]),
		).toEqual(lacks);
		expect(
			told([
				['a/2.md', full],
				['a/1.md', dated],
				['a/3.md', dated],
			]),
		).toEqual(lacks);
	});

	it('is told of the only document as it is, and each field by itself', () => {
		expect(
			told([
				['1.md', bare],
				['b/README.md', dated],
			]),
		).toEqual(['1.md: There is no date.', '1.md: There is no status in any of the 2 documents.']);
		expect(told([['1.md', dated]])).toEqual(['1.md: There is no status.']);
	});

	it('is not told anew of what was known', () => {
		expect(
			told(
				[
					['a/1.md', dated],
					['a/2.md', dated],
				],
				['a/1.md', 'a/2.md'],
			),
		).toEqual([]);
		expect(
			told(
				[
					['a/1.md', dated],
					['a/2.md', dated],
					['a/3.md', dated],
				],
				['a/1.md', 'a/2.md'],
			),
		).toEqual(['a/3.md: There is no status.']);
	});
});
