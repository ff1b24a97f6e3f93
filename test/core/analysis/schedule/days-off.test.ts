import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {calendarFrom, dateAfter, dateOf, dayOf} from '../../../../source/core/analysis/schedule/calendar.ts';
import {timelineOf} from '../../../../source/core/analysis/schedule/timeline.ts';
import {sixWeeks} from './seed.ts';

const zero = '2024-01-03';
const anyOffset = fc.integer({min: -40, max: 40});
const anyDaysOff = fc
	.array(anyOffset, {maxLength: 20})
	.map((offsets) => offsets.map((at) => dateAfter(zero, at) ?? ''));

function isWeekend(date: string): boolean {
	return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

describe('a calendar with days off', () => {
	it('counts the days on which somebody could work, one after the other', () => {
		fc.assert(
			fc.property(anyDaysOff, (daysOff) => {
				const calendar = calendarFrom(zero, daysOff);
				const off = daysOff.filter((date) => !isWeekend(date));
				const all = Array.from({length: 121}, (_, index) => dateAfter(zero, index - 60) ?? '');
				const counted = all.filter((date) => !off.includes(date));
				const found = counted.map((date) => dayOf(calendar, date));
				expect(found).toEqual(found.map((_, index) => (found[0] ?? 0) + index));
				expect(found.map((day) => dateOf(calendar, day))).toEqual(counted);
				expect(dateOf(calendar, 0)).toBe(counted.find((date) => date >= zero));
				for (const date of off)
					expect(dateOf(calendar, dayOf(calendar, date))).toBe(counted.find((next) => next > date));
			}),
		);
	});

	it('stands in the document as days of the calendar', () => {
		expect(timelineOf({...sixWeeks, daysOff: ['2024-01-10']})).toContain(':crit, 2024-01-01, 15d\n');
		expect(timelineOf({...sixWeeks, daysOff: ['2024-01-10']})).toContain(':crit, 2024-01-16, 14d\n');
	});

	it.each([
		['in a phase', ['2024-01-10'], '(1 day off in it)', '(1 day off before it)'],
		['twice in a phase', ['2024-01-10', '2024-01-11'], '(2 days off in it)', '(2 days off before it)'],
		[
			'in both',
			['2024-01-10', '2024-01-20', '2024-01-23'],
			'(1 day off in it)',
			'(1 day off in it, 1 day off before it)',
		],
		['on the first day', ['2024-01-01'], '(1 day off before it)', '(1 day off before it)'],
		['before the start, or on a weekend', ['2023-12-29', '2024-01-06'], '', ''],
	])('is told beside the phases that it makes longer or later: %s', (_, daysOff, one, two) => {
		const phases = [
			{name: 'One', when: {weeks: [1, 2]}},
			{name: 'Two', when: {weeks: [3, 4]}},
			{name: 'Three', when: {from: '2024-03-04', days: 5}},
		];
		const lines = timelineOf({start: '2024-01-01', daysOff, phases})?.split('\n') ?? [];
		const beside = (name: string) =>
			lines
				.find((line) => line.includes(name))
				?.split(':')[0]
				?.trim();
		expect([beside('One'), beside('Two'), beside('Three')]).toEqual([
			`One ${one}`.trim(),
			`Two ${two}`.trim(),
			'Three',
		]);
	});
});
