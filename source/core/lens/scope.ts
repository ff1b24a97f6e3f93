import {type Answers, itemsAt, type Json, type Marks, valueAt} from '../answers/answers.ts';
import {asideIn} from '../answers/rivals.ts';
import type {Filter, Ordinal, Repeat, Slot} from '../template/patterns.ts';

/** What the slots of a pattern are filled from; `item` is the one that the pattern is repeated for. */
export type SlotScope = {
	answers: Answers;
	marks: Marks;
	item?: ScopeItem;
	/** For each group the indexes of the items that stand elsewhere in a document than in the home of the group. */
	elsewhere?: ReadonlyMap<string, ReadonlySet<number>>;
	/** The questions that a document neither answers nor names: it does not say that they must still be decided. */
	unnamed?: ReadonlySet<string>;
	/** The marks that a line of the header tells, and which stand nowhere else. */
	told?: Marks;
};

/** `ordinal` is the number of the item where a place has numbers of its own. */
export type ScopeItem = {group: string; index: number; value: Answers; ordinal?: string};

/** One scope for each item that a pattern is repeated for, in their order. */
export function scopesOf(scope: SlotScope, repeat: Repeat): (SlotScope & {item: ScopeItem})[] {
	return itemScopes(scope, repeat).filter(({item}) => isOfFilter(repeat, item.value));
}

/** The same with the items whose flag is not the one that the pattern is for. */
export function itemScopes(scope: SlotScope, {group: {path: group}, home}: Repeat): (SlotScope & {item: ScopeItem})[] {
	const elsewhere = home ? scope.elsewhere?.get(group) : undefined;
	const scopes = itemsAt(scope.answers, group).map((value, index) => ({...scope, item: {group, index, value}}));
	return elsewhere ? scopes.filter(({item}) => !elsewhere.has(item.index)) : scopes;
}

export function isOfFilter({filter}: {filter?: Filter | undefined}, item: Answers): boolean {
	return !filter || (valueAt(item, filter.flag) === true) === filter.carried;
}

export function slotValue(scope: SlotScope, slot: Slot): Json | undefined {
	if (slot.column === undefined && slot.ordinal === undefined) return valueAt(scope.answers, slot.question);
	const item = itemFor(scope, slot);
	if (!item || slot.column === undefined) return undefined;
	return valueAt(item.value, slot.column);
}

/** The item that a slot of a column belongs to; none where its flag is not that of the slot. */
export function itemFor(scope: SlotScope, {question, filter}: Slot): SlotScope['item'] {
	const among = filter?.among === undefined ? {} : {among: filter.among};
	const isAside = asideIn(scope.answers, {path: question, ...among});
	if (!filter?.single) {
		const {item} = scope;
		const isOwn = item?.group === question && isOfFilter({filter}, item.value);
		return isOwn && (!filter?.aside || isAside(item.value)) ? item : undefined;
	}

	const {flag} = filter;
	const items = itemsAt(scope.answers, question);
	const index = items.findIndex((item) => valueAt(item, flag) === true && !isAside(item));
	const value = items[index];
	return value && {group: question, index, value};
}

/** The path of a column among marks: `options[1].cost.engineering`. */
export function pathOfColumn({group, index}: {group: string; index: number}, column: string): string {
	return `${group}[${index}].${column}`;
}

/** `1`, `2`, ... or `A`, `B`, ..., `Z`, `AA`, or the same in small letters: the item's place in the home of its group. */
export function ordinalOf({item, elsewhere}: SlotScope, slot: Slot): string {
	if (item?.ordinal !== undefined) return item.ordinal;
	const index = item?.index ?? 0;
	const others = item && elsewhere?.get(item.group);
	const before = others ? [...others].filter((other) => other < index).length : 0;
	const letter = letters(index - before);
	if (slot.ordinal === 'a') return letter.toLowerCase();
	return slot.ordinal === 'A' ? letter : String(index - before + 1);
}

/** How something is counted that has this number or letter. */
export function ordinalLike(text: string): Ordinal {
	if (/^\d/.test(text)) return '1';
	return /^[a-z]/.test(text) ? 'a' : 'A';
}

/** The number or the letter after another, in the same form; undefined after what is neither. */
export function nextOrdinal(text: string): string | undefined {
	const index = indexOfOrdinal(text);
	if (index === undefined) return undefined;
	if (/^\d/.test(text)) return String(index + 2);
	const next = letters(index + 1);
	return /^[a-z]/.test(text) ? next.toLowerCase() : next;
}

function letters(index: number): string {
	const last = String.fromCodePoint(65 + (index % 26));
	return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** From `1`, `A` or `a` back to the index; undefined when it is neither. */
export function indexOfOrdinal(text: string): number | undefined {
	if (/^\d{1,6}$/.test(text)) return Number(text) - 1;
	if (!/^(?:[A-Z]{1,3}|[a-z]{1,3})$/.test(text)) return undefined;
	return [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;
}
