import type {Buffer, Layout} from './types.ts';
import {columnIn, type Spot, spotAfter, spotAt, spotBefore} from './wrap.ts';

/**
 * The rows in a window of `width` columns and `height` rows; nothing outside of it is measured. One column is
 * kept free, so that the cursor has a cell behind a full row.
 */
export function layout(buffer: Buffer, width: number, height: number): Layout {
	const limit = rowLimit(width);
	const {text, cursor} = buffer;
	const first = firstSpot(buffer, limit, Math.max(1, height));
	const rows = spotsFrom(text, first, limit, Math.max(1, height)).map(({row}) => row);
	const cursorRow = Math.max(
		0,
		rows.findLastIndex((row) => row.start <= cursor),
	);
	return {
		rows,
		cursorRow,
		cursorColumn: columnIn(text, rows[cursorRow] ?? first.row, cursor, limit),
		top: first.row.start,
	};
}

/** The same buffer, scrolled as little as it takes to show the cursor. */
export function scrolled(buffer: Buffer, width: number, height: number): Buffer {
	const top = firstSpot(buffer, rowLimit(width), Math.max(1, height)).row.start;
	return top === buffer.top ? buffer : {...buffer, top};
}

/** The same buffer in a window of another size: rows below the end of the text are not left empty while there is text above. */
export function refitted(buffer: Buffer, width: number, height: number): Buffer {
	const limit = rowLimit(width);
	const rows = Math.max(1, height);
	let first = firstSpot(buffer, limit, rows);
	for (let free = rows - spotsFrom(buffer.text, first, limit, rows).length; free > 0; free--) {
		first = spotBefore(buffer.text, first, limit) ?? first;
	}

	const top = first.row.start;
	return top === buffer.top ? buffer : {...buffer, top};
}

/** Columns that text may take in a field of that width. */
export function rowLimit(width: number): number {
	return Math.max(1, width - 1);
}

function firstSpot({text, cursor, top}: Buffer, limit: number, height: number): Spot {
	const target = spotAt(text, cursor, limit);
	if (top >= target.row.start) return target;
	let highest = target;
	for (let count = 1; count < height; count++) {
		const above = spotBefore(text, highest, limit);
		if (!above || highest.row.start <= top) return highest;
		highest = above;
	}

	return highest;
}

function spotsFrom(text: string, first: Spot, limit: number, height: number): readonly Spot[] {
	const spots = [first];
	for (let next = spotAfter(text, first, limit); next && spots.length < height; next = spotAfter(text, next, limit)) {
		spots.push(next);
	}

	return spots;
}
