import type {ZodMiniType} from 'zod/mini';
import {cleanLine} from '../text/clean.ts';
import {isDate} from '../text/day.ts';
import {dayIn, writtenDay} from '../text/written-day.ts';
import type {Schemas} from './schemas.ts';
import {typedLine} from './typed-line.ts';
import type {Kind} from './types.ts';

const expected = 'a date that exists, as YYYY-MM-DD';

/** The schema of a day. */
export function isoDate(z: Schemas): ZodMiniType<string> {
	return z.isoDate(expected);
}

/** A day of the calendar; documents may have it in any form that leaves no doubt. */
export const date: Kind = {
	name: 'date',
	control: 'line',
	schema: (_field, z) => isoDate(z),
	normal: (value) => value,
	parse: (typed) => typedLine(typed, (line) => (isDate(line) ? line : undefined), expected),
	show: String,
	form: {
		inline: {
			pattern: ({amongWords}) => (amongWords ? writtenDay : '.+?'),
			write: (value) => String(value),
			read: (text, {order}) => dayIn(cleanLine(text), order),
		},
	},
};
