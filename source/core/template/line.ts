import type {Interview} from '../answers/interview.ts';
import {ambiguousEnd} from './ambiguous-end.ts';
import type {Line, Piece, Slot} from './patterns.ts';
import {cutAtSlots, slotOf} from './slots.ts';

/** Marks that are written around a slot and vanish with it; the second may be followed by a colon. */
const wrappers: readonly {open: string; close: string}[] = [
	{open: '**', close: '**'},
	{open: '"', close: '"'},
];

/** Compiles one line of a template's body: `**{{metrics.category}}**: {{metrics.metric}}`. */
export function linePattern(text: string, interview: Interview): Line | {problem: string} {
	const {literals, slots} = cutAtSlots(text);
	const found: Slot[] = [];
	for (const written of slots) {
		const slot = slotOf(written, interview);
		if ('problem' in slot) return slot;
		found.push(slot);
	}

	const {start, pieces, end} = wrap(literals, found);
	const problem = ambiguousEnd(pieces, end);
	if (problem !== undefined) return {problem};
	const grouped = group(pieces, end);
	return {start, pieces: grouped.pieces, end: grouped.end};
}

/** Gives each slot the literal text before it, and what closes a mark that was opened right before it. */
function wrap(literals: readonly string[], slots: readonly Slot[]): {start: string; pieces: Piece[]; end: string} {
	const rest = [...literals];
	const pieces: Piece[] = [];
	for (const [index, slot] of slots.entries()) {
		const before = rest[index] ?? '';
		const after = rest[index + 1] ?? '';
		const wrapper = wrappers.find(({open, close}) => before.endsWith(open) && after.startsWith(close));
		const tail = wrapper ? `${wrapper.close}${/^: ?/.exec(after.slice(wrapper.close.length))?.[0] ?? ''}` : '';
		rest[index + 1] = after.slice(tail.length);
		pieces.push({lead: before, content: wrapper?.open === '**' ? asLabel(slot) : slot, tail});
	}

	const first = pieces[0];
	const opening = first && first.tail !== '' ? (wrappers.find(({open}) => first.lead.endsWith(open))?.open ?? '') : '';
	const start = first?.lead.slice(0, first.lead.length - opening.length) ?? rest.join('');
	if (first) pieces[0] = {...first, lead: opening};
	return {start, pieces, end: first ? (rest.at(-1) ?? '') : ''};
}

/** One of a few words that a template has is written as a label begins. */
function asLabel(slot: Slot): Slot {
	return slot.field.kind === 'choice' ? {...slot, capital: true} : slot;
}

/** Pieces from an opening bracket to its closing one become one piece that vanishes when all of them are empty. */
function group(pieces: readonly Piece[], end: string): {pieces: Piece[]; end: string} {
	const opening = pieces.findIndex((piece) => piece.lead.startsWith(' ('));
	if (opening < 0) return {pieces: [...pieces], end};
	const closing = pieces.findIndex((piece, index) => index > opening && piece.lead.startsWith(')'));
	const [behind, ...others] = closing < 0 ? [] : pieces.slice(closing);
	const closes = behind ? behind.lead.length > 1 : end.startsWith(')');
	if (!closes) return {pieces: [...pieces], end};
	const inner = pieces
		.slice(opening, closing < 0 ? undefined : closing)
		.map((piece, index) => (index === 0 ? {...piece, lead: piece.lead.slice(2)} : piece));
	const brackets: Piece = {lead: ' (', content: inner, tail: ')'};
	const before = pieces.slice(0, opening);
	if (!behind) return {pieces: [...before, brackets], end: end.slice(1)};
	return {pieces: [...before, brackets, {...behind, lead: behind.lead.slice(1)}, ...others], end};
}
