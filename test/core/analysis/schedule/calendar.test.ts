import fc from 'fast-check';
import {afterEach, describe, expect, it} from 'vitest';
import {dateAfter, daysBetween} from '../../../../source/core/analysis/schedule/calendar.ts';
import {timelineOf} from '../../../../source/core/analysis/schedule/timeline.ts';
import {migration} from './seed.ts';

const usual = process.env.TZ;
afterEach(() => {
	process.env.TZ = usual;
});

/** Days since 1970-01-01 in the Gregorian calendar, counted by hand: years, leap days, months. */
function dayNumber(date: string): number {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	const isLeap = (one: number): boolean => one % 4 === 0 && (one % 100 !== 0 || one % 400 === 0);
	const months = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	let days = day - 1;
	for (let one = 1970; one < year; one++) days += isLeap(one) ? 366 : 365;
	for (const length of months.slice(0, month - 1)) days += length;
	return days;
}

const zones = [
	['Pacific/Kiritimati', -840],
	['America/Los_Angeles', 480],
	['UTC', 0],
	['Europe/Berlin', -60],
	['Pacific/Apia', -780],
] as const;

describe.each(zones)('in %s', (zone, offset) => {
	it('a day is a day, whatever the clocks do', () => {
		process.env.TZ = zone;
		expect(new Date(2024, 0, 15).getTimezoneOffset()).toBe(offset);
		const anyDay = fc.date({min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true});
		fc.assert(
			fc.property(anyDay, fc.integer({min: 0, max: 40_000}), (moment, days) => {
				const from = moment.toISOString().slice(0, 10);
				const to = dateAfter(from, days) ?? '';
				expect(to).toMatch(/^\d{4}-\d\d-\d\d$/);
				expect(dayNumber(to) - dayNumber(from)).toBe(days);
				expect(daysBetween(from, to)).toBe(days);
				expect(dateAfter(to, -days)).toBe(from);
			}),
			{numRuns: 200},
		);
	});

	it.each([
		['2026-03-08', 1, '2026-03-09'],
		['2026-03-07', 1, '2026-03-08'],
		['2026-03-28', 1, '2026-03-29'],
		['2026-10-25', 1, '2026-10-26'],
		['2026-11-01', 1, '2026-11-02'],
		['2011-12-29', 1, '2011-12-30'],
		['2024-02-28', 1, '2024-02-29'],
		['2026-02-28', 1, '2026-03-01'],
		['1999-12-31', 1, '2000-01-01'],
	])('%s and %i day is %s', (from, days, to) => {
		process.env.TZ = zone;
		expect(dateAfter(from, days)).toBe(to);
	});

	it('the migration has the same timeline', () => {
		const here = timelineOf(migration);
		process.env.TZ = zone;
		expect(timelineOf(migration)).toBe(here);
	});
});

it('has no date beyond the years of four digits', () => {
	expect(dateAfter('9999-12-30', 1)).toBe('9999-12-31');
	expect(dateAfter('9999-12-31', 1)).toBeUndefined();
	expect(dateAfter('0000-01-01', -1)).toBeUndefined();
	expect(dateAfter('2026-01-01', Number.MAX_SAFE_INTEGER)).toBeUndefined();
	expect(dateAfter('0099-12-31', 1)).toBe('0100-01-01');
});
