import {expect, it} from 'vitest';
import {metricComplete} from '../../../source/core/review/rules/metric-complete.ts';
import {toldBy} from '../../support/review.ts';

/** What is said to be missing of one metric in review. */
function missing(metric: string): string[] {
	const text = `# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n- **Speed**: ${metric}\n`;
	return toldBy(metricComplete, text).flatMap(
		(line) =>
			line
				.split(' has no ')
				.at(-1)
				?.replace(/\.$/, '')
				.split(/, no | and no /) ?? [],
	);
}

it.each<[metric: string, parts: string[]]>([
	['first paint 4.1 s to 0.9 s by 2027-03-01, Lighthouse', []],
	['3 of 3 shops on the new store by Q2 2027 (now 1 of 3)', []],
	['€700 a month vs. €1.1k today', ['deadline', 'source']],
	['orders that arrive, 98 % (pilot: 91-93 %)', ['deadline', 'source']],
	['95 % of carts open within 2 s. Today the median is 118 s', ['deadline', 'source']],
	['95 % of carts open within 2 s. In the median it was 118 s', ['deadline', 'source']],
	['no cart missed; checksum of each shop equal at the swap', []],
	['not more than 2 wrong carts in each quarterly sample of 400', ['baseline']],
	['99,5 % Verfügbarkeit im Quartal', ['baseline', 'source']],
	['Time to open a cart at 200 searches a second', ['target']],
	['95 % of carts within a day (today: end of the week), logs, weekly', []],
	['running cost at or below $1,550 a month, the bill, by May 2027', []],
	['cost stays within the projected €2,900 a month, the bill, by May 2027', []],
	['at most €700 in total, the Azure bill, by May 2027', []],
	['Opening\n  - Target: from 12 to 4 s by May 2027\n  - Source: logs', []],
	[
		'Opening\n  - Target: to be set, the limit is 4 s\n  - Baseline: 12 s (Grafana)',
		['warning 7: The target of "Opening" is not a number: "to be set, the limit is 4 s"'],
	],
])('of %j, nothing is missed but %j', (metric, parts) => {
	expect(missing(metric)).toEqual(parts);
});

it.each<[today: string, metric: string, isTold: boolean]>([
	[
		'The shops phone the desk. It counted 1,140 such calls in May alone.',
		'Phone calls to the desk under 300 a month',
		true,
	],
	['Sorting of orders takes 19 hours and is often cancelled.', 'Sorting of orders within 30 min', true],
	['The desk counted 1,140 shops in May alone.', 'Phone calls to the clerks under 300 a month', false],
	['Sorting of letters takes 19 hours.', 'Opening of carts within 30 min', false],
])('%j tells the value of today for %j: %j', (today, metric, isTold) => {
	const text = `# RFC: Carts\n\n**Status**: Review\n\n## Motivation\n\n### Problem\n\n${today}\n\n## Success Metrics\n\n- **Speed**: ${metric}\n`;
	expect(toldBy(metricComplete, text).join().includes('no baseline')).toBe(!isTold);
});
