import {isDate} from './day.ts';

const months = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const dayAndMonth = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const monthFirst = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?([- ])(\p{L}{3,9})(?:\2|\.?,? )(\d{2}|\d{4})$/u;

/** The time of day that some tools put behind it. */
const time = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|UTC|[-+]\d{2}:?\d{2}))?$/;

/**
 * A day as `YYYY-MM-DD` of the ways of writing it that leave no doubt: `2026/6/3`, `June 3rd, 2026`, `3 Jun 2026`,
 * `3-Jun-2026`, with a time behind it, and `23.6.2026` or `6/23/2026`, which can be no other day.
 */
export function dayIn(text: string): string | undefined {
	return /\d{4}/.test(text) ? dayMeantBy(text.replace(time, '')) : undefined;
}

/** The same, with years of two digits as well, which may be meant otherwise: `3 Jun 26`. */
export function dayMeantBy(text: string): string | undefined {
	const [, year, , month, day] = yearFirst.exec(text) ?? [];
	if (year !== undefined) return existing(year, Number(month), day);
	const [, one = '', , other = '', yearBehind] = dayAndMonth.exec(text) ?? [];
	if (yearBehind !== undefined)
		return onlyDay(existing(yearBehind, Number(other), one), existing(yearBehind, Number(one), other));
	const [, name, dayAfter, yearAfter] = monthFirst.exec(text) ?? [];
	if (name !== undefined) return existing(yearAfter, monthNamed(name), dayAfter);
	const [, dayBefore, , named, yearLast = ''] = dayFirst.exec(text) ?? [];
	if (named === undefined) return undefined;
	return existing(yearLast.length === 2 ? `20${yearLast}` : yearLast, monthNamed(named), dayBefore);
}

/** Some put the day first, and some the month. */
function onlyDay(dayFirst: string | undefined, monthFirst: string | undefined): string | undefined {
	if (dayFirst !== undefined && monthFirst !== undefined) return dayFirst === monthFirst ? dayFirst : undefined;
	return dayFirst ?? monthFirst;
}

/** From 1; 0 for what is no English name of a month, whole or in three letters. */
function monthNamed(name: string): number {
	const word = name.toLowerCase().replace(/^sept$/, 'sep');
	return months.findIndex((month) => month === word || month.slice(0, 3) === word) + 1;
}

function existing(year = '', month = 0, day = ''): string | undefined {
	const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDate(date) ? date : undefined;
}

const word = '[A-Za-z]{3,9}';

/** Source of a regular expression for a day in any of these ways, without groups that capture. */
export const writtenDay = [
	'\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.]{4,15}(?:Z|[-+]\\d{2}:?\\d{2})?)?',
	'\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}',
	`${word}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
	`\\d{1,2}(?:st|nd|rd|th|\\.)?[- ]${word}(?:-|\\.?,? )\\d{4}`,
].join('|');

const candidate = new RegExp(`(?<![\\p{L}\\p{N}./-])(?:${writtenDay})(?![\\p{L}\\p{N}/-])`, 'gu');

/** The first day in a text, by its offsets; undefined where a text of that form is no day, or could be two. */
export function dayWithin(text: string): {start: number; end: number} | undefined {
	const [found] = text.matchAll(candidate);
	return found && dayIn(found[0]) !== undefined ? {start: found.index, end: found.index + found[0].length} : undefined;
}
