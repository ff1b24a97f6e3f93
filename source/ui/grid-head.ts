import {columnsOf, firstColumns} from '../core/text/columns.ts';
import {fitted} from '../core/text/fitted.ts';
import {visibleLine} from '../core/text/visible.ts';

/** The most rows that the names of columns take. */
export const mostHeadRows = 4;

/**
 * The name of a column in rows of that width: broken between words, and within a word that is wider than a row, with a
 * hyphen where it goes on below. What has no room in `rows` of them ends in an ellipsis.
 */
export function headOf(name: string, width: number, rows: number): string[] {
	const broken = brokenInto(name, width);
	if (broken.length <= rows) return broken;
	// With one row, more of the name is told in one piece than in the first of several.
	if (rows === 1) return [fitted(name, width).trimEnd()];
	const last = broken[rows - 1] ?? '';
	return [...broken.slice(0, rows - 1), `${firstColumns(last.replace(/-$/, ''), width - 1).text}…`];
}

/** How many rows the longest of these names takes, up to so many. */
export function headRowsOf(names: readonly string[], width: number, most: number): number {
	return Math.min(most, Math.max(1, ...names.map((name) => brokenInto(name, width).length)));
}

function brokenInto(name: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of visibleLine(name).split(' ').filter(Boolean)) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
		if (lines.length > 0 && columnsOf(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(...piecesOf(word, width));
	}

	return lines;
}

/** At least two letters of a word stand in its last row, since one alone is lost there. */
function piecesOf(word: string, width: number): string[] {
	const pieces: string[] = [];
	let left = word;
	while (columnsOf(left) > width) {
		const room = columnsOf(left) === width + 1 ? width - 2 : width - 1;
		const {text} = firstColumns(left, Math.max(1, room));
		if (text === '') break;
		const own = Math.max(text.lastIndexOf('/'), text.lastIndexOf('-')) + 1;
		const piece = own > 1 ? text.slice(0, own) : text;
		pieces.push(isOfLetters(piece) ? `${piece}-` : piece);
		left = left.slice(piece.length);
	}

	return [...pieces, left];
}

/** Ideographs go on below without a hyphen, and so does what ends in a sign. */
function isOfLetters(piece: string): boolean {
	return /[\p{L}\p{N}]$/u.test(piece) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(piece);
}
