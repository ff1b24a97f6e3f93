import {cleanLine} from '../text/clean.ts';
import type {Inline, Kind} from './types.ts';

const anyLine = '.+?';

export const lineInline: Inline = {
	pattern: () => anyLine,
	write: (value) => String(value),
	read: (text) => cleanLine(text) || undefined,
};

/** One line of text. */
export const line: Kind = {
	name: 'line',
	control: 'line',
	schema: (_field, z) => z.string('a line of text, in quotes if it looks like a number'),
	normal: (value) => cleanLine(String(value)) || undefined,
	parse: (typed) => ({value: cleanLine(typed) || undefined}),
	show: String,
	form: {inline: lineInline},
};
