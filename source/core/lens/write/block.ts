import type {Span} from '../../markdown/span.ts';
import type {Slot} from '../../template/patterns.ts';
import {itemFor, pathOfColumn, type SlotScope} from '../scope.ts';

/** Where an answer stands in a text, by offsets. `path` is that of a question or a column: `options[1].name`. */
export type AnswerSpan = Span & {path: string};

/** A piece of a document with the places of the answers in it. */
export type PlacedText = {text: string; places: AnswerSpan[]};

export function unplaced(text: string): PlacedText {
	return {text, places: []};
}

/** A text that stands for these slots. */
export function placedText(text: string, slots: readonly Slot[], scope: SlotScope): PlacedText {
	const paths = new Set(slots.map((slot) => pathOf(slot, scope)));
	return {text, places: [...paths].map((path) => ({path, start: 0, end: text.length}))};
}

function pathOf(slot: Slot, scope: SlotScope): string {
	const item = itemFor(scope, slot);
	if (!item) return slot.question;
	return slot.column === undefined ? `${item.group}[${item.index}]` : pathOfColumn(item, slot.column);
}

/** Blocks on lines one after another; undefined when there are none. */
export function stacked(blocks: readonly PlacedText[], between = '\n'): PlacedText | undefined {
	if (blocks.length === 0) return undefined;
	const places: AnswerSpan[] = [];
	let at = 0;
	for (const block of blocks) {
		for (const {path, start, end} of block.places) places.push({path, start: start + at, end: end + at});
		at += block.text.length + between.length;
	}

	return {text: blocks.map((block) => block.text).join(between), places};
}
