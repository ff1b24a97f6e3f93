import {describe, expect, it} from 'vitest';
import {cleanLine, cleanText} from '../../../source/core/text/clean.ts';

const controls = /(?!\n|\t)\p{Cc}/u;

describe('a text as it is stored', () => {
	it.each([
		['a\u001B]0;x\u0007b', 'ab'],
		['a\u001B]8;;https://x\u001B\\link\u001B]8;;\u001B\\', 'alink'],
		['\u001B[1;31mred\u001B[0m', 'red'],
		['\u001B(Bplain', '(Bplain'],
		['one\u001B]never ends', 'one]never ends'],
		['one\u000Btwo\u000Cthree\u0085four', 'one\ntwo\nthree\nfour'],
		['a\u0007\u0008\u007F\u009Bb', 'ab'],
		['a\r\nb\rc\td', 'a\nb\nc\td'],
		['a\0b\uD800c', 'a\uFFFDb\uFFFDc'],
	])('%j is %j', (text, stored) => {
		expect(cleanText(text)).toBe(stored);
		expect(cleanLine(text)).toBe(stored.replaceAll('\n', ' '));
	});

	it('holds no control character but those of lines and tabs', () => {
		const all = Array.from({length: 0x100}, (_, code) => `x${String.fromCodePoint(code)}`).join('');
		expect(cleanText(all)).not.toMatch(controls);
	});

	it('is clean already when it is cleaned again', () => {
		for (const text of ['a\u001B\u001B[1m[2mb', '\u001B]0;\u001B[1mx\u0007', '\u000C\u000C a']) {
			expect(cleanText(cleanText(text))).toBe(cleanText(text));
			expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
		}
	});

	it('takes no longer than its length', () => {
		for (const shape of ['\u001B]', '\u001B[0', '\u001B', '\u001B[0;'])
			expect(cleanText(shape.repeat(100_000)).length).toBeGreaterThanOrEqual(0);
	}, 5000);
});
