import {isDate} from './day.ts';

/** What each month is called in English, German, French, Spanish, Portuguese, Italian and Dutch. */
const months = [
	'january januar janvier enero janeiro gennaio januari',
	'february februar février febrero fevereiro febbraio februari',
	'march märz mars marzo março maart',
	'april avril abril aprile',
	'may mai mayo maio maggio mei',
	'june juni juin junio junho giugno',
	'july juli juillet julio julho luglio',
	'august août agosto augustus',
	'september septembre septiembre setembro settembre',
	'october oktober octobre octubre outubro ottobre',
	'november novembre noviembre novembro',
	'december dezember décembre diciembre dezembro dicembre',
].map((names) => names.split(' '));

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const dayAndMonth = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const monthFirst = /^(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?([- ])(?:de |of )?(\p{L}{3,10})(?:\2|\.?,? (?:de )?)(\d{2}|\d{4})$/u;
const withSigns = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** The time of day that some tools put behind it. */
const time = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|UTC|[-+]\d{2}:?\d{2}))?$/;

/** What stands first where both could: `05/06/2025`. */
export type DayOrder = 'day' | 'month';

/**
 * A day as `YYYY-MM-DD` of the ways of writing it that leave no doubt: `2026/6/3`, `June 3rd, 2026`, `3 Jun 2026`,
 * `3-Jun-2026`, `3. Juni 2026`, `2026年6月3日`, with a time behind it, and `23.6.2026` or `6/23/2026`, which can be no other day;
 * `3/6/2026` only where it is known what stands first.
 */
export function dayIn(text: string, order?: DayOrder): string | undefined {
	return /\d{4}/.test(text) ? dayMeantBy(text.replace(time, ''), order) : undefined;
}

/** The same, with years of two digits as well, which may be meant otherwise: `3 Jun 26`. */
export function dayMeantBy(text: string, order?: DayOrder): string | undefined {
	const [, year, , month, day] = yearFirst.exec(text.replace(withSigns, '$1-$2-$3')) ?? [];
	if (year !== undefined) return existing(year, Number(month), day);
	const [, one = '', , other = '', yearBehind] = dayAndMonth.exec(text) ?? [];
	if (yearBehind !== undefined)
		return onlyDay(existing(yearBehind, Number(other), one), existing(yearBehind, Number(one), other), order);
	const [, name, dayAfter, yearAfter] = monthFirst.exec(text) ?? [];
	if (name !== undefined) return existing(yearAfter, monthNamed(name), dayAfter);
	const [, dayBefore, , named, yearLast = ''] = dayFirst.exec(text) ?? [];
	if (named === undefined) return undefined;
	return existing(yearLast.length === 2 ? `20${yearLast}` : yearLast, monthNamed(named), dayBefore);
}

/** Some put the day first, and some the month. */
function onlyDay(
	dayFirst: string | undefined,
	monthFirst: string | undefined,
	order: DayOrder | undefined,
): string | undefined {
	const isClear = dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst;
	if (isClear) return dayFirst ?? monthFirst;
	return order && (order === 'day' ? dayFirst : monthFirst);
}

const ordered = /(?<![\d./-])\d{1,2}([-/.])\d{1,2}\1\d{4}(?![\d/-]|\.\d)/g;

/**
 * The same where the other days of a text show the order of its numbers: `05/06/2025` is the sixth of May beside
 * `04/22/2025`. Undefined where nothing shows it, or where the text has both orders.
 */
export function dayAmong(day: string, text: string): string | undefined {
	const shown = [...text.matchAll(ordered)].flatMap(([other]) => orderOf(other) ?? []);
	const [order] = shown;
	const [, one = '', , other = '', year] = dayAndMonth.exec(day.replace(time, '')) ?? [];
	if (order === undefined || shown.some((another) => another !== order)) return undefined;
	return order === 'day first' ? existing(year, Number(other), one) : existing(year, Number(one), other);
}

/** Of a day that can be no other. */
function orderOf(day: string): 'day first' | 'month first' | undefined {
	const [, one, , other] = dayAndMonth.exec(day) ?? [];
	if (Number(one) > 12 === Number(other) > 12) return undefined;
	return Number(one) > 12 ? 'day first' : 'month first';
}

/** From 1; 0 for what is no name of a month, whole or the first three letters of the English one. */
export function monthNamed(name: string): number {
	const word = name.toLowerCase().replace(/^sept$/, 'sep');
	return months.findIndex((names) => names.includes(word) || names[0]?.slice(0, 3) === word) + 1;
}

function existing(year = '', month = 0, day = ''): string | undefined {
	const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDate(date) ? date : undefined;
}

const word = '[A-Za-zÀ-ÿ]{3,10}';

/** Source of a regular expression for a day in any of these ways, without groups that capture. */
export const writtenDay = [
	'\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.]{4,15}(?:Z|[-+]\\d{2}:?\\d{2})?)?',
	'\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}',
	`${word}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
	`\\d{1,2}(?:st|nd|rd|th|er|\\.)?[- ](?:de |of )?${word}(?:-|\\.?,? (?:de )?)\\d{4}`,
	'\\d{4}年\\d{1,2}月\\d{1,2}日',
].join('|');

const candidate = new RegExp(`(?<![\\p{L}\\p{N}./-])(?:${writtenDay})(?![\\p{L}\\p{N}/-])`, 'gu');

/** The first day in a text, by its offsets; undefined where a text of that form is no day, or could be two. */
export function dayWithin(text: string): {start: number; end: number} | undefined {
	const [found] = text.matchAll(candidate);
	return found && dayIn(found[0]) !== undefined ? {start: found.index, end: found.index + found[0].length} : undefined;
}

const counted = /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2\d{4}(?!\d)/g;

/**
 * What stands first in days that a text writes with these marks between the numbers, where some can be no other day
 * and none says otherwise. Those that are as `besides` do not count.
 */
export function orderOfDays(text: string, besides: string): DayOrder | undefined {
	const [, , mark] = [...besides.matchAll(counted)][0] ?? [];
	const orders = [...text.matchAll(counted)].flatMap(([whole, one, between, other]): DayOrder[] => {
		if (between !== mark || whole === besides || dayIn(whole) === undefined || one === other) return [];
		return [Number(one) > 12 ? 'day' : 'month'];
	});
	return new Set(orders).size === 1 ? orders[0] : undefined;
}
