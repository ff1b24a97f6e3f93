import {contain} from '../markdown/contain.ts';
import type {Field} from '../template/types.ts';
import type {Kind} from './types.ts';

/** Markdown of any length. */
export const text: Kind = {
	name: 'text',
	control: 'area',
	schema: (_field, z) => z.string('text in Markdown, in quotes if it looks like a number'),
	normal: (value, field) => contained(String(value), field),
	parse: (typed, field) => ({value: contained(typed, field)}),
	show: String,
	form: 'markdown',
};

function contained(typed: string, field: Field): string | undefined {
	return contain(typed, field.headings ?? 1) || undefined;
}
