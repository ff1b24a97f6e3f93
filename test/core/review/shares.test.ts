import {describe, expect, it} from 'vitest';
import {sumRight} from '../../../source/core/review/rules/sum-right.ts';
import {toldBy} from '../../support/review.ts';

const table = (header: string, shares: readonly string[], more = '') =>
	`# RFC: Carts\n\n## Causes\n\n${more}\n\n| Cause | ${header} |\n|---|---|\n${shares.map((share, at) => `| Cause ${at} | ${share} |`).join('\n')}\n`;

describe('shares of one whole', () => {
	it.each<[string, string[], string]>([
		['Share of returns', ['38%', '41%', '25%'], '104'],
		['Percentage', ['60 %', '45 %'], '105'],
		['% of calls', ['33.5%', '33.5%', '34.5%'], '101.5'],
	])('are more than all of it under %s', (header, shares, sum) => {
		expect(toldBy(sumRight, table(header, shares))).toEqual([
			`warning ${8 + shares.length}: The shares under "${header}" are ${sum} % together.`,
		]);
	});

	it.each<[name: string, header: string, shares: string[], more?: string]>([
		['all of it', 'Share of returns', ['38%', '41%', '21%']],
		['rounded', 'Share of returns', ['33%', '34%', '34%']],
		['a part of it', 'Share of returns', ['38%', '21%']],
		['far more, since they overlap', 'Share of returns', ['80%', '70%', '60%']],
		['said to overlap', 'Share of returns', ['38%', '41%', '25%'], 'A return may have several causes.'],
		['no shares', 'Growth', ['38%', '41%', '25%']],
		['shares of each', 'Share per shop', ['38%', '41%', '25%']],
		['not all numbers', 'Share of returns', ['38%', '41%', 'about 25%']],
	])('are nothing to tell where they are %s', (_, header, shares, more) => {
		expect(toldBy(sumRight, table(header, shares, more))).toEqual([]);
	});
});

describe('what is counted', () => {
	const counts = (total: string, label = 'Total', header = 'Shops') =>
		toldBy(
			sumRight,
			`# RFC: Carts\n\n## Where\n\n| Nr. | Region | ${header} |\n|---|---|---|\n| 1 | North | 168 |\n| 2 | South | 139 |\n| 3 | Hill | 95 |\n| | **${label}** | **${total}** |\n`,
		);

	it.each(['412', '420', '302'])('is not %s, by a slip of the hand', (total) => {
		expect(counts(total)).toEqual([`warning 10: The amounts under "Shops" are 402 together, and not ${total}.`]);
	});

	it.each(['402', '398', '451', '1,402'])('may be %s, where some are counted elsewhere', (total) => {
		expect(counts(total)).toEqual([]);
	});

	it('is summed only where it says so', () => {
		expect(counts('412', 'Others')).toEqual([]);
		expect(counts('412', 'Total', 'Average per shop')).toEqual([]);
	});
});
