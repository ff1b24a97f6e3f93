import type {Json} from '../answers/answers.ts';
import {cleanLine} from '../text/clean.ts';
import {list} from './list.ts';
import type {Kind} from './types.ts';

/** What divides lines within one line of Markdown, and within a cell of a table. */
const lineBreak = /<br\s*\/?>/i;

/** Lines of text in their order, within one line of the document. */
export const stack: Kind = {
	...list,
	name: 'stack',
	normal: (value) => filled(value as string[]),
	parse: (typed, field) => {
		const found = list.parse(typed, field);
		return 'value' in found && found.value !== undefined ? {value: filled(found.value as string[])} : found;
	},
	form: {
		inline: {
			pattern: () => '.+?',
			write: (value) => (value as string[]).join('<br>'),
			read: (text) => filled([text]),
		},
	},
};

function filled(entries: readonly string[]): Json | undefined {
	const lines = entries.flatMap((entry) => cleanLine(entry).split(lineBreak)).map((line) => line.trim());
	const kept = lines.filter((line) => line !== '');
	return kept.length > 0 ? kept : undefined;
}
