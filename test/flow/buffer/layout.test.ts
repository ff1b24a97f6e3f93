import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {applied, bufferOf, insertion} from '../../../source/flow/buffer/edit.ts';
import {layout, refitted, scrolled} from '../../../source/flow/buffer/layout.ts';
import {moved} from '../../../source/flow/buffer/move.ts';

const pieces = ['word', 'a', ' ', '  ', '\n', '漢字', '👩‍👩‍👧', 'e\u0301', '\t', '\u0007', '\u202E', 'longerword'];
const text = fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map((parts) => parts.join(''));

// A space that hangs over the edge shares its column with others, and so do characters without a width.
const unspaced = fc
	.array(fc.constantFrom('word', 'a', '\n', '漢字', '👩‍👩‍👧', 'e\u0301', '\t'), {maxLength: 60})
	.map((parts) => parts.join(''));

const drawnRows = (whole: string, width: number) => layout(bufferOf(whole, 0), width, 500).rows.map((row) => row.text);

describe('the layout of a text', () => {
	it.each([
		['short', 10, ['short']],
		['', 10, ['']],
		['a\n', 10, ['a', '']],
		['one two three', 9, ['one two ', 'three']],
		['one two  three', 8, ['one two', 'three']],
		['abcdefghij', 5, ['abcd', 'efgh', 'ij']],
		['漢字漢字', 6, ['漢字', '漢字']],
		['a\tb', 10, ['a    b']],
		['\u001B[31m', 12, ['␛[31m']],
	])('draws %j in %i columns', (whole, width, rows) => {
		expect(drawnRows(whole, width)).toEqual(rows);
	});

	it('holds every character once, in order, in rows that fit', () => {
		fc.assert(
			fc.property(text, fc.integer({min: 12, max: 40}), (whole, width) => {
				const {rows} = layout(bufferOf(whole, 0), width, 500);
				expect(rows[0]?.start).toBe(0);
				for (const [index, row] of rows.entries()) {
					expect(stringWidth(row.text)).toBeLessThan(width);
					const next = rows[index + 1]?.start ?? whole.length;
					expect(['', '\n']).toContain(whole.slice(row.end, next));
				}
			}),
		);
	});

	it('keeps the cursor in the window, whatever its size', () => {
		fc.assert(
			fc.property(
				text,
				fc.nat(),
				fc.integer({min: 2, max: 30}),
				fc.integer({min: 1, max: 6}),
				fc.nat(),
				(whole, at, width, height, top) => {
					const buffer = {...bufferOf(whole, at % (whole.length + 1)), top: top % (whole.length + 1)};
					const shown = layout(buffer, width, height);
					const row = shown.rows[shown.cursorRow];
					expect(shown.rows.length).toBeLessThanOrEqual(height);
					expect(shown.cursorColumn).toBeLessThan(width);
					expect(row && row.start <= buffer.cursor && buffer.cursor <= row.end).toBe(true);
				},
			),
		);
	});

	it('scrolls no further than it must', () => {
		let buffer = scrolled(bufferOf('1\n2\n3\n4\n5\n6', 0), 10, 3);
		buffer = scrolled({...buffer, cursor: 6}, 10, 3);
		expect(layout(buffer, 10, 3)).toMatchObject({rows: [{text: '2'}, {text: '3'}, {text: '4'}], cursorRow: 2});
		buffer = scrolled({...buffer, cursor: 4}, 10, 3);
		expect(layout(buffer, 10, 3)).toMatchObject({rows: [{text: '2'}, {text: '3'}, {text: '4'}], cursorRow: 1});
	});

	it('fills a window that has grown', () => {
		const buffer = refitted({...bufferOf('1\n2\n3\n4', 7), top: 6}, 10, 3);
		expect(layout(buffer, 10, 3).rows).toMatchObject([{text: '2'}, {text: '3'}, {text: '4'}]);
		expect(layout(refitted(buffer, 10, 9), 10, 9).rows).toHaveLength(4);
	});
});

describe('moving by rows', () => {
	const window = {width: 10, height: 4};

	it('aims at the column it started from', () => {
		let buffer = bufferOf('abcdef\nab\nabcdef', 5);
		buffer = moved(buffer, 'down', window);
		expect(buffer.cursor).toBe(9);
		buffer = moved(buffer, 'down', window);
		expect(buffer.cursor).toBe(15);
		buffer = moved(buffer, 'left', window);
		expect(moved(moved(buffer, 'up', window), 'up', window).cursor).toBe(4);
	});

	it('counts wide characters as two columns', () => {
		expect(moved(bufferOf('abcd\n漢字漢字', 4), 'down', window).cursor).toBe(7);
	});

	it('visits each row of a wrapped line, and ends at either end', () => {
		const whole = 'one two three four five six';
		let buffer = bufferOf(whole, 0);
		const visited = [0];
		for (let step = 0; step < 4; step++) {
			buffer = moved(buffer, 'down', window);
			visited.push(buffer.cursor);
		}

		expect(visited).toEqual([0, 8, 14, 24, whole.length]);
		expect(moved(bufferOf(whole, 3), 'up', window).cursor).toBe(0);
	});

	it('goes down and up again to where it was, away from the ends', () => {
		fc.assert(
			fc.property(unspaced, fc.nat(), fc.integer({min: 12, max: 30}), (whole, at, width) => {
				const size = {width, height: 4};
				const start = bufferOf(whole, at % (whole.length + 1));
				const down = moved(start, 'down', size);
				fc.pre(down.goal !== undefined);
				expect(moved(down, 'up', size).cursor).toBe(start.cursor);
			}),
		);
	});
});

describe('a line of 1 MB', () => {
	const whole = 'one two three '.repeat(80_000);

	it('is laid out in pieces that join without a gap', () => {
		const {rows} = layout(bufferOf(whole, 0), 60, 2000);
		expect(rows.map((row) => whole.slice(row.start, row.end)).join('')).toBe(whole.slice(0, rows.at(-1)?.end));
	});

	it('breaks no character in two where it has no spaces', () => {
		const family = '👩‍👩‍👧';
		const {rows} = layout(bufferOf(`x${family.repeat(1000)}`, 0), 60, 500);
		const parts = rows.map((row) => row.text.replace('x', '').replaceAll(family, ''));
		expect(parts.join('')).toBe('');
	});

	it('is crossed page by page from end to start', () => {
		let buffer = bufferOf(whole.slice(0, 40_000));
		let pages = 0;
		while (buffer.cursor > 0 && pages < 1000) {
			buffer = scrolled(moved(buffer, 'page-up', {width: 60, height: 20}), 60, 20);
			pages++;
		}

		expect(buffer.cursor).toBe(0);
		expect(pages).toBeGreaterThan(30);
	});

	it('arrives whole when it is pasted', () => {
		const patch = insertion(bufferOf('ab', 1), whole);
		expect(patch && applied(bufferOf('ab', 1), patch).text).toBe(`a${whole}b`);
	});
});
