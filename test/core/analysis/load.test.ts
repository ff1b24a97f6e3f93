import {describe, expect, it} from 'vitest';
import {loadsIn, shortfall} from '../../../source/core/analysis/load/loads.ts';

describe('the loads in a text', () => {
	it.each([
		['310 deliveries a second at peak', [{value: 310, unit: 'deliveries/s'}]],
		['1,240 deliveries per second', [{value: 1240, unit: 'deliveries/s'}]],
		['5k requests/s', [{value: 5000, unit: 'requests/s'}]],
		['100K QPS', [{value: 100_000, unit: '/s'}]],
		['8.2 million webhooks a day', [{value: 8_200_000, unit: 'webhooks/d'}]],
		['45 % of CPU, 20 engineers, 620 euros a month', []],
		['since 2026-08-01', []],
	])('%s', (text, loads) => {
		expect(loadsIn(text)).toEqual(loads);
	});
});

describe('what is designed falls short of what is expected', () => {
	it.each([
		['200 orders a second', '300 orders per second', true],
		['200 orders/s, measured', '120 orders/s today, 215 orders/s in a year', true],
		['300 orders a second', '300 orders a second', false],
		['260 orders a second, 520 orders a second with two replicas', '300 orders a second', false],
		// In other spans of time.
		['30,000 requests a minute', '620 requests a second', true],
		['40,000 requests a minute', '620 requests a second', false],
		['500 requests/s', '2 million requests an hour', true],
		['500 requests/s', '1.7 million requests an hour', false],
		['100 orders a second', '9 million orders a day', true],
		// A peak says nothing against what is counted by the day, and neither does another thing.
		['4 million orders a day', '300 orders a second', false],
		['30,000 requests a minute', '620 orders a second', false],
		['200 orders a second', '100 orders a second, 60,000 orders a minute', false],
		// What cannot be compared is no shortfall.
		['200 orders a second', '300 searches a second', false],
		['200 orders a second', '300 orders a day', false],
		['200 orders a second', 'twice as much as today', false],
		['200 orders a second, 30 logins a second', '300 orders a second', false],
		['', '300 orders a second', false],
	])('%s against %s', (designed, expected, isShort) => {
		expect(shortfall(designed, expected) !== undefined).toBe(isShort);
	});
});
