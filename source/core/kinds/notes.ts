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
			.map(([name, note]) => `${name}: ${note}`)
			.join('\n'),
	form: 'items',
};

function filled(entries: [string, string][]): Json | undefined {
	const clean = entries.map(([name, note]): [string, string] => [cleanLine(name), cleanLine(note)]);
	const kept = clean.filter(([name, note]) => name !== '' && note !== '');
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** A criterion with nothing behind it has still to be told. */
function parseNotes(lines: string[]): Typed {
	const entries: [string, string][] = [];
	for (const line of lines.filter((entry) => entry !== '' && !entry.endsWith(':'))) {
		const [, name, note] = /^(.+?):\s+(.+)$/s.exec(line) ?? [];
		if (name === undefined || note === undefined)
			return {problem: `"${line}" is not a criterion and a phrase, such as "Cost: twice as much".`};
		entries.push([name, note]);
	}

	return {value: filled(entries)};
}
