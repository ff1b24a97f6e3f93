import {cleanLine} from '../text/clean.ts';

/** What people count effort in, as hours of work of one person: a day has 8, a week 40, a month 160. */
const hoursIn = {hour: 1, hr: 1, h: 1, day: 8, d: 8, week: 40, wk: 40, w: 40, month: 160} as const;

const unit = Object.keys(hoursIn)
	.toSorted((one, other) => other.length - one.length)
	.join('|');

/** "10 engineer-weeks", "3 days", "1.5 person months". */
const term = new RegExp(
	`^(\\d{1,6}(?:\\.\\d{1,2})?)[ -]?(?:(?:engineer|developer|person|people|man|dev|staff|ideal)[ -])?(${unit})s?$`,
);

/** "2 engineers for 3 weeks", "2 x 3 weeks". */
const people = /^(\d{1,3}) ?(?:(?:engineer|developer|person|people|dev)s? (?:for|x|×)|[x×]) /;

/**
 * The hours that an effort in words takes, so many terms joined as there are; null for what is no plain number: a range,
 * a limit, a guess ("about 3 weeks"), something a month, or a number of which more is said in brackets.
 */
export function hoursOf(effort: string): number | null {
	const plain = cleanLine(effort)
		.toLowerCase()
		.replace(/\.$/, '')
		.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
		.replace(/ (?:of work|in all|in total|altogether)$/, '');
	const hours = plain.split(/ ?(?:,(?: and)?|\+| and) /).map(hoursOfTerm);
	return hours.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

function hoursOfTerm(text: string): number | null {
	const [both = '', count = '1'] = people.exec(text) ?? [];
	const [, amount, name] = term.exec(text.slice(both.length)) ?? [];
	if (amount === undefined || name === undefined) return null;
	return Math.round(Number(count) * Number(amount) * hoursIn[name as keyof typeof hoursIn] * 100) / 100;
}
