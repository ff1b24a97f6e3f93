import {dayIn} from './written-day.ts';

const divided = /^(?<first>.{1,30}?)(?:\s+(?:-|–|—|to|until|till|bis|até|hasta|a)\s+|\s?[–—]\s?)(?<last>.{6,30})$/u;

/**
 * The first and the last day of a time as people write it, as `YYYY-MM-DD`: "5 May to 27 June 2026", "2026-05-05 -
 * 2026-06-27", "5 – 9 May 2026"; what the first one lacks is that of the last. Undefined where any doubt is left.
 */
export function daysOfRange(text: string): {first: string; last: string} | undefined {
	const {first: begin = '', last: end = ''} = divided.exec(text.trim())?.groups ?? {};
	const last = dayIn(end);
	if (last === undefined) return undefined;
	const [year = '', month = ''] = [/\d{4}/.exec(end)?.[0], /\p{L}{3,10}/u.exec(end)?.[0]];
	const first = [begin, `${begin} ${year}`, `${begin}, ${year}`, `${begin} ${month} ${year}`]
		.map((text) => dayIn(text))
		.find((day) => day !== undefined);
	return first !== undefined && first <= last ? {first, last} : undefined;
}
