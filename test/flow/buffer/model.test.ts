import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	applied,
	bufferOf,
	deletion,
	insertion,
	inverse,
	patched,
	replacement,
} from '../../../source/flow/buffer/edit.ts';
import {moved} from '../../../source/flow/buffer/move.ts';
import type {Buffer} from '../../../source/flow/buffer/types.ts';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

const pieces = [
	'a',
	'b c',
	' ',
	'\n',
	'é',
	'漢',
	'한국',
	'👩‍👩‍👧',
	'🇩🇪🇫🇷',
	'e\u0301',
	'\u0301',
	'\t',
	'\u200B',
	'\uD83D',
	'ї',
	'☎️',
];
const text = fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map((parts) => parts.join(''));

type Key = {type: 'insert'; text: string} | {type: 'back' | 'forward' | 'left' | 'right' | 'text-start' | 'text-end'};

const key: fc.Arbitrary<Key> = fc.oneof(
	fc.record({type: fc.constant('insert' as const), text}),
	fc.record({type: fc.constantFrom('back', 'forward', 'left', 'right', 'text-start', 'text-end')}),
);

const window = {width: 20, height: 5};

function pressed(buffer: Buffer, act: Key): Buffer {
	if (act.type === 'insert') {
		const patch = insertion(buffer, act.text);
		return patch ? applied(buffer, patch) : buffer;
	}

	if (act.type === 'back' || act.type === 'forward') {
		const patch = deletion(buffer, act.type);
		return patch ? applied(buffer, patch) : buffer;
	}

	return moved(buffer, act.type, window);
}

/** The same with nothing but a list of graphemes, segmented anew at each key. */
function naive(before: {text: string; cursor: number}, act: Key): {text: string; cursor: number} {
	const bounds = boundsOf(before.text);
	const left = bounds.filter((bound) => bound < before.cursor).at(-1) ?? 0;
	const right = bounds.find((bound) => bound > before.cursor) ?? before.text.length;
	switch (act.type) {
		case 'insert':
			return settled(
				before.text.slice(0, before.cursor) + act.text + before.text.slice(before.cursor),
				before.cursor + act.text.length,
			);
		case 'back':
			return settled(before.text.slice(0, left) + before.text.slice(before.cursor), left);
		case 'forward':
			return settled(before.text.slice(0, before.cursor) + before.text.slice(right), before.cursor);
		case 'left':
			return {...before, cursor: left};
		case 'right':
			return {...before, cursor: right};
		case 'text-start':
			return {...before, cursor: 0};
		case 'text-end':
			return {...before, cursor: before.text.length};
	}
}

function boundsOf(whole: string): number[] {
	return [...[...segmenter.segment(whole)].map(({index}) => index), whole.length];
}

/** What is inserted may join with what stands around it; the cursor then goes to the start of that grapheme. */
function settled(whole: string, cursor: number) {
	return {
		text: whole,
		cursor:
			boundsOf(whole)
				.filter((bound) => bound <= cursor)
				.at(-1) ?? 0,
	};
}

describe('the text buffer', () => {
	it('does to any text what a naive model does', () => {
		fc.assert(
			fc.property(text, fc.array(key, {maxLength: 40}), (start, keys) => {
				let buffer = bufferOf(start);
				let model = {text: start, cursor: start.length};
				for (const act of keys) {
					buffer = pressed(buffer, act);
					model = naive(model, act);
					expect({text: buffer.text, cursor: buffer.cursor}).toEqual(model);
				}
			}),
		);
	});

	it('takes every edit back by the inverse of its patch', () => {
		fc.assert(
			fc.property(text, text, fc.nat(), (start, inserted, at) => {
				const buffer = bufferOf(start, at % (start.length + 1));
				const patch = insertion(buffer, inserted);
				fc.pre(patch !== undefined);
				expect(patched(applied(buffer, patch).text, inverse(patch))).toBe(start);
			}),
		);
	});

	it('makes of one text another by the patch between them', () => {
		fc.assert(
			fc.property(text, text, (before, after) => {
				const patch = replacement(before, after);
				expect(patch ? patched(before, patch) : before).toBe(after);
			}),
		);
	});

	it.each([
		['word-back', 'one two', 7, 'one '],
		['word-back', 'one two  ', 9, 'one '],
		['word-forward', 'one two', 3, 'one'],
		['to-line-start', 'a\nbc', 3, 'a\nc'],
		['to-line-end', 'ab\nc', 1, 'a\nc'],
		['back', '👩‍👩‍👧', 8, ''],
	] as const)('deletes %s in %j at %i', (what, before, at, after) => {
		const buffer = bufferOf(before, at);
		const patch = deletion(buffer, what);
		expect(patch && patched(before, patch)).toBe(after);
	});

	it('has nothing to delete at the ends', () => {
		expect(deletion(bufferOf('a', 0), 'back')).toBeUndefined();
		expect(deletion(bufferOf('a'), 'forward')).toBeUndefined();
		expect(deletion(bufferOf('a\n', 1), 'to-line-end')).toBeUndefined();
	});
});
