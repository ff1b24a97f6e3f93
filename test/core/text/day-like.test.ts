import {expect, it} from 'vitest';
import {dayLike} from '../../../source/core/text/day-like.ts';
import {type DayOrder, dayIn, orderOfDays} from '../../../source/core/text/written-day.ts';

it.each<[known: string, after: string, written: string | undefined, order?: DayOrder]>([
	['8 June 2026', '2026-11-30', '30 November 2026'],
	['08 June 2026', '2026-07-03', '03 July 2026'],
	['14 June 2026', '2026-07-03', '3 July 2026'],
	['June 8th, 2026', '2026-11-22', 'November 22nd, 2026'],
	['Jun 8, 2026', '2027-01-03', 'Jan 3, 2027'],
	['8-Jun-2026', '2026-12-01', '1-Dec-2026'],
	['14.04.2026', '2026-11-30', '30.11.2026'],
	['3/25/2026', '2026-11-30', '11/30/2026'],
	['2026/6/8', '2026-12-01', '2026/12/1'],
	['2026年6月8日', '2026-12-01', '2026年12月1日'],
	// Which of the two is the day?
	['14.04.2026', '2026-05-06', undefined],
	['14.04.2026', '2026-05-06', '06.05.2026', 'day'],
	['05/06/2026', '2026-11-30', undefined],
	['05/06/2026', '2026-11-30', '11/30/2026', 'month'],
	// Words for months of other languages are not known one by one.
	['8. Juni 2026', '2026-11-30', undefined],
	['3. August 2026', '2026-10-30', undefined],
	['2026-06-08T10:00Z', '2026-11-30', undefined],
	['2026-06-08', '2026-11-30', undefined],
	['soon', '2026-11-30', undefined],
])('a day like %s: %s', (known, after, written, order) => {
	expect(dayLike(known, dayIn(known, order) ?? '', after, order)).toBe(written);
});

it.each<[text: string, besides: string, order: DayOrder | undefined]>([
	['04/22/2025 and 05/06/2025', '05/06/2025', 'month'],
	['22/04/2025 and 05/06/2025', '05/06/2025', 'day'],
	['22/04/2025, 04/22/2025 and 05/06/2025', '05/06/2025', undefined],
	['22.04.2025 and 05/06/2025', '05/06/2025', undefined],
	['05/06/2025 and 06/07/2025', '05/06/2025', undefined],
	['22/04/2025', '22/04/2025', undefined],
])('%j tells what stands first in %s', (text, besides, order) => {
	expect(orderOfDays(text, besides)).toBe(order);
});
