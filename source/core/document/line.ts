import {kindOf} from '../kinds/registry.ts';
import {literal} from '../text/escape.ts';
import {slotsOf} from '../template/line.ts';
import type {Line, Piece, Slot} from '../template/patterns.ts';
import {textOfPlaceholder} from './marks.ts';
import {tokensOf} from './tokens.ts';

/** The text of each slot of a line, in their order; undefined where there is none. */
export type SlotTexts = readonly (string | undefined)[];

/**
 * Puts texts into a line so that `readLine` finds the same texts again: as they are where that is already so,
 * else with as few backslashes as possible.
 */
export function composeLine(line: Line, texts: SlotTexts): string {
	const wanted = withPlaceholders(line, texts);
	const {tokens, slots} = compiled(line);
	const attempts = [none, ...slots.map((_, index) => [index]), slots.map((_, index) => index)];
	for (const escaped of attempts) {
		const guarded = wanted.map((text, index) => (text === undefined || isRaw(slots, index) ? text : tokens.add(text, escaped.includes(index))));
		const composed = fill(line, guarded);
		if (sameTexts(readLine(line, composed), wanted)) return composed;
	}

	throw new Error(`A line cannot be written so that it reads back: ${JSON.stringify(wanted)}`);
}

const none: readonly number[] = [];

/** The texts of the slots of a line, or undefined when the text is another line. */
export function readLine(line: Line, text: string): SlotTexts | undefined {
	const {expression, tokens, slots} = compiled(line);
	const found = expression.exec(text);
	return found?.slice(1).map((slotText: string | undefined, index) => {
		const filled = slotText === undefined || slotText === '' ? undefined : slotText;
		return filled === undefined || isRaw(slots, index) ? filled : tokens.remove(filled);
	});
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
function withPlaceholders(line: Line, texts: SlotTexts): SlotTexts {
	const bare = bareSlots(line);
	return texts.map((text, index) => {
		const isNeeded = text === undefined && bare.has(index) && texts.slice(index + 1).some((later) => later !== undefined);
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
	return `${line.start}${pieces}${line.end}`.replace(/[ \t]+(?=\n|$)/, '');
}

function fillPiece(piece: Piece, rest: (string | undefined)[]): string {
	if ('question' in piece.content) {
		const text = rest.shift();
		if (text === undefined) return '';
		return `${piece.lead}${isMarkdown(piece.content) && startsAsBlock(text) ? `\n\n${text}` : text}${piece.tail}`;
	}

	const inner = piece.content.map((part) => fillPiece(part, rest)).join('');
	return inner === '' ? '' : `${piece.lead}${inner.replace(/^, /, '')}${piece.tail}`;
}

/** Markdown that would not be what it is, were it to start in the middle of a line. */
function startsAsBlock(text: string): boolean {
	const [first = '', second = ''] = text.split('\n', 2);
	const isBlock = /^(?:[ \t]|[-+*](?:\s|$)|\d+[.)](?:\s|$)|#{1,6}(?:\s|$)|```|~~~|>|\||<|(?:[-*_][ \t]*){3,}$)/.test(first);
	return isBlock || /^[ \t]*(?:\|?[ \t]*:?-+:?[ \t]*\|?)+[ \t]*$|^[ \t]*=+[ \t]*$/.test(second);
}

function sameTexts(found: SlotTexts | undefined, wanted: SlotTexts): boolean {
	return found !== undefined && found.length === wanted.length && found.every((text, index) => text === wanted[index]);
}

type Compiled = {expression: RegExp; start: RegExp; tokens: ReturnType<typeof tokensOf>; slots: readonly Slot[]};

const cache = new WeakMap<Line, Compiled>();

function compiled(line: Line): Compiled {
	const known = cache.get(line);
	if (known) return known;
	const start = `^${literalPattern(line.start)}`;
	const made: Compiled = {
		expression: new RegExp(`${start}${line.pieces.map((piece) => piecePattern(piece, false)).join('')}${literalPattern(line.end)}[ \\t]*$`, 's'),
		start: new RegExp(start, 's'),
		tokens: tokensOf(line),
		slots: slotsOf(line),
	};
	cache.set(line, made);
	return made;
}

function piecePattern(piece: Piece, inBrackets: boolean): string {
	const lead = inBrackets && piece.lead.startsWith(', ') ? `(?:, |(?<=\\())${literalPattern(piece.lead.slice(2))}` : literalPattern(piece.lead);
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
	const pattern = typeof form !== 'object' ? '.+?' : 'inline' in form ? form.inline.pattern(slot.field) : form.bullets.pattern(slot.field);
	if (pattern === '.+?') return inBrackets ? '(?:[^()\\\\]|\\\\.)+?' : pattern;
	const placeholders = (['missing', 'unknown', 'skipped'] as const).map(textOfPlaceholder);
	return `${pattern}|${placeholders.join('|')}`;
}

/**
 * Literal text, not after a backslash. A space that it ends in may be any space, or a line end: what starts
 * on the next line keeps its indentation.
 */
function literalPattern(text: string): string {
	if (text === '') return '';
	const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
	const space = after === '' ? '' : '(?:(?:[ \\t]*\\n)+|[ \\t]+|(?=$))';
	return `${before === '' ? '' : '[ \\t]+'}(?<!\\\\)${literal(core)}${space}`;
}
