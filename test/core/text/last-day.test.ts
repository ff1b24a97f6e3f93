import {describe, expect, it} from 'vitest';
import {lastDayOf} from '../../../source/core/text/last-day.ts';

describe('the last day of a time in words', () => {
	it.each([
		['2026-03-05', '2026-03-05'],
		['by 2026-03-05', '2026-03-05'],
		['3 June 2026', '2026-06-03'],
		['in March 2026', '2026-03-31'],
		['Feb 2028', '2028-02-29'],
		['by the end of February 2026', '2026-02-28'],
		['mid-April 2026', '2026-04-30'],
		['im März 2026', '2026-03-31'],
		['2026-09', '2026-09-30'],
		['Q2 2026', '2026-06-30'],
		['2026-Q4', '2026-12-31'],
		['in H1 2026', '2026-06-30'],
		['by the end of 2026', '2026-12-31'],
	])('%s', (text, day) => {
		expect(lastDayOf(text)).toBe(day);
	});

	it.each(['H3 2026', '2026-13', 'End of Phase 1', 'March', 'two months after Q1 2026', 'Version 2026', ''])(
		'is not known for "%s"',
		(text) => {
			expect(lastDayOf(text)).toBeUndefined();
		},
	);
});
