import {graphemeEnd, graphemeStart} from './graphemes.ts';
import {rowLimit} from './layout.ts';
import type {Buffer, Motion} from './types.ts';
import {wordEnd, wordStart} from './words.ts';
import {columnIn, offsetIn, spotAfter, spotAt, spotBefore} from './wrap.ts';

type Window = {width: number; height: number};

type Move = (buffer: Buffer, window: Window) => Buffer;

/** The buffer with the cursor moved; the same object when it cannot move. */
export function moved(buffer: Buffer, by: Motion, window: Window): Buffer {
	return motions[by](buffer, window);
}

const motions: Readonly<Record<Motion, Move>> = {
	up: (buffer, window) => byRows(buffer, -1, window),
	down: (buffer, window) => byRows(buffer, 1, window),
	'page-up': (buffer, window) => byRows(buffer, -pageOf(window), window),
	'page-down': (buffer, window) => byRows(buffer, pageOf(window), window),
	left: to(({text, cursor}) => graphemeStart(text, cursor)),
	right: to(({text, cursor}) => graphemeEnd(text, cursor)),
	'word-left': to(({text, cursor}) => wordStart(text, cursor)),
	'word-right': to(({text, cursor}) => wordEnd(text, cursor)),
	'row-start': to(({text, cursor}, limit) => spotAt(text, cursor, limit).row.start),
	'row-end': to(({text, cursor}, limit) => offsetIn(text, spotAt(text, cursor, limit).row, Number.POSITIVE_INFINITY)),
	'text-start': to(() => 0),
	'text-end': to(({text}) => text.length),
};

/** To an offset in the text, whose rows have so many columns at most. */
function to(target: (buffer: Buffer, limit: number) => number): Move {
	return (buffer, {width}) => placed(buffer, target(buffer, rowLimit(width)));
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
