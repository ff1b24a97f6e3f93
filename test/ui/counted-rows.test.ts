import fc from 'fast-check';
import {expect, it} from 'vitest';
import {windowOf} from '../../source/ui/components/counted-rows.tsx';

const textOf = (lines: ReturnType<typeof windowOf>) =>
	lines.map(({runs}) =>
		runs
			.map(({text}) => text)
			.join('')
			.trim(),
	);
const list = (length: number) =>
	Array.from({length}, (_, index) => ({key: `${index}`, runs: [{text: `row ${index}`}]}));
const shown = (length: number, height: number, index: number) =>
	textOf(windowOf({lines: list(length), height, index, isRow: () => true}));

it.each<[number, string[]]>([
	[0, ['row 0', 'row 1', 'row 2', '↓ 6 more below']],
	[4, ['↑ 3 more above', 'row 3', 'row 4', '↓ 4 more below']],
	[8, ['↑ 6 more above', 'row 6', 'row 7', 'row 8']],
])('tells on each side how many are hidden there, at row %i of nine', (index, expected) => {
	expect(shown(9, 4, index)).toEqual(expected);
});

it('never hides the highlighted row, and tells of every other one', () => {
	fc.assert(
		fc.property(fc.integer({min: 4, max: 12}), fc.integer({min: 1, max: 30}), fc.nat(), (height, more, at) => {
			const length = height + more;
			const lines = shown(length, height, at % length);
			expect(lines).toHaveLength(height);
			expect(lines).toContain(`row ${at % length}`);
			const rows = lines.filter((line) => line.startsWith('row '));
			const hidden = lines.map((line) => Number(/^[↑↓] (\d+) more/.exec(line)?.[1] ?? 0));
			expect(rows.length + hidden.reduce((sum, count) => sum + count, 0)).toBe(length);
			expect(lines.findLastIndex((line) => line.startsWith('↑'))).toBeLessThanOrEqual(0);
			expect([-1, height - 1]).toContain(lines.findIndex((line) => line.startsWith('↓')));
		}),
	);
});

it('counts rows, and no titles between them', () => {
	const isRow = (key: string) => Number(key) % 2 === 0;
	expect(textOf(windowOf({lines: list(9), height: 4, index: 0, isRow})).at(-1)).toBe('↓ 3 more below');
});
