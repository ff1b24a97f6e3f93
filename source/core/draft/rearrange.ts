import {type Answers, itemsAt, withValue} from '../answers/answers.ts';
import type {Draft} from './types.ts';

/**
 * The draft with the items of a group in another order: each entry is the index that an item had, or
 * undefined for `added`. Marks and typed texts move along; those of items that are gone go with them.
 */
export function rearranged(draft: Draft, group: string, order: readonly (number | undefined)[], added: Answers): Draft {
	const rows = itemsAt(draft.answers, group);
	const items = order.map((from) => (from === undefined ? added : (rows[from] ?? {})));
	const marks = moved(draft.marks, group, order);
	return {
		...draft,
		answers: withValue(draft.answers, group, items.length > 0 ? items : undefined),
		marks: items.length > 0 ? without(marks, group) : marks,
		typed: moved(draft.typed, group, order),
	};
}

function moved<T>(entries: {[path: string]: T}, group: string, order: readonly (number | undefined)[]) {
	const result: {[path: string]: T} = {};
	for (const [path, entry] of Object.entries(entries)) {
		const column = columnOf(path, group);
		if (!column) result[path] = entry;
		else
			for (const [to, from] of order.entries())
				if (from === column.item) result[`${group}[${to}]${column.rest}`] = entry;
	}

	return result;
}

function columnOf(path: string, group: string): {item: number; rest: string} | undefined {
	if (!path.startsWith(`${group}[`)) return undefined;
	const close = path.indexOf(']', group.length);
	return {item: Number(path.slice(group.length + 1, close)), rest: path.slice(close + 1)};
}

function without<T>(entries: {[path: string]: T}, path: string): {[path: string]: T} {
	const {[path]: _, ...others} = entries;
	return others;
}
