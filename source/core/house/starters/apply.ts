import {type Answers, isRecord, type Json, valueAt, withValue} from '../../answers/answers.ts';
import type {Interview, Question} from '../../answers/interview.ts';
import type {Starter} from './types.ts';

/** What a starter puts into one question: the items of its list, or the one answer that it has for it. */
export type Added = {question: Question; items: readonly Json[]};

/** The starters that have something for a question, in their order. */
export function startersFor(starters: readonly Starter[], path: string): Starter[] {
	return starters.filter(({answers}) => valueAt(answers, path) !== undefined);
}

/**
 * The answers with those of a starter added: to lists at their end, elsewhere only where nothing is answered.
 * Items of a name that is there already are left out. With `at`, what it has for that question alone.
 */
export function withStarter(
	{questions}: Interview,
	before: Answers,
	{answers: given}: Starter,
	at?: string,
): {answers: Answers; added: Added[]} {
	const added: Added[] = [];
	let answers = before;
	for (const question of questions) {
		if (at !== undefined && question.path !== at) continue;
		const value = valueAt(given, question.path);
		const known = valueAt(before, question.path);
		if (value === undefined || (known !== undefined && !Array.isArray(known))) continue;
		const items = Array.isArray(value) ? newItems(question, value, known ?? []) : [value];
		if (items.length === 0) continue;
		answers = withValue(answers, question.path, Array.isArray(value) ? [...(known ?? []), ...items] : value);
		added.push({question, items});
	}

	return {answers, added};
}

function newItems({key}: Question, items: readonly Json[], known: readonly Json[]): Json[] {
	const names = new Set(known.map((item) => nameOf(item, key)));
	return items.filter((item) => {
		const name = nameOf(item, key);
		return name === undefined || !names.has(name);
	});
}

/** Without a column that names them, items are told apart by all that they say. */
function nameOf(item: Json, key: string | undefined): string | undefined {
	if (!isRecord(item) || key === undefined) return JSON.stringify(item);
	const name = valueAt(item, key);
	return name === undefined ? undefined : String(name).toLowerCase();
}
