import {certainStart} from './graphemes.ts';

/**
 * A line of text, or a part of one that is very long. Wrapping starts anew in each piece, so that a line of
 * 1 MB costs no more than a short one; the price is one ragged row in many.
 */
export type LinePiece = {start: number; end: number; index: number; line: Line};

type Line = {start: number; end: number};

const longest = 1024;

/** How far a cut may move back to fall behind a space. */
const slack = 200;

/** The piece that holds an offset; a newline belongs to the line that it ends. */
export function pieceAt(text: string, at: number): LinePiece {
	const line = {start: lineStart(text, at), end: lineEnd(text, at)};
	const last = at === line.end ? Math.max(line.start, at - 1) : at;
	const piece = pieceOf(text, line, Math.floor((last - line.start) / longest));
	return last >= piece.end && piece.end < line.end ? pieceOf(text, line, piece.index + 1) : piece;
}

/** The piece behind; undefined at the end of the text. */
export function pieceAfter(text: string, {end, index, line}: LinePiece): LinePiece | undefined {
	if (end < line.end) return pieceOf(text, line, index + 1);
	if (end >= text.length) return undefined;
	return pieceOf(text, {start: end + 1, end: lineEnd(text, end + 1)}, 0);
}

/** The piece before; undefined at the start of the text. */
export function pieceBefore(text: string, {start, index, line}: LinePiece): LinePiece | undefined {
	if (index > 0) return pieceOf(text, line, index - 1);
	return start === 0 ? undefined : pieceAt(text, start - 1);
}

function pieceOf(text: string, line: Line, index: number): LinePiece {
	return {start: cut(text, line, index), end: cut(text, line, index + 1), index, line};
}

/** Where the piece of that index starts, a function of the line alone. */
function cut(text: string, line: Line, index: number): number {
	const nominal = line.start + index * longest;
	if (index === 0) return line.start;
	if (nominal >= line.end) return line.end;
	const space = text.slice(nominal - slack, nominal).lastIndexOf(' ');
	return space === -1 ? certainStart(text, nominal, slack) : nominal - slack + space + 1;
}

/** Offset of the start of the line that holds `at`. Looking back is slow, so far away it is looked for forwards. */
export function lineStart(text: string, at: number): number {
	for (let end = at, size = 256; end > 0; end -= size, size *= 8) {
		const from = Math.max(0, end - size);
		const stretch = text.slice(from, end);
		if (stretch.includes('\n')) return from + stretch.lastIndexOf('\n') + 1;
	}

	return 0;
}

/** Offset of the newline that ends the line, or of the end of the text. */
export function lineEnd(text: string, at: number): number {
	const newline = text.indexOf('\n', at);
	return newline === -1 ? text.length : newline;
}
