import type {Line, Piece} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {type Guard, guardAny, literal} from '../../text/escape.ts';

/** Marks that could be anywhere; other literal text counts only with the spaces that it has around it. */
const marks = new Set(['*', '"', '(', ')']);

/** Keeps the literal text of a line apart from the same characters in the values that stand in it. */
export function guardOf(line: Line): Guard {
	const literals = [...line.pieces.flatMap(literalsOf), line.end, ...(line.guarded ?? [])];
	return guardAny(literals.flatMap((text) => tokenOf(text, literals)));
}

function literalsOf(piece: Piece): string[] {
	const inner = 'question' in piece.content ? [piece.content.field.words ?? ''] : piece.content.flatMap(literalsOf);
	return [piece.lead, ...(piece.also ?? []), ...inner, piece.tail];
}

function tokenOf(text: string, literals: readonly string[]): {before: string; token: string}[] {
	const core = text.trim();
	const [first = '', second] = core;
	if (first === '') return [];
	if (marks.has(first)) return [{before: '', token: literal(first)}];
	const label = labelIn(core, literals);
	if (label !== undefined) return [{before: '', token: label}];
	const isFollowedBySpace = second === ' ' || (second === undefined && /\s$/.test(text));
	const after = isFollowedBySpace ? '(?:\\s|$)' : '';
	return [{before: /^\s/.test(text) ? '^|\\s' : '', token: literal(first) + after}];
}

/** A label such as `owner:` counts as a whole, also where a token within it, such as the colon, has been marked. */
function labelIn(core: string, literals: readonly string[]): string | undefined {
	const label = /^[\p{L}\p{N}]+:/u.exec(core)?.[0];
	const starts = new Set(literals.map((text) => text.trim().slice(0, 1)));
	const chars = [...(label ?? '')].map((char, at) => `${at > 0 && starts.has(char) ? '\\\\*' : ''}${literal(char)}`);
	return label === undefined ? undefined : chars.join('');
}

/**
 * For each slot of a line, whether literal text can follow it directly, so that a backslash at its end would count:
 * what closes it, or what any later slot begins with, since those between them may be empty.
 */
export function closedSlots({pieces, end}: Line): boolean[] {
	return pieces.flatMap((piece, index) => {
		const following = [...pieces.slice(index + 1).flatMap(({lead, also = []}) => [lead, ...also]), end];
		if ('question' in piece.content) return [piece.tail !== '' || following.some(isDirect)];
		return slotsOf({start: '', pieces: [piece], end: ''}).map(() => true);
	});
}

function isDirect(text: string): boolean {
	return /^\S/.test(text);
}

/** The text with the backslashes that it ends in twice. */
export function doubleEnd(text: string): string {
	return text + '\\'.repeat(slashesAtEnd(text));
}

/** The inverse of `doubleEnd`. */
export function halveEnd(text: string): string {
	return text.slice(0, text.length - Math.floor(slashesAtEnd(text) / 2));
}

/** A regular expression would look at each run of backslashes once for each of them. */
function slashesAtEnd(text: string): number {
	let count = 0;
	while (text[text.length - 1 - count] === '\\') count++;
	return count;
}
