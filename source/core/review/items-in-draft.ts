import {type Answers, isSame} from '../answers/answers.ts';
import type {Field} from '../answers/interview.ts';
import {plainName} from '../lens/read/item-names.ts';
import {itemName} from '../lens/read/meant.ts';

/**
 * Which items of a draft those of its document are: by the index in the document, the index in the draft. A document
 * has its items in the order in which they stand there, and none that is empty. An item that cannot be told from
 * others is absent, since at the wrong one words about it would be false.
 */
export function itemsInDraft(
	found: readonly Answers[],
	drafted: readonly Answers[],
	group: Field,
): ReadonlyMap<number, number> {
	const filled = drafted.flatMap((item, index) => (Object.keys(item).length > 0 ? [index] : []));
	const items = new Map<number, number>();
	const left = {found: new Set(found.keys()), drafted: new Set(filled)};
	const take = (one: number | undefined, other: number | undefined): void => {
		if (one === undefined || other === undefined) return;
		left.found.delete(one);
		left.drafted.delete(other);
		items.set(one, other);
	};

	for (const [index, item] of found.entries()) {
		const other = filled[index];
		if (other !== undefined && isSame(item, drafted[other])) take(index, other);
	}

	for (const form of [(name: string) => name, plainName]) {
		const formIn = (all: readonly Answers[]) => (index: number) => {
			const name = itemName(all[index] ?? {}, group);
			return name === undefined ? undefined : form(name);
		};

		const others = onlyOnes(left.drafted, formIn(drafted));
		for (const [name, one] of onlyOnes(left.found, formIn(found))) take(one, others.get(name));
	}

	const isNamed = [...left.found].some((index) => itemName(found[index] ?? {}, group) !== undefined);
	const isOrdered = left.found.size === left.drafted.size && (!isNamed || left.found.size === 1);
	const rest = isOrdered ? [...left.drafted] : [];
	for (const [at, one] of [...left.found].entries()) take(one, rest[at]);
	return items;
}

/** The indexes that are the only ones of their key. */
function onlyOnes(indexes: Iterable<number>, keyOf: (index: number) => string | undefined): Map<string, number> {
	const ones = new Map<string, number>();
	const several = new Set<string>();
	for (const index of indexes) {
		const key = keyOf(index);
		if (key === undefined || key === '') continue;
		if (ones.has(key)) several.add(key);
		ones.set(key, index);
	}

	for (const key of several) ones.delete(key);
	return ones;
}
