import {UTCDateMini} from '@date-fns/utc/date/mini';
import {addDays} from 'date-fns/addDays';
import {differenceInCalendarDays} from 'date-fns/differenceInCalendarDays';
import {lightFormat} from 'date-fns/lightFormat';

/** More days than there are up to the last year of four digits. */
export const mostDays = 3_652_425;

/** The date so many days after another, both as YYYY-MM-DD; undefined where the year no longer has four digits. */
export function dateAfter(date: string, days: number): string | undefined {
	if (Math.abs(days) > mostDays) return undefined;
	const day = addDays(new UTCDateMini(date), days);
	return day.getFullYear() >= 0 && day.getFullYear() <= 9999 ? lightFormat(day, 'yyyy-MM-dd') : undefined;
}

/** Days from one date to another, negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
	return differenceInCalendarDays(new UTCDateMini(to), new UTCDateMini(from));
}
