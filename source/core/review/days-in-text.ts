import {isDate} from '../text/day.ts';
import {dayAmong, dayIn, monthNamed, writtenDay} from '../text/written-day.ts';

/** A day in a text by its offsets, as `YYYY-MM-DD`. */
export type DayInText = {day: string; start: number; end: number};

/** Of English names the beginning is enough; any other word is none. */
const month = '(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)\\p{L}{0,6}';

/** With its year, or without. */
const token = new RegExp(
	`(?<![\\p{L}\\p{N}./-])(?:${writtenDay}|\\d{1,2}(?:st|nd|rd|th|\\.)?[ -](?:of )?${month}(?:\\.?,?[ -]'?\\d{2}(?:\\d{2})?)?|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?)(?![\\p{L}\\p{N}/-]|\\.\\d)`,
	'gu',
);

/**
 * The days of a text. What lacks its year is the first such day from `from` on (`YYYY-MM-DD`); `whole` is the document,
 * whose other days show whether the day stands before the month.
 */
export function daysIn(text: string, from: string | undefined, whole: string): DayInText[] {
	return [...text.matchAll(token)].flatMap(({0: words, index}) => {
		const day = dayIn(words) ?? dayAmong(words, whole) ?? shortYear(words) ?? nextSuch(words, from);
		return day === undefined ? [] : [{day, start: index, end: index + words.length}];
	});
}

const partial =
	/^(?:(?<first>\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?(?<behind>\p{L}{3,9})\.?(?:,?[ -]'?(?<short>\d{2}))?|(?<before>\p{L}{3,9})\.? (?<last>\d{1,2})(?:st|nd|rd|th)?)$/u;

function shortYear(words: string): string | undefined {
	const {first = '', behind = '', short} = partial.exec(words)?.groups ?? {};
	return short === undefined ? undefined : existing(`20${short}`, monthNamed(behind), first);
}

function nextSuch(words: string, from: string | undefined): string | undefined {
	const {first, behind, before, last} = partial.exec(words)?.groups ?? {};
	const [named, number] = [monthNamed(behind ?? before ?? ''), first ?? last ?? ''];
	if (from === undefined || named === 0) return undefined;
	const year = Number(from.slice(0, 4));
	return [year, year + 1]
		.map((one) => existing(String(one), named, number))
		.find((day) => day !== undefined && day >= from);
}

function existing(year: string, number: number, day: string): string | undefined {
	const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDate(date) ? date : undefined;
}
