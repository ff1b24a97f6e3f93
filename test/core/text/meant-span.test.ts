import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dayMeant} from '../../../source/core/text/meant-day.ts';
import {lastDayAfter, type MeantSpan, spanMeant} from '../../../source/core/text/meant-span.ts';

const monday = '2026-11-30';

describe('the time that words mean', () => {
	it.each<[string, MeantSpan]>([
		['in three weeks to end of March', {from: '2026-12-21', days: 101}],
		['from in 3 weeks until end of march', {from: '2026-12-21', days: 101}],
		['In 3 weeks - end of March', {from: '2026-12-21', days: 101}],
		['2026-12-21 to 2027-03-31', {from: '2026-12-21', days: 101}],
		['tomorrow to 2026-12-04', {from: '2026-12-01', days: 4}],
		['5 May to 27 June 2027', {from: '2027-05-05', days: 54}],
		['until next friday', {from: monday, days: 12}],
		['next monday for 10 days', {from: '2026-12-07', days: 10}],
		['next monday, two weeks', {from: '2026-12-07', days: 14}],
		['in 3 weeks', {from: '2026-12-21'}],
		['2027-01-04', {from: '2027-01-04'}],
	])('%s', (typed, span) => {
		expect(spanMeant(typed, monday)).toEqual(span);
	});

	it.each([
		'',
		'to',
		'when it is ready',
		'soon to done',
		'end of March to in three weeks',
		'until yesterday',
		'Q3',
		'week 3',
	])('is none in "%s"', (typed) => {
		expect(spanMeant(typed, monday)).toBeUndefined();
	});

	it('begins and ends on the days that each part means by itself', () => {
		const days = fc.constantFrom(
			'tomorrow',
			'next friday',
			'in 2 weeks',
			'end of March',
			'end of Q2 2027',
			'3 May 2027',
		);
		fc.assert(
			fc.property(days, days, fc.constantFrom(' to ', ' until ', ' - ', ' – '), (first, last, between) => {
				const [from = '', end = ''] = [dayMeant(first, monday), dayMeant(last, monday)];
				const span = spanMeant(`${first}${between}${last}`, monday);
				if (end < from) expect(span).toBeUndefined();
				else expect([span?.from, span?.days && lastDayAfter(from, span.days)]).toEqual([from, end]);
			}),
			{numRuns: 60},
		);
	});
});
