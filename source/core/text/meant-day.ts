import {isDate} from './day.ts';
import {dayIn, monthNamed} from './written-day.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * The day, as `YYYY-MM-DD`, that words mean on a day: `tomorrow`, `friday`, `next friday` (that of the week after this
 * one), `in 3 weeks`, `end of March` (the coming one), `end of Q2 2027`, or a day written in any way that leaves no doubt.
 * Undefined where they mean none, or more than one.
 */
export function dayMeant(typed: string, today: string): string | undefined {
	const text = typed.trim().toLowerCase().replaceAll(/\s+/g, ' ');
	if (text === '' || isDate(text)) return undefined;
	return nearDay(text, today) ?? distantDay(text, today) ?? endMeant(text, today) ?? dayIn(typed.trim());
}

/** "Friday, 2026-12-04" */
export function withWeekday(day: string): string {
	const name = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
	return `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${day}`;
}

function nearDay(text: string, today: string): string | undefined {
	if (text === 'today') return today;
	if (text === 'tomorrow') return after(today, 0, 1);
	const [, next, name = ''] = /^(?:(next|this|on) )?([a-z]+)$/.exec(text) ?? [];
	const wanted = name.length < 3 ? -1 : weekdays.findIndex((day) => day === name || day.slice(0, 3) === name);
	if (wanted < 0) return undefined;
	const here = new Date(`${today}T00:00:00Z`).getUTCDay();
	if (next !== 'next') return after(today, 0, ((wanted - here + 6) % 7) + 1);
	// Weeks begin on Monday.
	return after(today, 0, 7 - ((here + 6) % 7) + ((wanted + 6) % 7));
}

const numbers = ['a', 'two', 'three', 'four', 'five', 'six'];

function distantDay(text: string, today: string): string | undefined {
	const [, count = '', unit] = /^in (\d{1,3}|an?|two|three|four|five|six) (day|week|month|year)s?$/.exec(text) ?? [];
	if (unit === undefined) return undefined;
	const number = /^\d/.test(count) ? Number(count) : count === 'an' ? 1 : numbers.indexOf(count) + 1;
	if (unit === 'day' || unit === 'week') return after(today, 0, number * (unit === 'week' ? 7 : 1));
	const months = number * (unit === 'year' ? 12 : 1);
	const last = lastDay(today, months);
	const same = `${last.slice(0, 8)}${today.slice(8)}`;
	return same > last ? last : same;
}

/** The last day of what is named; without a year, of the first one that has not ended. */
function endMeant(text: string, today: string): string | undefined {
	const [, what = '', year] = /^(?:the )?end of (?:the )?(.+?)(?: (\d{4}))?$/.exec(text) ?? [];
	const relative = /^(?:(this|next) )?(month|quarter|year)$/.exec(what);
	const here = Number(today.slice(5, 7));
	if (relative && year === undefined) {
		const size = {month: 1, quarter: 3, year: 12}[relative[2] as 'month' | 'quarter' | 'year'];
		const left = (size - (here % size)) % size;
		return lastDay(today, left + (relative[1] === 'next' ? size : 0));
	}

	const quarter = /^q([1-4])$/.exec(what)?.[1];
	const month = quarter === undefined ? (/^\p{L}{3,10}$/u.test(what) ? monthNamed(what) : 0) : Number(quarter) * 3;
	if (!(month >= 1 && month <= 12)) return undefined;
	if (year !== undefined) return lastDay(`${year}-01-01`, month - 1);
	return lastDay(today, (month - here + 12) % 12);
}

/** So many months and days later; the months lead to the first day of one. */
function after(day: string, months: number, days: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1 + months, (months === 0 ? date : 1) + days)).toISOString().slice(0, 10);
}

/** The last day of the month so many months later. */
function lastDay(day: string, months: number): string {
	const [year = 0, month = 1] = day.split('-').map(Number);
	return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}
