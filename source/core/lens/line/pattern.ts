import {kindOf} from '../../kinds/registry.ts';
import type {Line, Ordinal, Piece, Slot} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {type Guard, literal, unescaped} from '../../text/escape.ts';
import {rememberingByIdentity} from '../../text/remembering.ts';
import {placeholderPattern} from '../marks.ts';
import {blockMark} from './block-start.ts';
import {isDash, isMarkdown} from './raw.ts';
import {closedSlots, guardOf} from './tokens.ts';

/**
 * A line as regular expressions. Each position of a text is left in one way only wherever that is possible
 * (one space before a mark, however many there are), so that long runs of a character cost no more than others.
 */
export type LinePattern = {
	/** The whole line; one group for each slot. */
	whole: RegExp;
	/** What the line starts with. */
	start: RegExp;
	tokens: Guard;
	/** For each slot, whether a backslash at its end would count for what follows. */
	closed: readonly boolean[];
	slots: readonly Slot[];
};

/** The pattern of a line, made once. */
export const patternOf = rememberingByIdentity((line: Line): LinePattern => {
	const start = `^${literalPattern(line.start)}`;
	const pieces = line.pieces.map((piece) => piecePattern(piece, false)).join('');
	return {
		whole: new RegExp(`${start}${pieces}${literalPattern(line.end)}$`, 's'),
		start: new RegExp(start, 's'),
		tokens: guardOf(line),
		closed: closedSlots(line),
		slots: slotsOf(line),
	};
});

function piecePattern(piece: Piece, inBrackets: boolean): string {
	const lead = inBrackets ? leadInBrackets(piece.lead) : anyPattern([piece.lead, ...(piece.also ?? [])]);
	const tail = literalPattern(piece.tail);
	if (!('question' in piece.content)) {
		const inner = piece.content.map((part) => piecePattern(part, true)).join('');
		return `(?:${lead}(?!\\))${inner}${tail})?`;
	}

	const isNumber = piece.content.ordinal !== undefined;
	const isAbove = isMarkdown(piece.content) && isDash(piece.lead);
	return `(?:${isAbove ? `(?:${lead}|\\n\\n(?=${blockMark}))` : lead}(${slotPattern(piece.content, inBrackets)})${tail})${isNumber || piece.stays ? '' : '?'}`;
}

function anyPattern(texts: readonly string[]): string {
	const patterns = texts.map(literalPattern);
	return patterns.length === 1 ? (patterns[0] ?? '') : `(?:${patterns.join('|')})`;
}

/** What comes first within brackets has no comma before it. */
function leadInBrackets(lead: string): string {
	if (!lead.startsWith(', ')) return literalPattern(lead);
	return `(?:, |(?<=${unescaped}\\())${literalPattern(lead.slice(2))}`;
}

const ordinals: Readonly<Record<Ordinal, string>> = {1: '\\d+', A: '[A-Z]+', a: '[a-z]+'};

function slotPattern(slot: Slot, inBrackets: boolean): string {
	if (slot.ordinal) return ordinals[slot.ordinal];
	const pattern = kindPattern(slot);
	if (pattern === '.+?') return inBrackets ? '(?:[^()\\\\]|\\\\.)+?' : pattern;
	return slot.field.words === undefined ? `${pattern}|${placeholderPattern}` : pattern;
}

function kindPattern({field}: Slot): string {
	const {form} = kindOf(field.kind);
	if (typeof form !== 'object') return '.+?';
	return 'inline' in form ? form.inline.pattern(field) : form.bullets.pattern(field);
}

/**
 * Literal text, not after a backslash. A space that it ends in may be any space, or a line end: what starts
 * on the next line keeps its indentation. A line end that it ends in is never a space. Of the spaces before it one is
 * enough; the others are cut off the slot that they end.
 */
function literalPattern(text: string): string {
	const core = literal(text.trim());
	if (core === '') return text === '' ? '' : '[ \\t]';
	const before = /^\s/.test(text) ? '[ \\t]' : '';
	const lineEnd = '(?:[ \\t]*\\n)+';
	const space = text.endsWith('\n') ? '(?=[ \\t]*$)' : '[ \\t]+|(?=$)';
	const after = /\s$/.test(text) ? `(?:${lineEnd}|${space})` : '';
	// Looking back is dear after many backslashes, so the text itself is looked for first.
	return `${before}(?=${core})${unescaped}${core}${after}`;
}
