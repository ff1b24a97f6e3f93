import {itemsAt, valueAt, withValue} from '../../answers/answers.ts';
import type {SlotTexts} from '../../lens/line/read.ts';
import type {Mention} from '../../lens/read/found.ts';
import {
	indexOfOrdinal,
	isOfFilter,
	itemFor,
	itemScopes,
	nextOrdinal,
	ordinalLike,
	ordinalOf,
	type SlotScope,
} from '../../lens/scope.ts';
import {isAnswered} from '../../lens/texts.ts';
import type {Line, Repeat, Slot} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {type ItemScope, isElsewhere, type Revision} from './change.ts';
import {shareOf} from './share.ts';

/** What is repeated for the items of a group, as a document has it; `number` is the item's as it is written there. */
export type Repeated = {mention?: Mention | undefined; number: string | undefined; hasKept: boolean};

/** An item that stands in such a place: where it stood there before, and what was and is to be said of it. */
export type Standing<Found> = {origin: number | undefined; found?: Found; before?: SlotScope; after: ItemScope};

/** The number of an item in a line, as it is written there. */
export function numberIn(line: Line, texts: SlotTexts): string | undefined {
	return texts[slotsOf(line).findIndex((slot) => slot.ordinal !== undefined)];
}

/** What such a place can say, and whether it says more of an item than its name. */
export type Says = {repeat: Repeat; slots: readonly Slot[]; mentions(scope: SlotScope): boolean};

/**
 * The items that stand in such a place from now on. One that stood there stays, though its flag is not the one of the
 * place, or a person put something of their own there; one that did not only comes for what is said nowhere yet.
 */
export function standingIn<Found extends Repeated>(
	change: Revision,
	says: Says,
	found: readonly Found[],
): Standing<Found>[] {
	const {repeat} = says;
	const places = new Map(found.map((place) => [place.mention?.index, place]));
	const old = itemsAt(change.before.answers, repeat.group.path);
	const standing = itemScopes(change.after, repeat).flatMap((after): Standing<Found>[] => {
		const origin = change.origins.get(repeat.group.path)?.[after.item.index];
		const value = origin === undefined ? undefined : old[origin];
		if (origin === undefined || !value)
			return !repeat.besides && isOfFilter(repeat, after.item.value) && (repeat.home || says.mentions(after))
				? [{origin: undefined, after}]
				: [];
		const before = {...change.before, item: {group: repeat.group.path, index: origin, value}};
		const place = places.get(origin);
		if (!place) return coming(says, before, after) ? [{origin, before, after}] : [];
		if (!staying(change, says, place, before, after)) return [];
		return [{origin, found: place, ...saidThere(says, place, before, after)}];
	});
	return numbered(change, repeat, found, standing);
}

type Before = SlotScope & {item: NonNullable<SlotScope['item']>};

function staying(
	change: Revision,
	{repeat, mentions}: Says,
	found: Repeated,
	before: Before,
	after: ItemScope,
): boolean {
	if (!isOfFilter(repeat, after.item.value)) return found.hasKept || !isOfFilter(repeat, before.item.value);
	const isOnlyHere = isElsewhere(change, repeat.group.path, before.item.index);
	return repeat.home || found.hasKept || isOnlyHere || mentions(after) || !mentions(before);
}

function coming({repeat, slots, mentions}: Says, before: Before, after: ItemScope): boolean {
	if (repeat.besides || !isOfFilter(repeat, after.item.value)) return false;
	if (repeat.home) return true;
	return mentions(after) && !(isOfFilter(repeat, before.item.value) && isSaidElsewhere(slots, before, after));
}

/** What a place said and is to say of the item that stands there. */
function saidThere(says: Says, found: Repeated, before: Before, after: ItemScope): {before: Before; after: ItemScope} {
	const isAsBefore = isOfFilter(says.repeat, before.item.value) === isOfFilter(says.repeat, after.item.value);
	if (!isAsBefore || !found.mention)
		return {before: returning(says, found, before, after), after: leaving(says, before, after)};
	const share = shareOf(found.mention, {before: before.item.value, after: after.item.value});
	return {
		before: {...before, item: {...before.item, value: share.before}},
		after: {...after, item: {...after.item, value: share.after}},
	};
}

/** What is said of an item that goes to another place goes with it; its name stays for what a person put there. */
function leaving({repeat}: Says, before: Before, after: ItemScope): ItemScope {
	const {key} = repeat.group;
	const isLeft = isOfFilter(repeat, before.item.value) && !isOfFilter(repeat, after.item.value);
	if (!isLeft || key === undefined) return after;
	return {...after, marks: {}, item: {...after.item, value: withValue({}, key, valueAt(after.item.value, key))}};
}

/** Where its flag puts an item that stood there without it, all is said that was said elsewhere by then. */
function returning({repeat}: Says, {mention}: Repeated, before: Before, after: ItemScope): Before {
	const isBack = !isOfFilter(repeat, before.item.value) && isOfFilter(repeat, after.item.value);
	return isBack && mention ? {...before, item: {...before.item, value: mention.columns}} : before;
}

/**
 * Whether a place that says nothing yet need not begin to: all that it could say was an answer before, of the same
 * item, so it stands somewhere else and is changed there.
 */
export function isSaidElsewhere(slots: readonly Slot[], before: SlotScope, after: SlotScope): boolean {
	const said = slots.filter((slot) => slot.ordinal === undefined && isAnswered(after, slot));
	return said.length > 0 && said.every((slot) => isAnswered(before, slot));
}

/** Whether a place is still for the item that it was for, as far as that goes by a flag. */
export function isSameFlag(slots: readonly Slot[], {before, after, origins}: Revision): boolean {
	return slots.every((slot) => {
		const {filter} = slot;
		const [old, item] = [itemFor(before, slot), itemFor(after, slot)];
		if (!filter || !item) return true;
		if (filter.single) return origins.get(slot.question)?.[item.index] === old?.index;
		return old !== undefined && valueAt(old.value, filter.flag) === valueAt(item.value, filter.flag);
	});
}

/** In a place that counts in its own way, all keep their numbers, and new ones count on from the highest. */
function numbered<Found extends Repeated>(
	{before}: Revision,
	{group: {path}}: Repeat,
	found: readonly Found[],
	standing: readonly Standing<Found>[],
): Standing<Found>[] {
	const isOwn = found.some(({mention, number}) => {
		if (mention?.index === undefined || number === undefined) return false;
		const slot = {question: path, field: mention.group, each: false, required: false} as const;
		const usual = ordinalOf(
			{...before, item: {group: path, index: mention.index, value: {}}},
			{...slot, ordinal: ordinalLike(number)},
		);
		return usual !== number;
	});
	if (!isOwn) return [...standing];
	let last = highest(found);
	return standing.map((one) => {
		if (!one.found && last !== undefined) last = nextOrdinal(last);
		const ordinal = one.found ? one.found.number : last;
		return ordinal === undefined ? one : withOrdinal(one, ordinal);
	});
}

function highest(found: readonly Repeated[]): string | undefined {
	const numbers = found.flatMap(({number}) => (number === undefined ? [] : [number]));
	return numbers.toSorted((one, other) => (indexOfOrdinal(one) ?? 0) - (indexOfOrdinal(other) ?? 0)).at(-1);
}

function withOrdinal<Found>(one: Standing<Found>, ordinal: string): Standing<Found> {
	const {before, after} = one;
	return {
		...one,
		...(before?.item ? {before: {...before, item: {...before.item, ordinal}}} : {}),
		after: {...after, item: {...after.item, ordinal}},
	};
}
