import type {Json} from '../answers/answers.ts';
import {cleanLine, textLines} from '../text/clean.ts';
import type {Inline, Kind, Typed} from './types.ts';

type Milestone = {name: string; week: number};

const expected = 'the number of a week, from 1';

const milestoneInline: Inline = {
	pattern: () => '.+? \\(week \\d+\\)',
	write: (value) => show(value as Milestone),
	read: (text) => read(cleanLine(text)),
};

/** Points within a phase that others can wait for. */
export const milestones: Kind = {
	name: 'milestones',
	control: 'area',
	schema: (_field, z) =>
		z.array(
			z.strictObject(
				{name: z.string('what is reached, a line of text'), week: z.int(expected).check(z.gte(1, expected))},
				'a milestone: {name, week}',
			),
			'a list of milestones: {name, week}',
		),
	normal: (value) => filled((value as Milestone[]).map((entry) => ({name: cleanLine(entry.name), week: entry.week}))),
	parse: (typed) => parseMilestones(textLines(typed).map(cleanLine)),
	show: (value) => (value as Milestone[]).map(show).join('\n'),
	form: {bullets: milestoneInline},
};

function filled(entries: Milestone[]): Json | undefined {
	const kept = entries.filter((entry) => entry.name !== '');
	return kept.length > 0 ? kept : undefined;
}

function parseMilestones(lines: string[]): Typed {
	const entries: Milestone[] = [];
	for (const line of lines.filter((entry) => entry !== '')) {
		const entry = read(line);
		if (!entry) return {problem: `"${line}" is not a milestone and its week, such as "API contract (week 2)".`};
		entries.push(entry);
	}

	return {value: filled(entries)};
}

function show({name, week}: Milestone): string {
	return `${name} (week ${week})`;
}

function read(text: string): Milestone | undefined {
	const found = /^(.+) \(week (\d+)\)$/is.exec(text);
	const entry = {name: cleanLine(found?.[1] ?? ''), week: Number(found?.[2])};
	return entry.name !== '' && Number.isSafeInteger(entry.week) && entry.week >= 1 ? entry : undefined;
}
