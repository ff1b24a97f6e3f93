import {type Answers, isRecord, type Json, valueAt, withValue} from '../../answers/answers.ts';
import type {Interview, Question} from '../../answers/interview.ts';
import type {Starter} from './types.ts';

/** What a starter puts into one question: how many items, of what. */
export type Added = {question: Question; count: number};

/** The starters that have something for a question, in their order. */
export function startersFor(starters: readonly Starter[], path: string): Starter[] {
	return starters.filter(({answers}) => valueAt(answers, path) !== undefined);
}

/**
 * The answers with those of a starter added: to lists at their end, elsewhere only where nothing is answered.
 * Items of a name that is there already are left out.
 */
export function withStarter(
	{questions}: Interview,
	before: Answers,
	{answers: given}: Starter,
): {answers: Answers; added: Added[]} {
	const added: Added[] = [];
	let answers = before;
	for (const question of questions) {
		const value = valueAt(given, question.path);
		const known = valueAt(before, question.path);
		if (value === undefined || (known !== undefined && !Array.isArray(known))) continue;
		const fresh = Array.isArray(value) ? newItems(question, value, Array.isArray(known) ? known : []) : value;
		const count = Array.isArray(fresh) ? fresh.length : 1;
		if (count === 0) continue;
		answers = withValue(answers, question.path, Array.isArray(fresh) ? [...(known ?? []), ...fresh] : fresh);
		added.push({question, count});
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
