import {type DayOrder, dayIn, monthNamed} from './written-day.ts';

const names = 'January February March April May June July August September October November December'.split(' ');

/** Months that are called as in English stand in such days as well: `3. August 2026`. */
const ofOtherLanguage = /\d\. \p{L}|\d(?:er)? (?:de )?\p{Ll}|\bde\b/u;

/** A piece of a day as it is written: digits, letters, or what stands between. */
const piece = /\d+|\p{L}+|[^\d\p{L}]+/gu;

/**
 * The day `after` (`YYYY-MM-DD`) in the form in which `known` has the day `before`: `30 November 2026` for
 * `8 June 2026`. Undefined where that form is not known, or would leave a doubt about the day without the order in
 * which the document is known to write days.
 */
export function dayLike(known: string, before: string, after: string, order?: DayOrder): string | undefined {
	if (known === before || ofOtherLanguage.test(known) || dayIn(known, order) !== before) return undefined;
	const text = known.replaceAll(piece, renewal(known, before, after));
	return dayIn(text, order) === after ? text : undefined;
}

/** What becomes of each piece, by its place among those of digits. */
function renewal(known: string, before: string, after: string): (text: string) => string {
	const [, month = 0, day = 0] = after.split('-').map(Number);
	const numbers = known.match(/\d+/g) ?? [];
	const isNamed = numbers.length === 2;
	const isPadded = numbers.every((text) => text.length > 1) && (!isNamed || numbers.some((text) => /^0/.test(text)));
	const values = valuesOf(numbers, before, isNamed ? [day] : [month, day]);
	let at = 0;
	return (text) => {
		if (/^\d{4}$/.test(text)) return after.slice(0, 4);
		if (/^\d/.test(text)) return String(values[at++]).padStart(isPadded ? 2 : 1, '0');
		if (/^(?:st|nd|rd|th)$/.test(text)) return ordinalEnd(day);
		return monthNamed(text) > 0 ? monthLike(text, month) : text;
	};
}

/** Month and day in the order in which they stand. */
function valuesOf(numbers: readonly string[], before: string, values: readonly number[]): readonly number[] {
	const small = numbers.filter((text) => text.length < 3).map(Number);
	const [, month, day] = before.split('-').map(Number);
	const isDayFirst = small[0] === day && small[1] === month && !/^\d{4}$/.test(numbers[0] ?? '');
	return values.length === 2 && isDayFirst ? values.toReversed() : values;
}

/** A month by its English name or the first three letters of it; what is left as it is reads as another day. */
function monthLike(text: string, month: number): string {
	const name = names[month - 1] ?? '';
	if (names.some((own) => own.toLowerCase() === text.toLowerCase())) return name;
	return text.length === 3 && monthNamed(text) > 0 ? name.slice(0, 3) : text;
}

function ordinalEnd(day: number): string {
	const last = day % 10;
	return (day < 11 || day > 13) && last > 0 && last < 4 ? (['st', 'nd', 'rd'][last - 1] ?? '') : 'th';
}
