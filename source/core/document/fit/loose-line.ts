import type {Line, Piece, Slot} from '../../template/patterns.ts';
import {literal} from '../../text/escape.ts';
import {rememberingByIdentity} from '../../text/remembering.ts';

/**
 * A line as somebody has written it in a hand of his own: the same slots, with the marks, the separators and the case of
 * the text around them. Undefined where the text is another line.
 */
export function lineAsIn(line: Line, text: string): Line | undefined {
	const literals = literalsIn(line, text.trimEnd());
	if (!literals) return undefined;
	const next = (known: string): string => literals.shift() ?? known;
	const start = next(line.start);
	const pieces = line.pieces.map((piece) => pieceAsIn(piece, next));
	return {start, pieces: withEmphasisClosed(pieces), end: next(line.end)};
}

/** The texts between the slots, in their order; undefined where one is not in the text. */
function literalsIn(line: Line, text: string): (string | undefined)[] | undefined {
	const found = looseOf(line).exec(text);
	if (!found) return undefined;
	const [, mark = '', inner = ''] = /^([*_]{1,3})(?=[^\s*_])(.*?[^\s*_])\1(?=[\s:：]|$)/.exec(text) ?? [];
	const literals: (string | undefined)[] = found.slice(1);
	const isClosed = literals.some((one, index) => (index === 0 ? one?.slice(mark.length) : one)?.includes(mark));
	return mark === '' || isClosed ? literals : (aroundAll(line, text, mark, inner) ?? literals);
}

/** The same where emphasis goes from the label over the name: `**Option A: Redis** - fast`, `**Selected: A.** It is fast`. */
function aroundAll(line: Line, text: string, mark: string, inner: string): (string | undefined)[] | undefined {
	const found = looseOf(line).exec(whole(inner) + text.slice(inner.length + 2 * mark.length));
	const places = found?.indices?.slice(1) ?? [];
	const at = places.findIndex((place) => place && isAt(place, inner.length));
	if (!found || at < 0) return undefined;
	const within = inner.length - (places[at]?.[0] ?? 0);
	return found.slice(1).map((one, index) => {
		if (index === at) return one.slice(0, within) + mark + one.slice(within);
		return index === 0 ? mark + one : one;
	});
}

/** What divides sentences within emphasis is a part of the name; only where that ends does what follows begin. */
function whole(inner: string): string {
	return inner.slice(0, -1).replaceAll(/[.,;](?=\s)/g, '_') + inner.slice(-1);
}

/** Emphasis that goes over the name ends with it, whether anything follows or not: `**Option B: none.**`. */
function withEmphasisClosed(pieces: readonly Piece[]): Piece[] {
	const closed = [...pieces];
	for (const [index, {lead, ...piece}] of pieces.entries()) {
		const at = closed.findLastIndex(({content}, before) => before < index && isName(content));
		const name = closed[at];
		const close = /^[.:]?(?:\*{1,3}|_{1,3})(?= )/.exec(lead)?.[0];
		if (close === undefined || !name) continue;
		closed[at] = {...name, tail: name.tail + close};
		closed[index] = {...piece, lead: lead.slice(close.length)};
	}

	return closed;
}

function isName(content: Piece['content']): boolean {
	return 'question' in content && content.ordinal === undefined && content.field.kind !== 'flag';
}

function isAt([start, end]: readonly [number, number], at: number): boolean {
	return start === at || (start < at && at < end);
}

/** What is not in the text stays as the template writes it. */
function pieceAsIn(piece: Piece, next: (known: string) => string): Piece {
	const lead = next(piece.lead);
	if ('question' in piece.content) return {...piece, lead, tail: next(piece.tail)};
	const content = piece.content.map((inner) => pieceAsIn(inner, next));
	return {lead, content, tail: next(piece.tail)};
}

/** One group for each literal of the line, in their order. */
const looseOf = rememberingByIdentity(
	(line: Line): RegExp =>
		new RegExp(
			`^${loose(line.start, line.pieces.length > 0)}${line.pieces.map(loosePiece).join('')}${loose(line.end, false)}$`,
			'dis',
		),
);

function loosePiece({lead, content, tail}: Piece): string {
	const inner = 'question' in content ? looseSlot(content) : content.map(loosePiece).join('');
	const isNumber = 'question' in content && content.ordinal !== undefined;
	return `(?:${loose(lead, true)}${inner}${loose(tail, false)})${isNumber ? '' : '?'}`;
}

function looseSlot({ordinal, field}: Slot): string {
	if (field.words !== undefined) return literal(field.words);
	if (ordinal === 'A') return '[A-Z]';
	return ordinal === '1' ? '\\d{1,3}' : '\\S(?:.*?\\S)??';
}

const dashes = '(?:->|=>|[-–—→:])';
/** What a reason is put behind; the word is no part of the reason where the sentence goes on without it. */
const reasons =
	'[.;,]?[ \\t]+(?:because|since|weil|da)[ \\t]+|,?[ \\t]+as[ \\t]+(?!(?:to|for|regards)[ \\t])|[.;,][ \\t]+';

/** Literal text with any emphasis, dash and quotation mark in the place of its own; words in any case. */
function loose(text: string, isBefore: boolean): string {
	const core = text.trim();
	if (core === '') return text === '' ? '()' : '([ \\t]+)';
	if (core === '-') return `([ \\t]+${dashes}[ \\t]+|:[ \\t]+|${reasons})`;
	const words = core.replaceAll(/^[*_"(:]+|[*_":)]+$/g, '');
	if (words === '') return `(${looseMarks(text)})`;
	const close = /[:*_]$/.test(core)
		? `[*_]{0,3}(?:[ \\t]*[:：])?[*_]{0,3}(?:[ \\t]+${dashes}(?=[ \\t]))?[ \\t]+`
		: '[ \\t]+';
	return `([*_]{0,3}${literal(words)}${isBefore ? close : ''})`;
}

function looseMarks(text: string): string {
	const core = text.trim();
	if (core.startsWith('"')) return '[ \\t]*["“”„\'‘’«»]?';
	if (core.includes('(')) return '[ \\t]*[(\\[（]';
	if (core.includes(')')) return '[)\\]）]';
	const colon = core.includes(':') ? '[ \\t]*(?:[:：.)]|[ \\t][-–—→])?[*_]{0,3}[ \\t]+' : '';
	return `[*_]{0,3}${colon}`;
}
