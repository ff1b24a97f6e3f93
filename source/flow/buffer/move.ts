import {graphemeEnd, graphemeStart} from './graphemes.ts';
import {rowLimit} from './layout.ts';
import type {Buffer, Motion} from './types.ts';
import {wordEnd, wordStart} from './words.ts';
import {columnIn, offsetIn, spotAfter, spotAt, spotBefore} from './wrap.ts';

type Window = {width: number; height: number};

/** The buffer with the cursor moved; the same object when it cannot move. */
export function moved(buffer: Buffer, by: Motion, window: Window): Buffer {
	switch (by) {
		case 'up':
			return byRows(buffer, -1, window);
		case 'down':
			return byRows(buffer, 1, window);
		case 'page-up':
			return byRows(buffer, -pageOf(window), window);
		case 'page-down':
			return byRows(buffer, pageOf(window), window);
		default:
			return placed(buffer, target(buffer, by, rowLimit(window.width)));
	}
}

type Sideways = Exclude<Motion, 'up' | 'down' | 'page-up' | 'page-down'>;

function target({text, cursor}: Buffer, by: Sideways, limit: number): number {
	switch (by) {
		case 'left':
			return graphemeStart(text, cursor);
		case 'right':
			return graphemeEnd(text, cursor);
		case 'word-left':
			return wordStart(text, cursor);
		case 'word-right':
			return wordEnd(text, cursor);
		case 'row-start':
			return spotAt(text, cursor, limit).row.start;
		case 'row-end':
			return offsetIn(text, spotAt(text, cursor, limit).row, Number.POSITIVE_INFINITY);
		case 'text-start':
			return 0;
		case 'text-end':
			return text.length;
	}
}

/** Keeps the column that the first of several moves started from; beyond either end goes to that end. */
function byRows(buffer: Buffer, count: number, {width}: Window): Buffer {
	const limit = rowLimit(width);
	const {text, cursor} = buffer;
	let spot = spotAt(text, cursor, limit);
	const goal = buffer.goal ?? columnIn(text, spot.row, cursor, limit);
	for (let step = 0; step < Math.abs(count); step++) {
		const next = count < 0 ? spotBefore(text, spot, limit) : spotAfter(text, spot, limit);
		if (!next) return placed(buffer, count < 0 ? 0 : text.length);
		spot = next;
	}

	return {...buffer, cursor: offsetIn(text, spot.row, goal), goal};
}

function placed(buffer: Buffer, cursor: number): Buffer {
	if (cursor === buffer.cursor) return buffer;
	const {goal: _, ...rest} = buffer;
	return {...rest, cursor};
}

function pageOf({height}: Window): number {
	return Math.max(1, height - 1);
}
