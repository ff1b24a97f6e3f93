import {type Answers, itemsAt, type Json, type Marks, valueAt} from '../answers.ts';
import type {Repeat, Slot} from '../template/patterns.ts';

/** What the slots of a pattern are filled from; `item` is the one that the pattern is repeated for. */
export type Scope = {
	answers: Answers;
	marks: Marks;
	item?: {group: string; index: number; value: Answers};
};

/** One scope for each item that a pattern is repeated for, in their order. */
export function scopesOf(scope: Scope, repeat: Repeat): (Scope & {item: NonNullable<Scope['item']>})[] {
	const group = repeat.group.path;
	return itemsAt(scope.answers, group)
		.map((value, index) => ({...scope, item: {group, index, value}}))
		.filter(({item}) => !repeat.filter || (valueAt(item.value, repeat.filter.flag) === true) === repeat.filter.carried);
}

export function valueOf(scope: Scope, slot: Slot): Json | undefined {
	if (slot.column === undefined && slot.ordinal === undefined) return valueAt(scope.answers, slot.question);
	const item = itemFor(scope, slot);
	if (!item || slot.column === undefined) return undefined;
	return valueAt(item.value, slot.column);
}

/** The item that a slot of a column belongs to. */
export function itemFor(scope: Scope, slot: Slot): Scope['item'] {
	if (!slot.filter?.single) return scope.item?.group === slot.question ? scope.item : undefined;
	const {flag} = slot.filter;
	const items = itemsAt(scope.answers, slot.question);
	const index = items.findIndex((item) => valueAt(item, flag) === true);
	const value = items[index];
	return value && {group: slot.question, index, value};
}

/** The path of a column among marks: `options[1].cost.engineering`. */
export function pathOfColumn({group, index}: {group: string; index: number}, column: string): string {
	return `${group}[${index}].${column}`;
}

/** `1`, `2`, ... or `A`, `B`, ..., `Z`, `AA`. */
export function ordinalOf(scope: Scope, slot: Slot): string {
	const index = scope.item?.index ?? 0;
	return slot.ordinal === 'A' ? letters(index) : String(index + 1);
}

function letters(index: number): string {
	const last = String.fromCodePoint(65 + (index % 26));
	return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** From `1` or `A` back to the index; undefined when it is neither. */
export function indexOfOrdinal(text: string): number | undefined {
	if (/^\d{1,6}$/.test(text)) return Number(text) - 1;
	if (!/^[A-Z]{1,3}$/.test(text)) return undefined;
	return [...text].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;
}
