import {isDate} from '../../text/day.ts';
import {type Calendar, calendarFrom, dayOf, mostDays} from './calendar.ts';
import type {Days, PhaseInput, Remark, Timing} from './types.ts';

/** From where days and weeks count. */
export type Origin = {
	start: string | undefined;
	/** Absent while the plan has no date at all. */
	calendar: Calendar | undefined;
	/** Whether it is known which day is the first of week 1: day 0. */
	hasWeeks: boolean;
};

/** Without a start, weeks count from no day as soon as another phase has a date: to put them together would be a guess. */
export function originOf(start: unknown, phases: readonly PhaseInput[], daysOff: readonly string[]): Origin {
	if (typeof start === 'string' && isDate(start))
		return {start, calendar: calendarFrom(start, daysOff), hasWeeks: true};
	const dates = phases.flatMap(({when}) => (when.type === 'days' && isDate(when.from) ? [when.from] : [])).sort();
	const calendar = dates[0] === undefined ? undefined : calendarFrom(dates[0], daysOff);
	return {start: undefined, calendar, hasWeeks: calendar === undefined};
}

/** The days that a phase asks for; undefined for one without days of its own, or a remark on what is wrong. */
export function requestedDays(when: Timing, origin: Origin, path: string): Days | Remark | undefined {
	if (when.type === 'text') return undefined;
	if (when.type === 'days' && !isDate(when.from)) {
		return {
			kind: 'no-date',
			path: `${path}.from`,
			found: `"${when.from}"`,
			expected: 'a date that exists, as YYYY-MM-DD',
		};
	}

	const wanted = daysOf(when, origin);
	if (wanted.days < 1)
		return {kind: 'backwards', path, found: shown(when), expected: 'an end that is not before the start'};
	if (when.type === 'weeks' && when.from < 1) {
		return {kind: 'backwards', path, found: shown(when), expected: 'weeks from week 1'};
	}

	if (wanted.first + wanted.days > mostDays) {
		return {kind: 'too-far', path, found: shown(when), expected: 'an end before the year 10000'};
	}

	return when.type === 'days' || origin.hasWeeks ? wanted : undefined;
}

function daysOf(when: Exclude<Timing, {type: 'text'}>, {calendar}: Origin): Days {
	return when.type === 'weeks'
		? {first: 7 * (when.from - 1), days: 7 * (when.to - when.from + 1)}
		: {first: calendar ? dayOf(calendar, when.from) : 0, days: when.days};
}

function shown(when: Exclude<Timing, {type: 'text'}>): string {
	return when.type === 'weeks' ? `week ${when.from} to week ${when.to}` : `${when.days} days from ${when.from}`;
}

/** What is wrong with the start: it is no date, or it is missing and weeks count from it. */
export function remarksOnStart(start: unknown, phases: readonly PhaseInput[]): Remark[] {
	if (typeof start === 'string' && isDate(start)) return [];
	if (start !== undefined && start !== null) {
		return [
			{kind: 'no-date', path: 'start', found: JSON.stringify(start), expected: 'a date that exists, as YYYY-MM-DD'},
		];
	}

	const counts = phases.some(({when, milestones}) => when.type === 'weeks' || milestones.some(({week}) => week > 0));
	const expected = 'the first day of week 1, as YYYY-MM-DD, from which the weeks count';
	return counts ? [{kind: 'no-start', path: 'start', found: 'nothing', expected}] : [];
}
