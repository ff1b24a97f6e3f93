import {ownText} from '../markdown/prose.ts';
import {monthNamed} from '../text/written-day.ts';

/** A day of a year, of every one where none is named; `text` as it is told. */
type DayOfYear = {month: number; day: number; year: number | undefined; text: string};

/** A time in which nothing is to change, and the line that says so. */
export type Freeze = {first: DayOfYear; last: DayOfYear; line: number};

const frozen =
	/\bfreezes?\b|\bno (?:\w+ )?(?:deployments?|deploys|releases?|changes?|rollouts?)\b|\bnothing (?:ships|is deployed|is released|may (?:be )?change)/i;

/** Whoever has something excepted knows of it. */
const excepted = /\b(?:except\w*|unless|apart from|exempt\w*|was|lifted|allowed|permitted)\b/i;

const day = '(?:\\d{1,2}(?:st|nd|rd|th|\\.)?[ -]\\p{L}{3,9}\\.?|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?)(?:,? 20\\d\\d)?';
const range = new RegExp(`(${day})\\s(?:to|until|till|and|–|—|-)\\s(${day})`, 'u');

/** The freezes of a text; none of those where only one end, or anything else, is said of it. */
export function freezesIn(text: string): Freeze[] {
	return ownText(text)
		.split('\n')
		.flatMap((whole, line) => whole.split(/;|(?<=\p{L}{3}[.])\s/u).map((part) => ({part, line})))
		.filter(({part}) => frozen.test(part) && !excepted.test(part))
		.flatMap(({part, line}) => {
			const [, from = '', to = ''] = range.exec(part) ?? [];
			const [first, last] = [dayOfYear(from), dayOfYear(to)];
			return first && last ? [{first, last, line}] : [];
		});
}

const names = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

function dayOfYear(text: string): DayOfYear | undefined {
	const month = monthNamed(/\p{L}{3,9}(?=\.?(?:[ ,]|$))/u.exec(text.replace(/\d(?:st|nd|rd|th)/, '0'))?.[0] ?? '');
	const number = Number(/(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0] ?? 0);
	const year = /20\d\d/.exec(text)?.[0];
	if (month === 0 || number < 1 || number > 31) return undefined;
	return {
		month,
		day: number,
		year: year === undefined ? undefined : Number(year),
		text: `${number} ${names[month - 1]}${year === undefined ? '' : ` ${year}`}`,
	};
}

/** Whether all of a range of days (`YYYY-MM-DD`) lies in a freeze, that of its year or of the one before. */
export function isWithin(days: {first: string; last: string}, {first, last}: Freeze): boolean {
	const own = Number(days.first.slice(0, 4));
	return [own - 1, own].some((year) => {
		const begin = isoOf(
			first,
			first.year ?? (last.year === undefined ? year : last.year - Number(isOver(first, last))),
		);
		const end = isoOf(last, last.year ?? Number(begin.slice(0, 4)) + Number(isOver(first, last)));
		return begin <= days.first && days.last <= end;
	});
}

/** Whether it goes on into the next year. */
function isOver(first: DayOfYear, last: DayOfYear): boolean {
	return last.month < first.month || (last.month === first.month && last.day < first.day);
}

function isoOf({month, day}: DayOfYear, year: number): string {
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
