import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cellsOf, escapeCell, rowOf, unescapeCell} from '../../../source/core/markdown/table.ts';
import {cleanLine} from '../../../source/core/text/clean.ts';
import {anyText} from '../../support/hostile.ts';

describe('a row of a table', () => {
	it('gives back the cells that it was made of', () => {
		const cells = fc.array(anyText.map(cleanLine), {minLength: 2, maxLength: 5});
		fc.assert(
			fc.property(cells, (texts) => {
				const row = rowOf(texts.map(escapeCell));
				expect(cellsOf(row).map((cell) => unescapeCell(cell.text))).toEqual(texts);
			}),
		);
	});

	it.each([
		['| a | b |', ['a', 'b']],
		['a | b', ['a', 'b']],
		['  |a|b', ['a', 'b']],
		['| a | |', ['a', '']],
		['| a \\| b | c |', ['a \\| b', 'c']],
		['||', ['']],
		['', []],
	])('of %j has the cells %j', (row, expected) => {
		expect(cellsOf(row).map((cell) => cell.text)).toEqual(expected);
	});

	it('knows where each cell stands', () => {
		const row = '|  a b |c|';
		expect(cellsOf(row).map(({start, end}) => row.slice(start, end))).toEqual(['a b', 'c']);
	});
});
