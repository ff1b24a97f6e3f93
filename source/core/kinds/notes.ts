import type {Json} from '../answers/answers.ts';
import {cleanLine, textLines} from '../text/clean.ts';
import type {Kind, Typed} from './types.ts';

type Notes = {[criterion: string]: string};

/** A phrase for each criterion, by its name; a grid of the document holds them. */
export const notes: Kind = {
	name: 'notes',
	control: 'area',
	schema: (_field, z) => z.record(z.string(), z.string('a phrase'), 'a phrase by criterion: {Cost: twice as much}'),
	normal: (value) => filled(Object.entries(value as Notes)),
	parse: (typed) => parseNotes(textLines(typed).map(cleanLine)),
	show: (value) =>
		Object.entries(value as Notes)
			.map(([name, note]) => `${shown(name)}: ${note}`)
			.join('\n'),
	form: 'items',
};

function filled(entries: [string, string][]): Json | undefined {
	const clean = entries.map(([name, note]): [string, string] => [cleanLine(name), cleanLine(note)]);
	const kept = clean.filter(([name, note]) => name !== '' && note !== '');
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** The colon behind a criterion is the first one that is followed by a space; those of its own name stand behind a backslash. */
function shown(name: string): string {
	return name.replace(/\\|:(?=\s|$)/g, '\\$&');
}

/** A criterion with nothing behind it has still to be told. */
function parseNotes(lines: string[]): Typed {
	const entries: [string, string][] = [];
	for (const line of lines.filter((entry) => entry !== '')) {
		const [, name, note] = /^((?:\\[\\:]|.)+?):(?:\s+(.+))?$/s.exec(line) ?? [];
		if (name === undefined)
			return {problem: `"${line}" is not a criterion and a phrase, such as "Cost: twice as much".`};
		if (note !== undefined) entries.push([name.replace(/\\([\\:])/g, '$1'), note]);
	}

	return {value: filled(entries)};
}
