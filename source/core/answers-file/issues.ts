import type * as z from 'zod/mini';
import type {Fault} from '../answers/fault.ts';
import {shownAt, written} from '../answers/fault-words.ts';

/**
 * What a schema has to say about a value, as faults; our messages say what is expected. `unknownKey` words what is wrong
 * with a key that the schema does not have, by its path and the path that it stands at.
 */
export function faultsOfIssue(
	issue: z.core.$ZodIssue,
	root: unknown,
	unknownKey: (path: string, at: readonly PropertyKey[], key: string) => Fault,
): Fault[] {
	// Not by zod's own function: to name it bundles all of zod, with its messages in 50 languages.
	const at = issue.path;
	return issue.code === 'unrecognized_keys'
		? issue.keys.map((key) => unknownKey(written([...at, key]), at, key))
		: [{path: written(at), found: shownAt(root, at), expected: issue.message}];
}
