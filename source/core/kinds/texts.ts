import type {Json} from '../answers/answers.ts';
import {cleanText, textLines} from '../text/clean.ts';
import {list} from './list.ts';
import {text} from './text.ts';
import type {Kind} from './types.ts';

/** Entries in their order, each Markdown: a line, and what is said of it below. */
export const texts: Kind = {
	...list,
	name: 'texts',
	schema: (field, z) => z.array(text.schema(field, z), 'a list of texts in Markdown'),
	normal: (value, field, contain) =>
		filled((value as string[]).map((entry) => String(text.normal(cleanText(entry), field, contain) ?? ''))),
	parse: (typed) => ({value: filled(entriesIn(typed))}),
	show: (value) => (value as string[]).map(shown).join('\n'),
	form: {bullets: {pattern: () => '.+?', write: String, read: (written) => cleanText(written) || undefined}, raw: true},
};

function filled(entries: readonly string[]): Json | undefined {
	const kept = entries.filter((entry) => entry !== '');
	return kept.length > 0 ? kept : undefined;
}

/** What is further in than the first line of an entry, and blank lines above that, belong to it. */
function entriesIn(typed: string): string[] {
	const entries: string[][] = [];
	for (const line of textLines(typed)) {
		const last = entries.at(-1);
		if (last && /^(?: {2}|\t|\s*$)/.test(line)) last.push(line.replace(/^(?: {2}|\t)/, ''));
		else entries.push([line]);
	}

	return entries.map(([first = '', ...others]) => cleanText([withoutBullet(first), ...others].join('\n')));
}

function withoutBullet(line: string): string {
	return line.replace(/^[-*+•](?:[ \t]|$)/, '');
}

function shown(entry: string): string {
	const [first = '', ...others] = textLines(entry);
	const start = /^\s/.test(first) || withoutBullet(first) !== first ? `- ${first}` : first;
	return [start, ...others.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
}
