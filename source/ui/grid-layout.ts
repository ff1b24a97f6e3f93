import stringWidth from 'string-width';
import {gridWords} from '../words/screen/grid.ts';
import {firstShown} from './components/rows.tsx';
import type {Box} from './frame.ts';
import {headRowsOf, mostHeadRows} from './grid-head.ts';

/** What a grid has to hold. */
export type GridContent = {
	/** Names of the rows and of the columns. */
	rows: readonly string[];
	columns: readonly string[];
	/** The row and the column of the cell at hand; row -1 is that of the weights. */
	row: number;
	column: number;
};

/** Which part of a grid is on screen, and how wide and high its parts are. */
export type GridLayout = {
	hasTitle: boolean;
	/** Rows for the names of the columns. */
	headRows: number;
	/** A line below the weights. */
	hasNote: boolean;
	nameWidth: number;
	columnWidth: number;
	firstColumn: number;
	columns: number;
	firstRow: number;
	rows: number;
	/** Rows for the cell at hand in words, and for what the totals say. */
	cellRows: number;
	wordRows: number;
	/** An empty line between these. */
	hasGap: boolean;
};

/** Columns for the total and the rank. */
export const resultWidth = 13;

/** Rows that go before the names of the columns. */
const leastRows = 5;

const narrowest = 7;
const widest = 16;

/** Shares a box out: the cells come first, titles and words give way. */
export function gridLayout({width, height}: Box, content: GridContent): GridLayout {
	const hasTitle = height >= 9;
	const across = acrossOf(width, content);
	const hasNote = height >= 7;
	const hasGap = height >= 16;
	const cellRows = height >= 9 ? 2 : 1;
	const wordRows = height >= 16 ? 4 : height >= 12 ? 2 : height >= 10 ? 1 : 0;
	const others = (hasTitle ? 1 : 0) + 1 + (hasNote ? 1 : 0) + cellRows + wordRows + (hasGap ? 2 : 0);
	const spare = height - others - Math.min(content.rows.length, leastRows);
	const headRows = headRowsOf(content.columns, across.columnWidth - 1, Math.max(1, Math.min(mostHeadRows, spare)));
	const room = Math.max(1, height - others - headRows);
	const rows = Math.min(content.rows.length, room);
	return {
		...{hasTitle, headRows, hasNote, hasGap, cellRows, rows},
		wordRows: wordRows + Math.min(room - rows, 4),
		...across,
		firstRow: firstShown(content.rows.length, rows, content.row),
	};
}

function acrossOf(width: number, {rows, columns, column}: GridContent) {
	const longest = Math.max(...rows.map((name) => stringWidth(name)), stringWidth(gridWords.weight));
	const nameWidth = Math.min(longest + 1, Math.max(10, Math.floor(width * 0.3)));
	const room = Math.max(narrowest, width - nameWidth - resultWidth);
	const count = Math.min(columns.length, Math.floor(room / narrowest));
	const columnWidth = Math.min(widest, Math.floor(room / Math.max(1, count)));
	const left = width - nameWidth - resultWidth - count * columnWidth;
	return {
		nameWidth: Math.max(nameWidth, Math.min(longest + 1, nameWidth + left)),
		columnWidth,
		columns: count,
		firstColumn: firstShown(columns.length, count, column),
	};
}
