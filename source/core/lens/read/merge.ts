import {type Answers, isSame, type Json, valueAt, withValue} from '../../answers/answers.ts';
import type {Field} from '../../answers/interview.ts';
import {matterOf} from '../../answers/rivals.ts';
import {grouped} from '../../text/grouped.ts';
import {pathOfColumn} from '../scope.ts';
import type {Collector} from './collector.ts';
import type {Item, Mention} from './found.ts';
import {itemName, itemNamed, meantBy} from './meant.ts';

/**
 * Joins what several places say of the items of a group. The home gives them their order; another place means the
 * item of the same name, and by its number one only where a name is missing. All else is an item of its own, behind
 * those that have a place in the home.
 */
export function mergeItems(collector: Collector, group: Field): void {
	const all = collector.mentions.filter((mention) => mention.group.path === group.path);
	const singles = [...collector.singles.values()].filter(({mention}) => mention.group.path === group.path);
	const items: Item[] = [];
	for (const mention of all.filter(({home}) => home)) {
		const item: Item = {answers: {}, number: mention.ordinal ?? items.length};
		items.push(item);
		put(item, mention);
	}

	const [chosen] = singles.flatMap(({mention}) => singleOf(items, mention, group) ?? []);
	for (const place of placesOf(all.filter(({home}) => !home))) addPlace(items, place, group, chosen);
	const isRival = (one: Item, other: Item): boolean => matterOf(one.answers, group) === matterOf(other.answers, group);
	for (const {flag, mention} of singles) {
		if (Object.keys(mention.columns).length === 0) continue;
		const item = singleOf(items, mention, group) ?? added(items);
		put(item, mention);
		// Others that bear the flag bear it where it is only repeated.
		for (const other of items)
			if (other !== item && valueAt(other.answers, flag) !== undefined && isRival(other, item))
				other.answers = withValue(other.answers, flag, undefined);
		item.answers = withValue(item.answers, flag, true);
	}

	mergeGroup(collector, group, items);
	if (!singles.some(({mention}) => mention.item)) markWhich(collector, group, singles);
}

/** A mark in the place of the one with the flag says that of the group: which of its items it is. */
function markWhich(collector: Collector, {path, key}: Field, singles: readonly {mention: Mention}[]): void {
	const [mark] = singles.flatMap(({mention}) => mention.marks[key ?? ''] ?? []);
	if (mark !== undefined && valueAt(collector.answers, path) !== undefined) collector.marks[path] ??= mark;
}

/** The item that a place for the one with a flag means: by what it is counted as, else by its name. */
function singleOf(items: readonly Item[], {ordinal, columns}: Mention, group: Field): Item | undefined {
	const counted = ordinal === undefined ? undefined : items.find(({number}) => number === ordinal);
	return counted ?? itemNamed(items, itemName(columns, group), group);
}

/** Mentions by the place of the template in which they stand, in the order of the document. */
function placesOf(mentions: readonly Mention[]): Mention[][] {
	return [...grouped(mentions, ({place}) => [place]).values()];
}

function addPlace(items: Item[], mentions: readonly Mention[], group: Field, chosen: Item | undefined): void {
	const meant = meantBy(mentions, items, group, chosen);
	for (const mention of mentions) put(meant.get(mention) ?? added(items), mention);
}

function added(items: Item[]): Item {
	const item: Item = {answers: {}};
	items.push(item);
	return item;
}

function put(item: Item, mention: Mention): void {
	mention.item = item;
	for (const column of mention.group.fields ?? []) {
		const value: Json | undefined = valueAt(mention.columns, column.path);
		const known = valueAt(item.answers, column.path);
		if (value !== undefined)
			item.answers = withValue(item.answers, column.path, known === undefined ? value : joined(known, value, column));
	}
}

/** What is said of an item at two places is said once in its answer: what a place says alone would be lost in a write. */
function joined(known: Json, value: Json, {kind}: Field): Json {
	if (Array.isArray(known) && Array.isArray(value))
		return [...known, ...value.filter((entry) => !known.some((other) => isSame(entry, other)))];
	return kind === 'text' && !isSame(known, value) ? `${String(known)}\n\n${String(value)}` : known;
}

/** Indexes count the items of which something is said; marks of columns go by them. */
function mergeGroup(collector: Collector, group: Field, items: readonly Item[]): void {
	const filled = items.filter(({answers}) => Object.keys(answers).length > 0);
	if (filled.length > 0) collector.answers = withValue(collector.answers, group.path, filled.map(answersOf));
	const indexes = new Map(filled.map((item, index) => [item, index]));
	for (const mention of [...collector.mentions, ...[...collector.singles.values()].map((single) => single.mention)]) {
		const index = mention.group.path === group.path && mention.item ? indexes.get(mention.item) : undefined;
		if (index === undefined) continue;
		mention.index = index;
		for (const [column, mark] of Object.entries(mention.marks))
			collector.marks[pathOfColumn({group: group.path, index}, column)] = mark;
	}

	const elsewhere = filled.flatMap(({number}, index) => (number === undefined ? [index] : []));
	if (elsewhere.length > 0) collector.elsewhere.set(group.path, new Set(elsewhere));
}

function answersOf({answers}: Item): Answers {
	return answers;
}
