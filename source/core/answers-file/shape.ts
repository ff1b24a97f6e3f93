import * as z from 'zod/mini';
import type {Fault} from '../answers/fault.ts';
import {guessed, shown, shownAt, written} from '../answers/fault-words.ts';
import type {Interview} from '../answers/interview.ts';
import {faultsOfIssue} from './issues.ts';
import {answersSchema} from './schema.ts';
import {emptyStrangers} from './strangers.ts';

/** Everything in a value that is not of the shape of the template's answers. */
export function faultsOfShape(interview: Interview, value: unknown): Fault[] {
	const schema = answersSchema(interview);
	const result = z.safeParse(schema, value);
	if (result.success) return [];
	return result.error.issues.flatMap((issue) =>
		faultsOfIssue(issue, value, (path, at, key) => {
			const known = keysAt(schema, at);
			return guessed({path, found: shownAt(value, [...at, key]), expected: keysInWords(known)}, key, known);
		}),
	);
}

/** A key that nobody knows, with nothing behind it: what a comma cuts off a text between braces becomes one. */
export function faultsOfStrangers(interview: Interview, value: unknown): Fault[] {
	const schema = answersSchema(interview);
	return emptyStrangers(schema, value).map(({at, key}) => {
		const known = keysAt(schema, at);
		const expected = `${keysInWords(known)}; a text with a comma stands in quotation marks`;
		return guessed({path: written(at), found: `the key ${shown(key)}`, expected}, key, known);
	});
}

/** More keys than this do not help on one line. */
const most = 16;

function keysInWords(known: readonly string[]): string {
	return known.length > most || known.length === 0
		? 'a key that the schema knows'
		: `one of the keys ${known.join(', ')}`;
}

/** The keys that may stand at a path, read off the schema; none where it cannot tell, as among several shapes. */
function keysAt(schema: z.core.$ZodType, at: readonly PropertyKey[]): string[] {
	const {def} = (schema as z.core.$ZodTypes)._zod;
	if (def.type === 'optional' || def.type === 'nullable') return keysAt(def.innerType, at);
	const [first, ...rest] = at;
	if (def.type === 'array') return first === undefined ? [] : keysAt(def.element, rest);
	if (def.type === 'union') return [...new Set(def.options.flatMap((option) => keysAt(option, at)))];
	if (def.type !== 'object') return [];
	if (first === undefined) return Object.keys(def.shape);
	const inner = Object.hasOwn(def.shape, first) ? def.shape[String(first)] : undefined;
	return inner ? keysAt(inner, rest) : [];
}
