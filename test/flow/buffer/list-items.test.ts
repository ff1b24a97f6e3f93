import {describe, expect, it} from 'vitest';
import {applied} from '../../../source/flow/buffer/edit.ts';
import {newline, shifted, withoutOpenItem} from '../../../source/flow/buffer/list-items.ts';
import type {Buffer, Patch} from '../../../source/flow/buffer/types.ts';

/** A text with `|` where the cursor is. */
function bufferAt(text: string): Buffer {
	return {text: text.replace('|', ''), cursor: text.indexOf('|'), top: 0};
}

function after(text: string, patchOf: (buffer: Buffer) => Patch | undefined): string | undefined {
	const buffer = bufferAt(text);
	const patch = patchOf(buffer);
	if (!patch) return undefined;
	const {text: whole, cursor} = applied(buffer, patch);
	return `${whole.slice(0, cursor)}|${whole.slice(cursor)}`;
}

describe('Enter', () => {
	it.each([
		['- one|', '- one\n- |'],
		['- one| two', '- one\n- | two'],
		['* one|', '* one\n* |'],
		['  + one|', '  + one\n  + |'],
		['1. one|', '1. one\n2. |'],
		['9) one|', '9) one\n10) |'],
		['-   one|', '-   one\n-   |'],
		['- [x] one|', '- [x] one\n- [ ] |'],
		['- 日本|', '- 日本\n- |'],
		['- one\n- |', '- one\n|'],
		['- one\n-|', '- one\n|'],
		['- [ ] |', '|'],
		['1. one\n   - |', '1. one\n2. |'],
		['- one\n    - two\n    - |', '- one\n    - two\n- |'],
		['|- one', '\n|- one'],
		['-| one', '-\n| one'],
		['one|', 'one\n|'],
		['-one|', '-one\n|'],
		['2026. A year.|', '2026. A year.\n2027. |'],
		['- one\n  more|', '- one\n  more\n  |'],
		['```\n  - code|', '```\n  - code\n  |'],
		['```\n- code|\n```', '```\n- code\n|\n```'],
		['```\nx\n```\n- one|', '```\nx\n```\n- one\n- |'],
		['~~~\n```\n- code|', '~~~\n```\n- code\n|'],
		['\tcode|', '\tcode\n\t|'],
	])('%j makes %j', (text, expected) => {
		expect(after(text, newline)).toBe(expected);
	});
});

describe('Tab before the words of an item', () => {
	it.each([
		['- one\n- |', 1, '- one\n  - |'],
		['- one\n- |two', 1, '- one\n  - |two'],
		['1. one\n2. |', 1, '1. one\n   1. |'],
		['- one\n  - two\n- |', 1, '- one\n  - two\n  - |'],
		['1. one\n   1. two\n2. |', 1, '1. one\n   1. two\n   2. |'],
		['- one\n  - two\n  - |', 1, '- one\n  - two\n    - |'],
		['- one\n  - |', 1, undefined],
		['- |', 1, undefined],
		['- one\n- two|', 1, undefined],
		['one|', 1, undefined],
		['- one\n\n- |', 1, undefined],
		['- one\n  - |two', -1, '- one\n- |two'],
		['1. one\n   1. |', -1, '1. one\n2. |'],
		['  - |', -1, '- |'],
		['- |', -1, undefined],
		['```\n- one\n- |', 1, undefined],
	] as const)('%j goes by %j to %j', (text, by, expected) => {
		expect(after(text, (buffer) => shifted(buffer, by))).toBe(expected);
	});
});

it.each([
	['- one\n- ', '- one'],
	['- one\n  - ', '- one'],
	['1. one\n2. ', '1. one'],
	['- one\n  more\n- ', '- one\n  more'],
	['- one\n- two', '- one\n- two'],
	['one\n- ', 'one\n- '],
	['- ', '- '],
	['- one\n\n- ', '- one\n\n- '],
	['```\n- one\n- ', '```\n- one\n- '],
])('%j is left as %j', (text, expected) => {
	expect(withoutOpenItem(text)).toBe(expected);
});
