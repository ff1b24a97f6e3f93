import type {Line, Piece} from '../../template/patterns.ts';
import {isTightList, startsAsBlock, startsWithMark} from './block-start.ts';
import {isDash, isMarkdown} from './raw.ts';
import type {SlotTexts} from './read.ts';

/** A line with texts in its slots; what stands around a slot vanishes with it. */
export function fillLine(line: Line, texts: SlotTexts): string {
	const rest = [...texts];
	const pieces = line.pieces.reduce((text, piece) => joined(text, fillPiece(piece, rest)), '');
	return joined(line.start, pieces + line.end)
		.replace(/^\n+/, '')
		.trimEnd();
}

function fillPiece(piece: Piece, rest: (string | undefined)[]): string {
	if ('question' in piece.content) {
		const text = rest.shift();
		if (text === undefined) return '';
		const isBlock = isMarkdown(piece.content) && startsAsBlock(text);
		if (!isBlock) return joined(piece.lead, text + piece.tail);
		if (isDash(piece.lead) && startsWithMark(text)) return `\n\n${text}${piece.tail}`;
		return joined(piece.lead, (isTightList(text) ? '\n' : '\n\n') + text + piece.tail);
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

/** No spaces are left before a line end; an empty line that stands there stays. */
function joined(literalText: string, rest: string): string {
	if (!rest.startsWith('\n')) return literalText + rest;
	const isApart = /\n[ \t]*\n[ \t]*$/.test(literalText) && !rest.startsWith('\n\n');
	return literalText.trimEnd() + (isApart ? '\n' : '') + rest;
}
