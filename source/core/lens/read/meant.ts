import {type Answers, valueAt} from '../../answers/answers.ts';
import type {Field} from '../../answers/interview.ts';
import {grouped} from '../../text/grouped.ts';
import type {Item, Mention} from './found.ts';
import {namesWithin, numberAlone, numberBefore, numberBehind, numberedName, plainName} from './item-names.ts';

/** The name of an item, or what a place says of it; undefined where there is none. */
export function itemName(answers: Answers, {key}: Field): string | undefined {
	const name = key === undefined ? undefined : valueAt(answers, key);
	return typeof name === 'string' ? name : undefined;
}

/** The item that a name means; where none is called so, the only one whose name begins alike. */
export function itemNamed(items: readonly Item[], name: string | undefined, group: Field): Item | undefined {
	const plain = plainName(name ?? '');
	return (
		itemCalled(items, name, group) ??
		onlyOne(items, group, (other) => beginsWith(plain, plainName(other)) || beginsWith(plainName(other), plain)) ??
		numberedAlike(items, name ?? '', group)
	);
}

/** The only one of the number that a name begins with, whose name goes on alike: `A, Redis` for `A – Redis, our own`. */
function numberedAlike(items: readonly Item[], name: string, group: Field): Item | undefined {
	const own = numberedName(name);
	return (
		own &&
		onlyOne(items, group, (other) => {
			const {number, rest = ''} = numberedName(other) ?? {};
			return number === own.number && (rest === own.rest || beginsWith(rest, own.rest) || beginsWith(own.rest, rest));
		})
	);
}

/**
 * The item of a name, else the only one whose name differs in no more than its form, else the one of that number, else
 * the only one whose name is the same without a number.
 */
export function itemCalled(items: readonly Item[], name: string | undefined, group: Field): Item | undefined {
	if (name === undefined) return undefined;
	const plain = plainName(name);
	if (plain === '') return undefined;
	const number = numberAlone(name);
	return (
		items.find((item) => itemName(item.answers, group) === name) ??
		onlyOne(items, group, (other) => plainName(other) === plain) ??
		(number === undefined
			? undefined
			: (onlyOne(items, group, (other) => numberBefore(other) === number) ??
				items.find((item) => item.number === number))) ??
		onlyOne(items, group, (other) => namesWithin(name).some((one) => namesWithin(other).includes(one))) ??
		calledAndCounted(items, name, group)
	);
}

/** By its number, where its name begins as the one before that does, or the other way round. */
function calledAndCounted(items: readonly Item[], name: string, group: Field): Item | undefined {
	const counted = numberBehind(name);
	const plain = plainName(counted?.name ?? '');
	const item = counted && items.find(({number}) => number === counted.number);
	const other = plainName((item && itemName(item.answers, group)) ?? '');
	const isSame = other === plain || beginsWith(plain, other) || beginsWith(other, plain);
	return isSame && plain !== '' ? item : undefined;
}

function onlyOne(items: readonly Item[], group: Field, isMeant: (name: string) => boolean): Item | undefined {
	const [found, ...others] = items.filter(({answers}) => {
		const name = itemName(answers, group);
		return name !== undefined && isMeant(name);
	});
	return others.length === 0 ? found : undefined;
}

function beginsWith(name: string, start: string): boolean {
	return start !== '' && name.startsWith(start) && /^[\s:,;)]/.test(name.slice(start.length));
}

/**
 * Which items the mentions of one place mean: those of their names; where a name is missing, those of their numbers;
 * where there are no numbers either, as many without a name as the place has. Each item is meant once, so that of two
 * of one name neither hides the other. A place for those that are not chosen never means the one that is by its number.
 */
export function meantBy(
	mentions: readonly Mention[],
	items: readonly Item[],
	group: Field,
	chosen: Item | undefined,
): ReadonlyMap<Mention, Item> {
	const meant = new Map<Mention, Item>();
	const left = new Set(items);
	const take = (mention: Mention, item: Item | undefined): void => {
		if (!item || meant.has(mention) || !left.delete(item)) return;
		meant.set(mention, item);
	};

	byName(mentions, items, group, (name) => name, take);
	byName(mentions, items, group, (name) => plainName(name), take);
	byName(mentions, items, group, (name) => namesWithin(name).at(-1) ?? '', take);
	const numbered = byKey(items, ({number}) => number);
	for (const mention of mentions) {
		const [item] = mention.ordinal === undefined ? [] : (numbered.get(mention.ordinal) ?? []);
		const isNamed = itemName(mention.columns, group) !== undefined;
		const canMean = isNamed
			? item && itemName(item.answers, group) === undefined
			: item !== chosen || !mention.isOfOthers;
		if (canMean) take(mention, item);
	}

	const open = mentions.filter(
		(mention) => !meant.has(mention) && mention.ordinal === undefined && itemName(mention.columns, group) === undefined,
	);
	const nameless = [...left].filter(({answers}) => itemName(answers, group) === undefined);
	if (open.length === nameless.length) for (const [index, mention] of open.entries()) take(mention, nameless[index]);
	return meant;
}

/** In their order; where the form of several names is the same, only the names themselves tell which is which. */
function byName(
	mentions: readonly Mention[],
	items: readonly Item[],
	group: Field,
	formOf: (name: string) => string,
	take: (mention: Mention, item: Item | undefined) => void,
): void {
	const form = (answers: Answers): string | undefined => {
		const name = itemName(answers, group);
		return name === undefined ? undefined : formOf(name);
	};

	const known = byKey(items, ({answers}) => form(answers));
	for (const [name, same] of byKey(mentions, ({columns}) => form(columns))) {
		const own = known.get(name) ?? [];
		const isOne = new Set(own.map(({answers}) => itemName(answers, group))).size <= 1;
		if (name === '' || !isOne) continue;
		// Of several of one name, each place may count them.
		for (const mention of same)
			take(
				mention,
				own.find(({number}) => number !== undefined && number === mention.ordinal),
			);
		for (const mention of same) for (const item of own) take(mention, item);
	}
}

/** Those without a key are left out. */
function byKey<Value, Key>(
	values: readonly Value[],
	keyOf: (value: Value) => Key | undefined,
): ReadonlyMap<Key, Value[]> {
	return grouped(values, (value) => [keyOf(value)].filter((key) => key !== undefined));
}
