import {isDate} from './day.ts';
import {dayIn, monthNamed} from './written-day.ts';

const before =
	/^(?:(?:in|by|until|till|before|within|during|at|for|im|bis) )?(?:the )?(?:(?:early|mid|late|end|start|beginning|middle)[ -])?(?:of )?/i;

const monthOfYear = /^(\p{L}{3,10})\.?,? (?:of )?(\d{4})$/u;
const numbered = /^(\d{4})-(\d\d)$/;
const part = /^(?:([qh])([1-4])[ /-]?(?:of )?(\d{4})|(\d{4})[ /-]?([qh])([1-4]))$/i;
const monthsOf = {q: 3, h: 6} as const;

/**
 * The last day, as `YYYY-MM-DD`, of a day or a time as people write it: "3 June 2026", "in March 2026", "Q2 2026", "H1 2026",
 * "2026-03", "by the end of 2026". Undefined for all else, so that what ends then is over on the next day beyond doubt.
 */
export function lastDayOf(text: string): string | undefined {
	const plain = text.trim().replace(/\.$/, '');
	const day = isDate(plain) ? plain : dayIn(plain);
	if (day !== undefined) return day;
	const time = plain.replace(before, '');
	if (isDate(time)) return time;
	const [, name = '', named] = monthOfYear.exec(time) ?? [];
	if (named !== undefined) return endOfMonth(Number(named), monthNamed(name));
	const [, numberedYear, month] = numbered.exec(time) ?? [];
	if (numberedYear !== undefined) return endOfMonth(Number(numberedYear), Number(month));
	const [, kind, place, year, yearFirst, kindBehind, placeBehind] = part.exec(time) ?? [];
	const length = monthsOf[(kind ?? kindBehind ?? '').toLowerCase() as keyof typeof monthsOf];
	if (length !== undefined) return endOfMonth(Number(year ?? yearFirst), length * Number(place ?? placeBehind));
	return /^20\d\d$/.test(time) ? `${time}-12-31` : undefined;
}

/** Undefined for a month that there is not. */
function endOfMonth(year: number, month: number): string | undefined {
	const days = ['31', '30', '29', '28'].map((day) => `${year}-${String(month).padStart(2, '0')}-${day}`);
	return days.find(isDate);
}
