import {cellWidth, pictured} from './cell.ts';
import {graphemes} from './graphemes.ts';
import {type LinePiece, pieceAfter, pieceAt, pieceBefore} from './pieces.ts';
import type {Row} from './types.ts';

/** A row among the rows of its piece, so that its neighbours are found without wrapping again. */
export type Spot = {row: Row; piece: LinePiece; rows: readonly Row[]; index: number};

// One key asks for the same rows several times, and changes the rows of one piece only.
const known = new Map<string, readonly Row[]>();
const mostKnown = 200;

/** The row that shows the cursor when it is at that offset, with rows at most `limit` columns wide. */
export function spotAt(text: string, at: number, limit: number): Spot {
	const piece = pieceAt(text, at);
	const rows = rowsOf(text, piece, limit);
	return spotIn(
		piece,
		rows,
		Math.max(
			0,
			rows.findLastIndex((row) => row.start <= at),
		),
	);
}

export function spotAfter(text: string, {piece, rows, index}: Spot, limit: number): Spot | undefined {
	if (index + 1 < rows.length) return spotIn(piece, rows, index + 1);
	const next = pieceAfter(text, piece);
	return next && spotIn(next, rowsOf(text, next, limit), 0);
}

export function spotBefore(text: string, {piece, rows, index}: Spot, limit: number): Spot | undefined {
	if (index > 0) return spotIn(piece, rows, index - 1);
	const before = pieceBefore(text, piece);
	if (!before) return undefined;
	const above = rowsOf(text, before, limit);
	return spotIn(before, above, above.length - 1);
}

/** The column of an offset in its row; spaces that hang over the edge take no columns. */
export function columnIn(text: string, row: Row, at: number, limit: number): number {
	let column = 0;
	for (const {grapheme} of graphemes(text, row.start, at)) column += cellWidth(grapheme);
	return Math.min(column, limit);
}

/** The offset in a row nearest to a column from the left; never the one that is shown in the row below. */
export function offsetIn(text: string, row: Row, column: number): number {
	let reached = 0;
	let last = row.start;
	for (const {at, grapheme} of graphemes(text, row.start, row.end)) {
		last = at;
		reached += cellWidth(grapheme);
		if (reached > column) return at;
	}

	const isWrapped = row.end < text.length && text[row.end] !== '\n';
	return isWrapped ? last : row.end;
}

function spotIn(piece: LinePiece, rows: readonly Row[], index: number): Spot {
	return {piece, rows, index, row: rows[index] ?? {...piece, text: ''}};
}

function rowsOf(text: string, piece: LinePiece, limit: number): readonly Row[] {
	const within = text.slice(piece.start, piece.end);
	const rows = rowsWithin(within, limit);
	return rows.map((row) => ({start: row.start + piece.start, end: row.end + piece.start, text: row.text}));
}

/** Rows of a text without newlines, with offsets in that text. */
function rowsWithin(text: string, limit: number): readonly Row[] {
	const key = `${limit} ${text}`;
	const found = known.get(key);
	if (found) return found;
	const starts = rowStarts(text, limit);
	const rows = starts.map((start, index) => {
		const end = starts[index + 1] ?? text.length;
		return {start, end, text: drawn(text.slice(start, end), limit)};
	});
	if (known.size >= mostKnown) known.clear();
	known.set(key, rows);
	return rows;
}

/** What a row looks like: pictures for control characters, and no spaces that hang over the edge. */
function drawn(text: string, limit: number): string {
	let shown = '';
	let column = 0;
	for (const {grapheme} of graphemes(text, 0, text.length)) {
		column += cellWidth(grapheme);
		if (grapheme === ' ' && column > limit) return shown;
		shown += pictured(grapheme);
	}

	return shown;
}

/** Breaks behind spaces and around wide characters; a word longer than a row breaks where the row ends. */
function rowStarts(text: string, limit: number): number[] {
	const starts = [0];
	let rowStart = 0;
	let column = 0;
	let chance = {at: 0, column: 0};
	for (const {at, grapheme} of graphemes(text, 0, text.length)) {
		const width = cellWidth(grapheme);
		if (width === 2 && column > 0 && column <= limit) chance = {at, column};
		while (grapheme !== ' ' && column + width > limit && at > rowStart) {
			const isWord = chance.at > rowStart;
			rowStart = isWord ? chance.at : at;
			column = isWord ? Math.max(0, column - chance.column) : 0;
			starts.push(rowStart);
			chance = {at: rowStart, column: 0};
		}

		column += width;
		if (grapheme === ' ' || width === 2) chance = {at: at + grapheme.length, column};
	}

	return starts;
}
