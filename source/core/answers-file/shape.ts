import * as z from 'zod/mini';
import type {Interview} from '../template/types.ts';
import {nearest} from '../text/nearest.ts';
import {answersSchema} from './schema.ts';
import {emptyStrangers} from './strangers.ts';
import type {Fault} from './types.ts';
import {shown, shownAt, written} from './words.ts';

/** Everything in a value that is not of the shape of the template's answers. */
export function faultsOfShape(interview: Interview, value: unknown): Fault[] {
	const result = z.safeParse(answersSchema(interview), value);
	return result.success ? [] : result.error.issues.flatMap((issue) => faultsOf(issue, interview, value));
}

/** A key that nobody knows, with nothing behind it: what a comma cuts off a text between braces becomes one. */
export function faultsOfStrangers(interview: Interview, value: unknown): Fault[] {
	return emptyStrangers(answersSchema(interview), value).map(({at, key}) => {
		const known = keysAt(interview, at);
		const meant = nearest(key, known);
		return {
			path: written(at),
			found: `the key ${shown(key)}`,
			expected: `${keysInWords(known)}; a text with a comma stands in quotation marks`,
			...(meant === undefined ? {} : {meant}),
		};
	});
}

/** More keys than this do not help on one line. */
const most = 16;

function faultsOf(issue: z.core.$ZodIssue, interview: Interview, root: unknown): Fault[] {
	const at = issue.path;
	if (issue.code !== 'unrecognized_keys')
		return [{path: written(at), found: shownAt(root, at), expected: issue.message}];
	const known = keysAt(interview, at);
	return issue.keys.map((key) => {
		const meant = nearest(key, known);
		return {
			path: written([...at, key]),
			found: shownAt(root, [...at, key]),
			expected: keysInWords(known),
			...(meant === undefined ? {} : {meant}),
		};
	});
}

function keysInWords(known: readonly string[]): string {
	return known.length > most || known.length === 0
		? 'a key that the schema knows'
		: `one of the keys ${known.join(', ')}`;
}

/** The keys that may stand at a path, read off the paths of the questions and their columns. */
function keysAt(interview: Interview, at: readonly PropertyKey[]): string[] {
	const names = at.filter((part) => typeof part === 'string');
	const group = interview.questions.find((question) => question.fields && question.path === names[0]);
	const paths = (group?.fields ?? interview.questions).map((field) => field.path);
	const prefix = (group ? names.slice(1) : names).map((name) => `${name}.`).join('');
	const below = paths
		.filter((path) => path.startsWith(prefix))
		.map((path) => path.slice(prefix.length).split('.')[0] ?? '');
	return [...new Set(below)];
}
