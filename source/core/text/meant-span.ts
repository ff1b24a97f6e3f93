import {isDate} from './day.ts';
import {daysOfRange} from './day-range.ts';
import {dayMeant} from './meant-day.ts';

/** A first day, as `YYYY-MM-DD`, and how many days it lasts with that one, where that is said. */
export type MeantSpan = {from: string; days?: number};

const aDay = 86_400_000;

/**
 * The time that words mean on a day: `in three weeks to end of March`, `until next friday` (from that day on), `next
 * monday for 10 days`, `5 May to 27 June 2026`; of a day alone, `in 3 weeks`, its beginning. Undefined where they mean
 * none, or one that goes backwards.
 */
export function spanMeant(typed: string, today: string): MeantSpan | undefined {
	const text = typed.trim().replaceAll(/\s+/g, ' ');
	const range = daysOfRange(text);
	if (range) return between(range.first, range.last);
	const until = /^(?:until|till) (.+)$/i.exec(text)?.[1];
	if (until !== undefined) return between(today, dayIn(until, today));
	return fromTo(text, today) ?? lasting(text, today) ?? begun(text, today);
}

function fromTo(text: string, today: string): MeantSpan | undefined {
	const [, first = '', last = ''] =
		/^(?:from )?(.{3,40}?)(?:,? (?:to|until|till|-|–|—) | ?– ?)(.{3,40})$/i.exec(text) ?? [];
	return between(dayIn(first, today), dayIn(last, today));
}

const numbers = ['a', 'two', 'three', 'four', 'five', 'six'];

function lasting(text: string, today: string): MeantSpan | undefined {
	const [, first = '', count = '', unit = ''] =
		/^(?:from )?(.{3,40}?)(?:,| for|, for) (\d{1,3}|an?|one|two|three|four|five|six) (day|week)s?$/i.exec(text) ?? [];
	const from = dayIn(first, today);
	const word = count.toLowerCase();
	const number = /^\d/.test(word) ? Number(word) : word === 'an' || word === 'one' ? 1 : numbers.indexOf(word) + 1;
	return from === undefined || number < 1 ? undefined : {from, days: number * (unit.toLowerCase() === 'week' ? 7 : 1)};
}

function begun(text: string, today: string): MeantSpan | undefined {
	const from = dayIn(text.replace(/^from /i, ''), today);
	return from === undefined ? undefined : {from};
}

function dayIn(text: string, today: string): string | undefined {
	const day = text.trim();
	return isDate(day) ? day : dayMeant(day, today);
}

function between(first: string | undefined, last: string | undefined): MeantSpan | undefined {
	if (first === undefined || last === undefined || last < first) return undefined;
	return {from: first, days: Math.round((Date.parse(last) - Date.parse(first)) / aDay) + 1};
}

/** The last day of a time that lasts so many days. */
export function lastDayAfter(from: string, days: number): string {
	return new Date(Date.parse(from) + (days - 1) * aDay).toISOString().slice(0, 10);
}
