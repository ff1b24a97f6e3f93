import {expect, it} from 'vitest';
import {daysOfRange} from '../../../source/core/text/day-range.ts';

it.each<[text: string, days: string | undefined]>([
	['2026-05-05 - 2026-06-27', '2026-05-05 2026-06-27'],
	['5 May to 27 June 2026', '2026-05-05 2026-06-27'],
	['5 May – 27 June 2026', '2026-05-05 2026-06-27'],
	['5–9 May 2026', '2026-05-05 2026-05-09'],
	['May 5 to June 27, 2026', '2026-05-05 2026-06-27'],
	['13 December 2026 until 7 February 2027', '2026-12-13 2027-02-07'],
	['13 December to 7 February 2027', undefined],
	['Week 1-3', undefined],
	['Q1 to Q2 2026', undefined],
	['from May 2026', undefined],
	['', undefined],
])('%j', (text, days) => {
	const range = daysOfRange(text);
	expect(range && `${range.first} ${range.last}`).toBe(days);
});
