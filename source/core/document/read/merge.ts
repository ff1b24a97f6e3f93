import {type Answers, type Json, valueAt, withValue} from '../../answers.ts';
import type {Field} from '../../template/types.ts';
import {pathOfColumn} from '../scope.ts';
import type {Collector} from './collector.ts';
import type {Mention} from './found.ts';

/**
 * Joins what several places say of the items of a group. The home gives them their order; another place
 * means the item of the same name, else the one of the same number, else one that the home does not have.
 */
export function mergeItems(collector: Collector, group: Field): void {
	const all = collector.mentions.filter((mention) => mention.group.path === group.path);
	const items: Answers[] = [];
	for (const mention of all.filter(({home}) => home)) place(items, mention, items.length);
	const indexFor = finder(items, group);
	for (const mention of all.filter(({home}) => !home)) place(items, mention, indexFor(mention));
	for (const {flag, mention} of singlesOf(collector, group)) {
		if (Object.keys(mention.columns).length === 0) continue;
		place(items, mention, indexFor(mention));
		const index = mention.index ?? 0;
		items[index] = withValue(items[index] ?? {}, flag, true);
	}

	const filled = items.filter(isFilled);
	const indexes = indexesWithout(items);
	for (const mention of [...all, ...singlesOf(collector, group).map((single) => single.mention)])
		settle(mention, indexes, collector);
	if (filled.length > 0) collector.answers = withValue(collector.answers, group.path, filled);
}

function singlesOf(collector: Collector, group: Field): {flag: string; mention: Mention}[] {
	return [...collector.singles.values()].filter(({mention}) => mention.group.path === group.path);
}

function place(items: Answers[], mention: Mention, index: number): void {
	items[index] = merged(items[index] ?? {}, mention);
	mention.index = index;
}

/** What is known already stays. */
function merged(item: Answers, {columns, group}: Mention): Answers {
	let result = item;
	for (const {path} of group.fields ?? []) {
		const value: Json | undefined = valueAt(columns, path);
		if (value !== undefined && valueAt(result, path) === undefined) result = withValue(result, path, value);
	}

	return result;
}

/** Finds the item that a mention means: by its name, by its number, or as a new one. */
function finder(items: readonly Answers[], {key}: Field): (mention: Mention) => number {
	const nameOf = (item: Answers = {}): Json | undefined => (key === undefined ? undefined : valueAt(item, key));
	const indexes = new Map<Json, number>();
	const remember = (name: Json | undefined, index: number): void => {
		if (name !== undefined && !indexes.has(name)) indexes.set(name, index);
	};
	for (const [index, item] of items.entries()) remember(nameOf(item), index);
	return ({columns, ordinal}) => {
		const name = nameOf(columns);
		const known = name === undefined ? undefined : indexes.get(name);
		if (known !== undefined) return known;
		const index = ordinal !== undefined && ordinal < items.length ? ordinal : items.length;
		if (nameOf(items[index]) === undefined) remember(name, index);
		return index;
	};
}

function isFilled(item: Answers): boolean {
	return Object.keys(item).length > 0;
}

/** For each item its index among those that are filled; undefined for the others. */
function indexesWithout(items: readonly Answers[]): (number | undefined)[] {
	let count = 0;
	return items.map((item) => (isFilled(item) ? count++ : undefined));
}

/** Indexes count the items that are left; marks of columns go by them. */
function settle(mention: Mention, indexes: readonly (number | undefined)[], collector: Collector): void {
	if (mention.index === undefined) return;
	const index = indexes[mention.index];
	if (index === undefined) {
		delete mention.index;
		return;
	}

	mention.index = index;
	for (const [column, mark] of Object.entries(mention.marks))
		collector.marks[pathOfColumn({group: mention.group.path, index}, column)] = mark;
}
