import type {Answers} from '../../answers/answers.ts';
import {lineAt} from '../../answers/rows.ts';
import {saidIn} from '../traceability/words.ts';
import {withoutInstruments} from './sources.ts';

const told = ['operations.metrics', 'operations.logs', 'operations.traces', 'operations.alerts'] as const;

/** What is measured alike, however it is called. */
const signals: readonly RegExp[] = [
	/\b(?:errors?|fail(?:s|ed|ing|ures?)?|exceptions?|[45]xx|5\d\d|status codes?|success rate)\b/i,
	/\b(?:latenc(?:y|ies)|slow(?:er|ly)?|response times?|p\d{2,3}|percentiles?|\d+ ?ms|milliseconds?)\b/i,
	/\b(?:availability|uptime|downtime|unavailable|outages?|down)\b/i,
	/\b(?:throughput|rps|qps|(?:a|per) second|\/s(?:ec)?|traffic|load)\b/i,
	/\b(?:lag|backlog|queue depth|queue length|waiting|overdue|age of the oldest|(?:is|are) due)\b/i,
];

/** What is watched may stand where nothing here can look: behind a link, or in another chapter. */
const elsewhere =
	/https?:\/\/|\]\(|\b(?:see|as (?:above|below|today|before|in|listed|described)|same as|success metrics|all (?:of )?(?:the |our )?(?:metrics|them))\b/i;

/** Fewer topics, such as the name of a dashboard alone, do not tell what is watched. */
const fewestTopics = 2;

/**
 * Whether what is watched in operation has to do with a text, such as the trigger of a rollback: they share a word that
 * not every sentence has. Undefined where nothing is told of operation, or not what is watched.
 */
export function isWatched(answers: Answers, text: string): boolean | undefined {
	const all = told.map((path) => lineAt(answers, path)).join('\n');
	if (all.trim() === '' || elsewhere.test(all)) return undefined;
	// Words that are not divided by spaces cannot be compared one by one.
	if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text)) return undefined;
	if (signals.some((signal) => signal.test(text) && signal.test(all))) return true;
	const watched = saidIn(all).topics;
	if (saidIn(withoutInstruments(all)).topics.size < fewestTopics) return undefined;
	return [...saidIn(text).topics].some((topic) => watched.has(topic));
}
