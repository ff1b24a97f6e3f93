import type {Answers} from '../../answers/answers.ts';
import {lineAt} from '../../answers/rows.ts';
import {saidIn} from '../traceability/words.ts';

const told = ['operations.metrics', 'operations.logs', 'operations.traces', 'operations.alerts'] as const;

/**
 * Whether what is watched in operation has to do with a text, such as the trigger of a rollback: they share a word that
 * not every sentence has. Undefined where nothing is told of operation.
 */
export function isWatched(answers: Answers, text: string): boolean | undefined {
	const all = told.map((path) => lineAt(answers, path)).join('\n');
	if (all.trim() === '') return undefined;
	const watched = saidIn(all).topics;
	return [...saidIn(text).topics].some((topic) => watched.has(topic));
}
