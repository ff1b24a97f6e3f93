import type {Answers} from '../../answers/answers.ts';
import {lineAt} from '../../answers/rows.ts';
import {saidIn} from '../traceability/words.ts';

const told = ['operations.metrics', 'operations.logs', 'operations.traces', 'operations.alerts'] as const;

/** What is measured alike, however it is called. */
const signals: readonly RegExp[] = [
	/\b(?:errors?|fail(?:s|ed|ing|ures?)?|exceptions?|[45]xx|5\d\d|status codes?|success rate)\b/i,
	/\b(?:latenc(?:y|ies)|slow(?:er|ly)?|response times?|p\d{2,3}|percentiles?|\d+ ?ms|milliseconds?)\b/i,
	/\b(?:availability|uptime|downtime|unavailable|outages?|down)\b/i,
];

/**
 * Whether what is watched in operation has to do with a text, such as the trigger of a rollback: they share a word that
 * not every sentence has. Undefined where nothing is told of operation.
 */
export function isWatched(answers: Answers, text: string): boolean | undefined {
	const all = told.map((path) => lineAt(answers, path)).join('\n');
	if (all.trim() === '') return undefined;
	// Words that are not divided by spaces cannot be compared one by one.
	if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text)) return undefined;
	if (signals.some((signal) => signal.test(text) && signal.test(all))) return true;
	const watched = saidIn(all).topics;
	return [...saidIn(text).topics].some((topic) => watched.has(topic));
}
