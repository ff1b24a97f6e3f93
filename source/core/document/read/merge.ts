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
	for (const mention of all.filter(({home}) => !home)) place(items, mention, indexFor(items, mention, group));
	for (const {flag, mention} of singlesOf(collector, group)) {
		if (Object.keys(mention.columns).length === 0) continue;
		place(items, mention, indexFor(items, mention, group));
		const index = mention.index ?? 0;
		items[index] = withValue(items[index] ?? {}, flag, true);
	}

	const kept = items.map((item) => Object.keys(item).length > 0);
	for (const mention of [...all, ...singlesOf(collector, group).map((single) => single.mention)])
		settle(mention, kept, collector);
	const filled = items.filter((_, index) => kept[index]);
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

function indexFor(items: readonly Answers[], mention: Mention, group: Field): number {
	const name = group.key === undefined ? undefined : valueAt(mention.columns, group.key);
	const byName = name === undefined ? -1 : items.findIndex((item) => valueAt(item, group.key ?? '') === name);
	if (byName >= 0) return byName;
	const {ordinal} = mention;
	return ordinal !== undefined && ordinal < items.length ? ordinal : items.length;
}

/** Indexes count the items that are left; marks of columns go by them. */
function settle(mention: Mention, kept: readonly boolean[], collector: Collector): void {
	if (mention.index === undefined) return;
	if (!kept[mention.index]) {
		delete mention.index;
		return;
	}

	const index = kept.slice(0, mention.index).filter(Boolean).length;
	mention.index = index;
	for (const [column, mark] of Object.entries(mention.marks))
		collector.marks[pathOfColumn({group: mention.group.path, index}, column)] = mark;
}
