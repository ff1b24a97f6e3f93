import type {Field} from '../answers/interview.ts';
import type {contain} from '../markdown/contain.ts';
import type {Kind} from './types.ts';

type Contain = typeof contain;

let containing: Contain | undefined;

/** Says what contains Markdown. It needs a large library, so that a first question is shown before it is there. */
export function containWith(given: Contain): void {
	containing = given;
}

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
	if (!containing) throw new Error('Nothing contains Markdown: import core/kinds/contained.ts first.');
	return containing(typed, field.headings ?? 1) || undefined;
}
