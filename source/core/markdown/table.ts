import {guard} from '../text/escape.ts';

/** A cell of a table row: its text without the spaces around it, and its offsets in the line. */
export type Cell = {text: string; start: number; end: number};

const pipe = guard('\\|');

/** The cells of one row of a GFM table (GFM spec, section 4.10): a pipe after a backslash does not divide. */
export function cellsOf(line: string): Cell[] {
	const cells: Cell[] = [];
	const indent = line.length - line.trimStart().length;
	let start = line[indent] === '|' ? indent + 1 : indent;
	for (let at = start; at <= line.length; at++) {
		const isPipe = line[at] === '|' && line[at - 1] !== '\\';
		if (!isPipe && at < line.length) continue;
		if (at === line.length && line.slice(start).trim() === '') break;
		cells.push(trimmed(line, start, at));
		start = at + 1;
	}

	return cells;
}

function trimmed(line: string, from: number, to: number): Cell {
	const raw = line.slice(from, to);
	const start = from + raw.length - raw.trimStart().length;
	return {text: raw.trim(), start, end: Math.max(start, from + raw.trimEnd().length)};
}

/** One row of a table. */
export function rowOf(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

export function escapeCell(text: string): string {
	return pipe.add(text, true);
}

export function unescapeCell(text: string): string {
	return pipe.remove(text);
}

/** Dashes, behind as many backslashes as there may be. */
const dashes = /^\\*[-–—]+$/;

/** A value as the text of a cell: dashes alone would say that there is none. */
export function escapeValue(text: string): string {
	return escapeCell(dashes.test(text) ? `\\${text}` : text);
}

/** The value that the text of a cell says, without what guards it; empty where dashes alone hold the place of one. */
export function valueOfCell(text: string): string {
	if (!dashes.test(text)) return text;
	return text.startsWith('\\') ? text.slice(1) : '';
}
