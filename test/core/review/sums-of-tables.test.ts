import {describe, expect, it} from 'vitest';
import {sumRight} from '../../../source/core/review/rules/sum-right.ts';
import {foundBy, toldBy} from '../../support/review.ts';

const costs = (header: string, rows: readonly string[], heading = 'Cost') => {
	const columns = header.split('|').length - 2;
	return `# RFC: Carts\n\n## ${heading}\n\n${header}\n|${'---|'.repeat(columns)}\n${rows.join('\n')}\n`;
};
const sums = (...rows: string[]) => toldBy(sumRight, costs('| Item | Amount |', rows));

describe('a total that its table does not give', () => {
	it.each([
		['plain numbers', ['| Shelf | 40.0 |', '| Till | 22.5 |', '| **Total** | **72.5** |'], '62.5', '72.5'],
		[
			'points between thousands',
			['| Shelf | 40.000 € |', '| Till | 9.500 € |', '| Summe | 59.500 € |'],
			'49.500',
			'59.500 €',
		],
		[
			'commas between thousands',
			['| Shelf | €40,000 |', '| Till | €9,500 |', '| Total: | €59,500 |'],
			'49,500',
			'€59,500',
		],
		[
			'spaces between thousands',
			['| Shelf | 40 000 EUR |', '| Till | 9 500 EUR |', '| Sum | 59 500 EUR |'],
			'49 500',
			'59 500 EUR',
		],
		[
			'marks of thousands',
			["| Shelf | CHF 40'000 |", "| Till | CHF 9'500 |", "| Gesamt | CHF 59'500 |"],
			"49'500",
			"CHF 59'500",
		],
		[
			'decimal commas',
			['| Shelf | 1.040,50 € |', '| Till | 9,50 € |', '| Total cost | 1.150,00 € |'],
			'1.050,00',
			'1.150,00 €',
		],
		['a dash for nothing', ['| Shelf | 40 |', '| Idea | – |', '| Till | 22 |', '| Total | 82 |'], '62', '82'],
		[
			'rupees',
			['| Shelf | Rs. 40.0 lakh |', '| Till | Rs. 22.5 lakh |', '| Total | Rs. 72.5 lakh |'],
			'62.5',
			'Rs. 72.5 lakh',
		],
	])('is told of %s', (_, rows, sum, total) => {
		expect(sums(...rows)).toEqual([
			`warning ${7 + rows.length - 1}: The amounts under "Amount" are ${sum} together, and not ${total}.`,
		]);
	});

	it('is told by its column, at its cell', () => {
		const text = costs('| Item | 2026 | 2027 | Remark |', [
			'| Shelf | 40.000 € | 0 € | once |',
			'| Till | 9.500 € | 1.200 € | |',
			'| **Total** | **59.500 €** | **1.200 €** | |',
		]);
		const [found, ...others] = foundBy(sumRight, text);
		expect(others).toEqual([]);
		expect(found?.message).toBe('The amounts under "2026" are 49.500 together, and not 59.500 €.');
		expect(text.slice(found?.start, found?.end)).toBe('**59.500 €**');
	});
});

describe('it is silent', () => {
	it.each([
		['where it is right', ['| Shelf | 40.000 € |', '| Till | 9.500 € |', '| Total | 49.500 € |']],
		['where it is rounded', ['| Shelf | 40.4 |', '| Till | 22.4 |', '| Other | 1.4 |', '| Total | 64 |']],
		['where the total is round', ['| Shelf | 41,200 |', '| Till | 22,900 |', '| Total | 64,000 |']],
		['where either reading gives it', ['| Shelf | 1.500 |', '| Till | 2.25 |', '| Total | 3.75 |']],
		['beside a cell with words', ['| Shelf | 40 |', '| Till | about 22 |', '| Total | 82 |']],
		['beside a cell with a range', ['| Shelf | 40 |', '| Till | 22-30 |', '| Total | 82 |']],
		['beside a cell with a remark', ['| Shelf | 40 |', '| Till | 22 (paid) |', '| Total | 82 |']],
		['beside another unit', ['| Shelf | 40 € |', '| Till | 22 $ |', '| Total | 82 € |']],
		['beside a share', ['| Shelf | 40 € |', '| Reserve | 10 % |', '| Total | 82 € |']],
		['beside a part of another row', ['| Shelf | 40 |', '| of which wood | 22 |', '| Total | 40 |']],
		['beside a subtotal', ['| Shelf | 40 |', '| Till | 22 |', '| Subtotal | 62 |', '| Van | 3 |', '| Total | 65 |']],
		['beside a discount', ['| Shelf | 40 |', '| Till | 22 |', '| Discount | 5 |', '| Total | 57 |']],
		['of two totals', ['| Shelf | 40 |', '| Till | 22 |', '| Total | 72 |', '| Grand total | 80 |']],
		['of a mean', ['| Shelf | 40 |', '| Till | 20 |', '| Total | 30 |']],
		[
			'where a row is left out with a word',
			['| Shelf | 40 |', '| Own people (there already) | 22 |', '| Van | 30 |', '| Total | 70 |'],
		],
		['of one amount', ['| Shelf | 40 |', '| Total | 82 |']],
		['without a total', ['| Shelf | 40 |', '| Till | 22 |', '| Van | 82 |']],
	])('%s', (_, rows) => {
		expect(sums(...rows)).toEqual([]);
	});

	it.each([
		['of what is no money', '| Shop | Buyers |', 'Shops'],
		['of a price for one', '| Item | Price per piece |', 'Cost'],
		['of times', '| Step | Weeks |', 'Cost'],
		['of scores', '| Criterion | Weight |', 'Cost'],
	])('%s', (_, header, heading) => {
		expect(toldBy(sumRight, costs(header, ['| A | 40 |', '| B | 22 |', '| Total | 82 |'], heading))).toEqual([]);
	});

	it('of tables in code, and of those that are not even', () => {
		const rows = ['| Shelf | 40 |', '| Till | 22 |', '| Total | 82 |'];
		expect(
			toldBy(sumRight, `# RFC: Carts\n\n## Cost\n\n\`\`\`\n| Item | Amount |\n|---|---|\n${rows.join('\n')}\n\`\`\`\n`),
		).toEqual([]);
		expect(sums('| Shelf | 40 | 3 |', ...rows.slice(1))).toEqual([]);
	});
});

it('reads a long table quickly', () => {
	const rows = Array.from({length: 5000}, (_, at) => `| Item ${at} | ${'1 '.repeat(50)}|`);
	expect(() => sums(...rows, '| Total | 82 |')).not.toThrow();
});

describe('what may be spent', () => {
	const rows = ['| Shelf | £40,000 |', '| Till | £9,500 |', '| Total | £43,500 |'];
	const table = costs('| Item | Amount |', rows);
	it.each([
		['the budget of this year has £45,000 left', '; that is more than the £45,000 of line 11'],
		['The board has granted £43,500.', '; that is more than the £43,500 of line 11'],
		['The budget is £49,500.', ''],
		['The budget is £40,000.', ''],
		['The budget is €45,000.', ''],
		['Last year we had £45,000.', ''],
		['Of a budget of £90,000, £45,000 are left.', ''],
	])('%j', (text, beyond) => {
		expect(toldBy(sumRight, `${table}\n${text}\n`)).toEqual([
			`warning 9: The amounts under "Amount" are 49,500 together, and not £43,500${beyond}.`,
		]);
	});
});
