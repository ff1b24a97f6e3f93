import {insertion} from './edit.ts';
import {lineEnd, lineStart} from './pieces.ts';
import type {Buffer, Patch} from './types.ts';

/** A line that is an item of a list, up to its text: `  3. [x] `. */
type Item = {start: number; end: number; whole: string; indent: string; sign: string; gap: string; task: string};

const item = /^(?<indent>[ \t]*)(?<sign>[-*+]|\d{1,9}[.)])(?<gap>[ \t]+|$)(?<task>\[[ xX]\](?:[ \t]+|$))?/;
const fence = /^[ \t]*(`{3,}|~{3,})(.*)$/gm;

/**
 * What Enter does in a text of several lines: behind an item it begins the next one, in an item without words it ends the
 * list, or takes it one level out, and elsewhere the new line is indented as the one before.
 */
export function newline(buffer: Buffer): Patch | undefined {
	const {text, cursor} = buffer;
	const here = itemAt(text, cursor);
	if (here === undefined || cursor < here.start + here.whole.length) return insertion(buffer, `\n${indentAt(buffer)}`);
	if (here.start + here.whole.length === here.end)
		return outer(text, here) ?? {at: here.start, removed: here.whole, inserted: ''};
	return insertion(buffer, `\n${prefix(here.indent, following(here.sign), here)}`);
}

/**
 * What Tab and Shift-Tab do before the words of an item: its level, one further in, at most below the item above it, or
 * out; undefined where there is no such level, or no item.
 */
export function shifted({text, cursor}: Buffer, by: 1 | -1): Patch | undefined {
	const here = itemAt(text, cursor);
	if (here === undefined || cursor !== here.start + here.whole.length) return undefined;
	if (by === -1) return outer(text, here);
	const parent = upTo(text, here, here.indent.length);
	if (parent === undefined) return undefined;
	const indent = parent.indent + ' '.repeat(parent.sign.length + Math.max(1, parent.gap.length));
	if (indent.length <= here.indent.length) return undefined;
	const sibling = upTo(text, here, indent.length);
	const sign = sibling?.indent === indent ? following(sibling.sign) : first(here.sign);
	return {at: here.start, removed: here.whole, inserted: prefix(indent, sign, here)};
}

/** A text without the item that Enter has begun at its end, and that has got no words. */
export function withoutOpenItem(text: string): string {
	const last = itemAt(text, text.length);
	const isOpen = last !== undefined && last.start + last.whole.length === text.length;
	return isOpen && before(text, last) ? text.slice(0, Math.max(0, last.start - 1)) : text;
}

/** The item one level further out. */
function outer(text: string, here: Item): Patch | undefined {
	if (here.indent === '') return undefined;
	const above = upTo(text, here, here.indent.length - 1);
	const sign = above ? following(above.sign) : here.sign;
	return {at: here.start, removed: here.whole, inserted: prefix(above?.indent ?? '', sign, here)};
}

/** The next item above that is indented at most so far. */
function upTo(text: string, here: Item, most: number): Item | undefined {
	let above = before(text, here);
	while (above && above.indent.length > most) above = before(text, above);
	return above;
}

/** The item in the line above, over lines that go on with one. */
function before(text: string, {start}: Item): Item | undefined {
	for (let end = start - 1; end >= 0; end = lineStart(text, end) - 1) {
		const line = text.slice(lineStart(text, end), end);
		if (line.trim() === '') return undefined;
		const found = itemAt(text, end);
		if (found) return found;
		if (!/^[ \t]/.test(line)) return undefined;
	}

	return undefined;
}

function itemAt(text: string, at: number): Item | undefined {
	const start = lineStart(text, at);
	const end = lineEnd(text, at);
	const {indent = '', sign = '', gap = '', task = ''} = item.exec(text.slice(start, end))?.groups ?? {};
	if (sign === '' || isInFence(text, start)) return undefined;
	return {start, end, whole: indent + sign + gap + task, indent, sign, gap, task};
}

function prefix(indent: string, sign: string, {gap, task}: Item): string {
	return `${indent}${sign}${gap === '' ? ' ' : gap}${task === '' ? '' : '[ ] '}`;
}

function following(sign: string): string {
	return /^\d/.test(sign) ? `${Number.parseInt(sign, 10) + 1}${sign.slice(-1)}` : sign;
}

function first(sign: string): string {
	return /^\d/.test(sign) ? `1${sign.slice(-1)}` : sign;
}

function indentAt({text, cursor}: Buffer): string {
	return /^[ \t]*/.exec(text.slice(lineStart(text, cursor), cursor))?.[0] ?? '';
}

/** Whether an offset stands within fenced code: as many lines as open one, less those that close one, are before it. */
function isInFence(text: string, at: number): boolean {
	let open = '';
	for (const [, marks = '', info = ''] of text.slice(0, at).matchAll(fence)) {
		if (open === '') open = marks;
		else if (marks.startsWith(open) && info.trim() === '') open = '';
	}

	return open !== '';
}
