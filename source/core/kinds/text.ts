import {cleanText} from '../text/clean.ts';
import type {Kind} from './types.ts';

/** Markdown of any length. */
export const text: Kind = {
	name: 'text',
	control: 'area',
	schema: (_field, z) => z.string('text in Markdown, in quotes if it looks like a number'),
	normal: (value, {headings = 1}, contain) => contain(String(value), headings) || undefined,
	parse: (typed) => ({value: cleanText(typed) || undefined}),
	show: String,
	form: 'markdown',
};
