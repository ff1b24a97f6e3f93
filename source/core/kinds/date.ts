import * as z from 'zod/mini';
import {cleanLine} from '../text/clean.ts';
import type {Kind} from './types.ts';

const expected = 'a date that exists, as YYYY-MM-DD';

/** Date-only, strict ISO 8601: four digits, two, two, and a day that the month has. */
export const isoDate = z.iso.date(expected);

export function isDate(text: string): boolean {
	return z.safeParse(isoDate, text).success;
}

/** A day of the calendar. */
export const date: Kind = {
	name: 'date',
	control: 'line',
	schema: () => isoDate,
	normal: (value) => value,
	parse: (typed) => {
		const asked = cleanLine(typed);
		if (asked === '') return {value: undefined};
		return isDate(asked) ? {value: asked} : {problem: `"${asked}" is not ${expected}.`};
	},
	show: String,
	form: {
		inline: {
			pattern: () => '.+?',
			write: (value) => String(value),
			read: (text) => (isDate(cleanLine(text)) ? cleanLine(text) : undefined),
		},
	},
};
