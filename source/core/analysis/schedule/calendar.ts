import {UTCDateMini} from '@date-fns/utc/date/mini';
import {addDays} from 'date-fns/addDays';
import {differenceInCalendarDays} from 'date-fns/differenceInCalendarDays';
import {isWeekend} from 'date-fns/isWeekend';
import {lightFormat} from 'date-fns/lightFormat';

/** More days than there are up to the last year of four digits. */
export const mostDays = 3_652_425;

/**
 * Which day of a plan is which date: day 0 is `zero`, and days off do not count. `off` are those from Monday to
 * Friday, in order, as days after `zero` on the calendar.
 */
export type Calendar = {zero: string; off: readonly number[]};

/** The calendar of a plan whose day 0 is a date, on which nobody works on the days off. */
export function calendarFrom(zero: string, daysOff: readonly string[]): Calendar {
	const worked = daysOff.filter((date) => !isWeekend(new UTCDateMini(date)));
	const off = [...new Set(worked.map((date) => daysBetween(zero, date)))];
	return {zero, off: off.toSorted((one, other) => one - other)};
}

/** The date of a day of the plan, as YYYY-MM-DD; undefined where the year no longer has four digits. */
export function dateOf({zero, off}: Calendar, day: number): string | undefined {
	let date = day;
	if (day >= 0) {
		for (const passed of off) if (passed >= 0 && passed <= date) date++;
	} else for (const passed of off.toReversed()) if (passed < 0 && passed >= date) date--;
	return dateAfter(zero, date);
}

/** The day of the plan on a date; on a day off, the next one. */
export function dayOf({zero, off}: Calendar, date: string): number {
	const day = daysBetween(zero, date);
	return day >= 0
		? day - off.filter((passed) => passed >= 0 && passed < day).length
		: day + off.filter((passed) => passed < 0 && passed >= day).length;
}

/** Days from one date to another on the calendar, negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
	return differenceInCalendarDays(new UTCDateMini(to), new UTCDateMini(from));
}

/** The date so many days after another on the calendar. */
export function dateAfter(date: string, days: number): string | undefined {
	if (Math.abs(days) > mostDays) return undefined;
	const day = addDays(new UTCDateMini(date), days);
	return day.getFullYear() >= 0 && day.getFullYear() <= 9999 ? lightFormat(day, 'yyyy-MM-dd') : undefined;
}
