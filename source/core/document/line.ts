import {kindOf} from '../kinds/registry.ts';
import {slotsOf} from '../template/line.ts';
import type {Line, Piece, Slot} from '../template/patterns.ts';
import {type Guard, literal, unescaped} from '../text/escape.ts';
import {placeholders, textOfPlaceholder} from './marks.ts';
import {closedSlots, doubleEnd, guardOf, halveEnd} from './tokens.ts';

/** The text of each slot of a line, in their order; undefined where there is none. */
export type SlotTexts = readonly (string | undefined)[];

/**
 * Puts texts into a line so that `readLine` finds the same texts again: as they are where that is already so,
 * else with as few backslashes as possible.
 */
export function composeLine(line: Line, texts: SlotTexts): string {
	const bare = bareSlots(line);
	const found =
		attempt(
			line,
			withPlaceholders(texts, (index) => bare.has(index)),
		) ??
		attempt(
			line,
			withPlaceholders(texts, () => true),
		);
	if (found === undefined) throw new Error(`A line cannot be written so that it reads back: ${JSON.stringify(texts)}`);
	return found;
}

/** With no backslashes, with those of one slot, with all. */
function attempt(line: Line, texts: SlotTexts): string | undefined {
	const all = [...texts.keys()];
	for (const escaped of [[], ...all.map((index) => [index]), all]) {
		const guarded = texts.map((text, index) => text && guardSlot(line, text, index, escaped.includes(index)));
		const composed = fill(line, guarded);
		if (sameTexts(readLine(line, composed), texts)) return composed;
	}

	return undefined;
}

/** The texts of the slots of a line, or undefined when the text is another line. */
export function readLine(line: Line, text: string): SlotTexts | undefined {
	const found = compiled(line).expression.exec(text);
	return found
		?.slice(1)
		.map((slotText: string | undefined, index) => (slotText ? unguardSlot(line, slotText, index) : undefined));
}

function guardSlot(line: Line, text: string, index: number, always: boolean): string {
	const {slots, tokens, closed} = compiled(line);
	if (isRaw(slots, index)) return text;
	const guarded = tokens.add(text, always);
	return closed[index] ? doubleEnd(guarded) : guarded;
}

function unguardSlot(line: Line, text: string, index: number): string {
	const {slots, tokens, closed} = compiled(line);
	if (isRaw(slots, index)) return text;
	return tokens.remove(closed[index] ? halveEnd(text) : text);
}

/** Whether a text could be this line, by what it starts with. */
export function startsLike(line: Line, text: string): boolean {
	return compiled(line).start.test(text);
}

/** Markdown at the end of a line is left as it is, since nothing after it could be mistaken. */
function isRaw(slots: readonly Slot[], index: number): boolean {
	return index === slots.length - 1 && isMarkdown(slots[index]);
}

function isMarkdown(slot: Slot | undefined): boolean {
	return slot !== undefined && kindOf(slot.field.kind).form === 'markdown';
}

/** A slot without brackets or separator of its own cannot vanish while something follows it. */
function withPlaceholders(texts: SlotTexts, canBe: (index: number) => boolean): SlotTexts {
	return texts.map((text, index) => {
		const isNeeded = text === undefined && canBe(index) && texts.slice(index + 1).some((later) => later !== undefined);
		return isNeeded ? textOfPlaceholder('missing') : text;
	});
}

function bareSlots(line: Line): Set<number> {
	const bare = new Set<number>();
	let index = 0;
	for (const piece of line.pieces) {
		if (!('question' in piece.content)) index += slotsOf({start: '', pieces: [piece], end: ''}).length;
		else if (piece.lead === '' && piece.tail === '') bare.add(index++);
		else index++;
	}

	return bare;
}

function fill(line: Line, texts: SlotTexts): string {
	const rest = [...texts];
	const pieces = line.pieces.map((piece) => fillPiece(piece, rest)).join('');
	return joined(line.start, pieces + line.end)
		.replace(/^\n+/, '')
		.trimEnd();
}

function fillPiece(piece: Piece, rest: (string | undefined)[]): string {
	if ('question' in piece.content) {
		const text = rest.shift();
		if (text === undefined) return '';
		const isBlock = isMarkdown(piece.content) && startsAsBlock(text);
		return joined(piece.lead, (isBlock ? `\n\n${text}` : text) + piece.tail);
	}

	const inner = piece.content.reduce(
		(text, part) => text + fillPiece(text === '' ? withoutComma(part) : part, rest),
		'',
	);
	return inner === '' ? '' : `${piece.lead}${inner}${piece.tail}`;
}

/** What comes first within brackets has nothing to be kept apart from. */
function withoutComma(piece: Piece): Piece {
	return {...piece, lead: piece.lead.replace(/^, /, '')};
}

/** No spaces are left before a line end. */
function joined(literalText: string, rest: string): string {
	return (rest.startsWith('\n') ? literalText.trimEnd() : literalText) + rest;
}

/** Markdown that would not be what it is, were it to start in the middle of a line. */
export function startsAsBlock(text: string): boolean {
	const [first = '', second = ''] = text.split('\n', 2);
	const isBlock = /^(?:[ \t]|[-+*](?:\s|$)|\d+[.)](?:\s|$)|#{1,6}(?:\s|$)|```|~~~|>|\||<|(?:[-*_][ \t]*){3,}$)/.test(
		first,
	);
	return isBlock || /^[ \t]*(?:\|?[ \t]*:?-+:?[ \t]*\|?)+[ \t]*$|^[ \t]*=+[ \t]*$/.test(second);
}

function sameTexts(found: SlotTexts | undefined, wanted: SlotTexts): boolean {
	return found !== undefined && found.length === wanted.length && found.every((text, index) => text === wanted[index]);
}

type Compiled = {expression: RegExp; start: RegExp; tokens: Guard; closed: readonly boolean[]; slots: readonly Slot[]};

const cache = new WeakMap<Line, Compiled>();

function compiled(line: Line): Compiled {
	const known = cache.get(line);
	if (known) return known;
	const start = `^${literalPattern(line.start)}`;
	const made: Compiled = {
		expression: new RegExp(
			`${start}${line.pieces.map((piece) => piecePattern(piece, false)).join('')}${literalPattern(line.end)}[ \\t]*$`,
			's',
		),
		start: new RegExp(start, 's'),
		tokens: guardOf(line),
		closed: closedSlots(line.pieces),
		slots: slotsOf(line),
	};
	cache.set(line, made);
	return made;
}

function piecePattern(piece: Piece, inBrackets: boolean): string {
	const lead =
		inBrackets && piece.lead.startsWith(', ')
			? `(?:, |(?<=${unescaped}\\())${literalPattern(piece.lead.slice(2))}`
			: literalPattern(piece.lead);
	if (!('question' in piece.content)) {
		const inner = piece.content.map((part) => piecePattern(part, true)).join('');
		return `(?:${lead}(?!\\))${inner}${literalPattern(piece.tail)})?`;
	}

	const isNumber = piece.content.ordinal !== undefined;
	return `(?:${lead}(${slotPattern(piece.content, inBrackets)})${literalPattern(piece.tail)})${isNumber ? '' : '?'}`;
}

function slotPattern(slot: Slot, inBrackets: boolean): string {
	if (slot.ordinal) return slot.ordinal === 'A' ? '[A-Z]+' : '\\d+';
	const {form} = kindOf(slot.field.kind);
	const pattern =
		typeof form !== 'object'
			? '.+?'
			: 'inline' in form
				? form.inline.pattern(slot.field)
				: form.bullets.pattern(slot.field);
	if (pattern === '.+?') return inBrackets ? '(?:[^()\\\\]|\\\\.)+?' : pattern;
	return slot.field.words === undefined ? [pattern, ...placeholders.map(textOfPlaceholder)].join('|') : pattern;
}

/**
 * Literal text, not after a backslash. A space that it ends in may be any space, or a line end: what starts
 * on the next line keeps its indentation.
 */
function literalPattern(text: string): string {
	if (text === '') return '';
	const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
	const space = after === '' ? '' : '(?:(?:[ \\t]*\\n)+|[ \\t]+|(?=$))';
	return `${before === '' ? '' : '[ \\t]+'}${unescaped}${literal(core)}${space}`;
}
