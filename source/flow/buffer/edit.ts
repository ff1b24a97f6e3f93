import {commonEnds} from '../../core/text/common-ends.ts';
import {graphemeEnd, graphemeHolding, graphemeStart} from './graphemes.ts';
import {lineEnd, lineStart} from './pieces.ts';
import type {Buffer, Deletion, Patch} from './types.ts';
import {wordEnd, wordStart} from './words.ts';

/** A buffer over a text, with the cursor at an offset or at its end. */
export function bufferOf(text: string, cursor = text.length): Buffer {
	return {text, cursor: graphemeHolding(text, Math.max(0, cursor)), top: 0};
}

/** What inserting a text at the cursor does; undefined when there is nothing to insert. */
export function insertion({cursor}: Buffer, text: string): Patch | undefined {
	const inserted = text.replaceAll(/\r\n?/g, '\n');
	return inserted === '' ? undefined : {at: cursor, removed: '', inserted};
}

/** What a deletion does; undefined when there is nothing to delete. */
export function deletion({text, cursor}: Buffer, what: Deletion): Patch | undefined {
	const [from, to] = extents[what](text, cursor);
	return from === to ? undefined : {at: from, removed: text.slice(from, to), inserted: ''};
}

/** The least patch that makes one text of another; undefined when they are the same. */
export function replacement(before: string, after: string): Patch | undefined {
	if (before === after) return undefined;
	const {start, end} = commonEnds(before, after);
	return {
		at: start,
		removed: before.slice(start, before.length - end),
		inserted: after.slice(start, after.length - end),
	};
}

/** The text after a patch. */
export function patched(text: string, {at, removed, inserted}: Patch): string {
	return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

export function inverse({at, removed, inserted}: Patch): Patch {
	return {at, removed: inserted, inserted: removed};
}

/** The buffer after a patch; the cursor stands behind what was inserted, on a boundary. */
export function applied(buffer: Buffer, patch: Patch): Buffer {
	const text = patched(buffer.text, patch);
	return {...bufferOf(text, patch.at + patch.inserted.length), top: Math.min(buffer.top, text.length)};
}

/** Where what is deleted begins and ends. */
const extents: Readonly<Record<Deletion, (text: string, cursor: number) => readonly [number, number]>> = {
	back: (text, cursor) => [graphemeStart(text, cursor), cursor],
	forward: (text, cursor) => [cursor, graphemeEnd(text, cursor)],
	'word-back': (text, cursor) => [wordStart(text, cursor), cursor],
	'word-forward': (text, cursor) => [cursor, wordEnd(text, cursor)],
	'to-line-start': (text, cursor) => [lineStart(text, cursor), cursor],
	'to-line-end': (text, cursor) => [cursor, lineEnd(text, cursor)],
};
