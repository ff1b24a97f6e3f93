import {type Answers, isRecord, type Json, valueAt} from '../answers/answers.ts';
import {lineAt} from '../answers/rows.ts';

/** A text as it was answered, of several lines or one; null where there is none. */
export function textOrNull(answers: Answers, path: string): string | null {
	const value = valueAt(answers, path);
	return (typeof value === 'string' && value.trim()) || null;
}

/** A text on one line; null where there is none. */
export function lineOrNull(answers: Answers, path: string): string | null {
	return lineAt(answers, path) || null;
}

/** A list; null where nothing is in it, since nobody has said that there is nothing. */
export function listOrNull<Entry>(entries: readonly Entry[]): Entry[] | null {
	return entries.length > 0 ? [...entries] : null;
}

/** Paragraphs of Markdown, without those that are empty; null where all are. */
export function paragraphs(texts: readonly (string | null)[]): string | null {
	return texts.filter((text) => text !== null && text !== '').join('\n\n') || null;
}

/** One sentence for all that is null in a value, those of the entries of a list once; none where nothing is. */
export function noteOfNulls(value: Json): string[] {
	const paths = [...new Set(nullsIn(value, ''))];
	return paths.length > 0 ? [`Null, since no answer says it: ${paths.join(', ')}.`] : [];
}

function nullsIn(value: Json, path: string): string[] {
	if (value === null) return [path];
	if (Array.isArray(value)) return value.flatMap((entry) => nullsIn(entry, `${path}[]`));
	if (!isRecord(value)) return [];
	return Object.entries(value).flatMap(([key, inner]) => nullsIn(inner, path === '' ? key : `${path}.${key}`));
}
