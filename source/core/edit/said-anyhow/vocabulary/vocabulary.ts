import {ofGoingBack} from './back.ts';
import {ofDesign} from './design.ts';
import {ofExecution} from './execution.ts';
import {ofPeople} from './people.ts';
import {ofProblem} from './problem.ts';
import {ofSafety} from './safety.ts';
import type {Vocabulary} from './types.ts';

const all: ReadonlyMap<string, Vocabulary> = new Map(
	[...ofPeople, ...ofProblem, ...ofDesign, ...ofSafety, ...ofGoingBack, ...ofExecution].map((one) => [one.path, one]),
);

/** How documents speak of what a question, or a column of a group, asks for; undefined where nothing tells it from others. */
export function vocabularyOf(path: string): Vocabulary | undefined {
	return all.get(path);
}
