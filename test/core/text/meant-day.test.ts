import {describe, expect, it} from 'vitest';
import {dayMeant, withWeekday} from '../../../source/core/text/meant-day.ts';

describe('the day that words mean', () => {
	// A Friday.
	const today = '2026-11-20';

	it.each([
		['today', '2026-11-20'],
		['Tomorrow', '2026-11-21'],
		['friday', '2026-11-27'],
		['this sunday', '2026-11-22'],
		['mon', '2026-11-23'],
		['next friday', '2026-11-27'],
		['next monday', '2026-11-23'],
		['next sunday', '2026-11-29'],
		['in 3 weeks', '2026-12-11'],
		['in  a day', '2026-11-21'],
		['in two months', '2027-01-20'],
		['in 1 year', '2027-11-20'],
		['end of March', '2027-03-31'],
		['end of november', '2026-11-30'],
		['the end of Feb 2028', '2028-02-29'],
		['end of Q1', '2027-03-31'],
		['end of Q4', '2026-12-31'],
		['end of q2 2028', '2028-06-30'],
		['end of the month', '2026-11-30'],
		['end of next month', '2026-12-31'],
		['end of the quarter', '2026-12-31'],
		['end of next year', '2027-12-31'],
		['3 June 2027', '2027-06-03'],
		['2027/1/5', '2027-01-05'],
	])('%s', (typed, day) => {
		expect(dayMeant(typed, today)).toBe(day);
	});

	it.each([
		'',
		'2026-12-01',
		'next',
		'next week',
		'soon',
		'end of the migration',
		'end of Q5',
		'5/6/2027',
		'in weeks',
		'in 0.5 weeks',
		'on',
		'su',
		'may',
	])('"%s" means none, or is one already', (typed) => {
		expect(dayMeant(typed, today)).toBeUndefined();
	});

	it.each([
		['2026-01-31', 'in a month', '2026-02-28'],
		['2026-11-23', 'next monday', '2026-11-30'],
		['2026-11-22', 'next monday', '2026-11-23'],
		['2026-12-31', 'tomorrow', '2027-01-01'],
		['2026-12-31', 'end of the month', '2026-12-31'],
	])('on %s, %s', (day, typed, meant) => {
		expect(dayMeant(typed, day)).toBe(meant);
	});

	it('is told with its weekday', () => {
		expect(withWeekday('2026-12-04')).toBe('Friday, 2026-12-04');
	});
});
