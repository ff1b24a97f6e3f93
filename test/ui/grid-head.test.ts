import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../source/core/text/columns.ts';
import {headOf, headRowsOf} from '../../source/ui/grid-head.ts';

describe('the name of a column', () => {
	it.each<[name: string, width: number, rows: number, told: string[]]>([
		['Cost', 7, 4, ['Cost']],
		['Learning curve', 8, 4, ['Learning', 'curve']],
		['Operational complexity', 7, 4, ['Operat-', 'ional', 'comple-', 'xity']],
		['Time to ship it', 8, 4, ['Time to', 'ship it']],
		['Security', 7, 4, ['Secur-', 'ity']],
		['Read/write', 7, 4, ['Read/', 'write']],
		['運用の複雑さ', 7, 4, ['運用の', '複雑さ']],
		['Operational complexity', 7, 2, ['Operat-', 'ional…']],
		['Operational complexity', 12, 1, ['Operational…']],
		['', 7, 2, []],
	])('%s in %i columns and %i rows', (name, width, rows, told) => {
		expect(headOf(name, width, rows)).toEqual(told);
	});

	it('fits, and is whole where there are rows for it', () => {
		const name = fc.string({unit: fc.constantFrom('a', 'é', 'W', ' ', '-', '/', '複', '1'), maxLength: 40});
		fc.assert(
			fc.property(name, fc.integer({min: 6, max: 15}), fc.integer({min: 1, max: 4}), (text, width, rows) => {
				const head = headOf(text, width, rows);
				expect(head.length).toBeLessThanOrEqual(rows);
				for (const row of head) expect(columnsOf(row)).toBeLessThanOrEqual(width);
				const letters = (some: string) => some.replaceAll(/[\s-]/g, '');
				if (headRowsOf([text], width, 99) <= rows) expect(letters(head.join(''))).toBe(letters(text));
			}),
		);
	});
});
