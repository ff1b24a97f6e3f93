import {type Answers, isRecord, type Json} from '../answers/answers.ts';
import {cleanLine} from '../text/clean.ts';
import {guard} from '../text/escape.ts';
import {lineInline} from './line.ts';
import {list} from './list.ts';
import type {Kind} from './types.ts';

/** Behind the text of the one that matters most; a backslash keeps words of a person apart from it. */
const mark = '(counts most)';

const apart = guard('\\(counts most\\)$', '^| ');

/** Lines of text in their order, one of which may count more than the others: {text, main: true}. */
export const weighed: Kind = {
	...list,
	name: 'weighed',
	schema: (_field, z) =>
		z.array(
			z.union(
				[
					z.string('a line of text'),
					z.strictObject({text: z.string('a line of text'), main: z.optional(z.boolean('true or false'))}),
				],
				'a line of text, or {text, main: true} for the one that counts most',
			),
			'a list of lines, each after "- " in YAML or in [ ] in JSON',
		),
	normal: (value) => filled((value as Json[]).map(entryOf)),
	parse: (typed, field) => {
		const lines = list.parse(typed, field);
		return 'problem' in lines ? lines : {value: filled(((lines.value ?? []) as string[]).map(read))};
	},
	show: (value, field) => list.show((value as Json[]).map(write), field),
	form: {bullets: {...lineInline, write, read: (text) => read(cleanLine(text)) || undefined}},
};

function entryOf(entry: Json): Json {
	if (!isRecord(entry)) return cleanLine(String(entry));
	return marked(cleanLine(String(entry.text ?? '')), entry.main === true);
}

function marked(text: string, isMain: boolean): string | Answers {
	return isMain && text !== '' ? {text, main: true} : text;
}

function filled(entries: readonly Json[]): Json | undefined {
	const kept = entries.filter((entry) => entry !== '');
	return kept.length > 0 ? kept : undefined;
}

function write(entry: Json): string {
	if (!isRecord(entry)) return apart.add(String(entry), true);
	return `${apart.add(String(entry.text), true)} ${mark}`;
}

function read(text: string): string | Answers {
	const isMain = text.length > mark.length + 1 && text.endsWith(` ${mark}`);
	return marked(apart.remove(isMain ? text.slice(0, -mark.length).trimEnd() : text), isMain);
}
