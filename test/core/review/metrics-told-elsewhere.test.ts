import {describe, expect, it} from 'vitest';
import {metricComplete} from '../../../source/core/review/rules/metric-complete.ts';
import {metricFelt} from '../../../source/core/review/rules/metric-felt.ts';
import {toldBy} from '../../support/review.ts';

/** What is said to be missing of one metric in review, beside what the chapters before it say. */
function missing(metric: string, before = '## Motivation\n\nCarts are lost.\n'): string[] {
	const text = `# RFC: Carts\n\n**Status**: Review\n\n${before}\n## Success Metrics\n\n- **Quality**: ${metric}\n`;
	return toldBy(metricComplete, text).flatMap((line) =>
		(line.split(' has no ').at(-1) ?? '').replace(/\.$/, '').split(/, no | and no /),
	);
}

describe('a value of before in brackets', () => {
	it.each([
		'Carts refused at the opening: below 2 % (autumn 2026/27: 40 %), from the till log',
		'Carts refused: below 2 % (2026: 40 %), from the till log',
		'Carts refused: below 2 % (Q3 2026: 40 %), from the till log',
		'Carts refused: below 2 % (last season 40 %), from the till log',
		'Carts refused: below 2 % (40 % in autumn 2026), from the till log',
		'Carts refused: below 2 % (FY 2025/26: 40 %), from the till log',
	])('%s', (metric) => {
		expect(missing(metric)).not.toContain('baseline');
	});

	it.each([
		'Carts refused: below 2 % (target 2027: 1 %), from the till log',
		'Carts refused: below 2 % (by May 2027), from the till log',
		'Carts refused: below 2 % (stretch: 1 %), from the till log',
	])('but not %s', (metric) => {
		expect(missing(metric)).toContain('baseline');
	});
});

describe('a value of before in the chapters that tell of today', () => {
	it.each([
		[
			'the same percentile in the same unit',
			'95th percentile of a sale at the till not above 1.2 s, till log, by May 2027',
			'## Current State\n\nThe median is 600 ms, the 95th percentile 1.9 s.\n',
		],
		[
			'the same things',
			'Carts lost at night: fewer than 5, till log, by May 2027',
			'## Motivation\n\nIn 2026 we found 90 carts that were lost at night.\n',
		],
		[
			'a count of what is to happen no more',
			'No lost cart, till log, by May 2027',
			'## Motivation\n\nIn the year 2026 there were 17 incidents.\n',
		],
		[
			'the same thing in the same unit',
			'Checkout within 4 seconds, till log, by May 2027',
			'## Current State\n\n| What | Value |\n|---|---|\n| Checkout | 9 seconds |\n',
		],
	])('%s', (_, metric, before) => {
		expect(missing(metric, before)).toEqual([]);
	});

	it.each([
		[
			'without a number',
			'Carts lost at night: fewer than 5, till log, by May 2027',
			'## Motivation\n\nMany carts are lost at night.\n',
		],
		[
			'of something else',
			'Checkout within 4 seconds, till log, by May 2027',
			'## Motivation\n\nIn 2026 there were 17 incidents, and a report takes 9 minutes.\n',
		],
		[
			'in a later chapter',
			'Checkout within 4 seconds, till log, by May 2027',
			'## Proposed Solution\n\n### Architecture\n\nCheckout takes 3 seconds.\n',
		],
	])('but not %s', (_, metric, before) => {
		expect(missing(metric, before)).toEqual(['baseline']);
	});
});

describe('what nothing can be held against', () => {
	it.each(['Customers find that carts feel lighter', 'The team is happier with the tills'])('%s', (metric) => {
		const text = `# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n- **Quality**: ${metric}\n`;
		expect([...toldBy(metricFelt, text), ...missing(metric)].join(' ')).toMatch(/comes true|target/);
	});

	it.each([
		'Lost carts cut in half compared with today, till log, by May 2027',
		'Lost carts halved, till log, by May 2027',
		'Twice as many sales as today, till log, by May 2027',
	])('a share of what nobody tells: %s', (metric) => {
		expect(missing(metric)).toEqual(['baseline that its target counts from']);
	});
});
