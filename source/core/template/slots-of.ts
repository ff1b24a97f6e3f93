import {rememberingByIdentity} from '../text/remembering.ts';
import type {Body, Entry, Line, Pattern, Piece, SectionPattern, Slot} from './patterns.ts';

/** The path of what stands in a slot; for a column with that of its group. */
export function slotPath(slot: Slot): string {
	return slot.column === undefined ? slot.question : `${slot.question}.${slot.column}`;
}

/** All slots of a template. */
export function slotsOfBody(body: Body): Slot[] {
	const {metadata, header = [], preamble, sections} = body;
	return [
		...metadata.map(({slot}) => slot),
		...header.flatMap(({line}) => slotsOf(line)),
		...(preamble ? [preamble.slot] : []),
		...sections.flatMap(slotsOfSection),
	];
}

/** All slots of a section and of those inside it. */
export function slotsOfSection(section: SectionPattern): Slot[] {
	return [
		...slotsOf(section.heading),
		...section.body.flatMap(slotsOfPattern),
		...section.children.flatMap(slotsOfSection),
	];
}

/** All slots of a part of a section's body, in the order in which they stand. */
export const slotsOfPattern = rememberingByIdentity(slotsInPattern);

function slotsInPattern(pattern: Pattern): readonly Slot[] {
	switch (pattern.type) {
		case 'text':
			return [pattern.slot];
		case 'lines':
			return pattern.lines.flatMap(slotsOf);
		case 'list':
			return pattern.entries.flatMap(slotsOfEntry);
		case 'labelled':
			return pattern.list.entries.flatMap(slotsOfEntry);
		case 'table':
			return pattern.columns.flatMap((column) => slotsOf(column.cell));
		case 'grid':
			return [...slotsOf(pattern.header), ...slotsOf(pattern.first), pattern.cells];
		case 'computed':
		case 'fixed':
			return [];
	}
}

/** All slots of a bullet and of those nested in it. */
export const slotsOfEntry = rememberingByIdentity(slotsInEntry);

function slotsInEntry({line, children}: Entry): readonly Slot[] {
	return [...slotsOf(line), ...children.flatMap(slotsOfEntry)];
}

/** All slots of a line, those in brackets included; gathered once, since each item that is written asks for them. */
export const slotsOf = rememberingByIdentity((line: Line): readonly Slot[] => line.pieces.flatMap(slotsOfPiece));

function slotsOfPiece(piece: Piece): Slot[] {
	return 'question' in piece.content ? [piece.content] : piece.content.flatMap(slotsOfPiece);
}
