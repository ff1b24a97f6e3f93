import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Splitter} from '../../../source/shell/stdin/splitter.ts';

const keysOf = (...chunks: string[]): string[] => {
	const splitter = new Splitter();
	return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.giveUp()];
};

const paste = (text: string): string => `\u001B[200~${text}\u001B[201~`;
const f1 = '\u001B[63236;1;63236u';
const functionKey = (number: number) => `\u001B[${0xf703 + number};1;${0xf703 + number}u`;
const escapeKey = '\u001B[27u';

describe('one key at a time', () => {
	const table: Array<[string, string, string[]]> = [
		['typed text', 'aé漢😀', ['a', 'é', '漢', '😀']],
		['held Backspace', '\u007F\u007F\u007F', ['\u007F', '\u007F', '\u007F']],
		['text, Backspace, text', 'ab\u007Fc', ['a', 'b', '\u007F', 'c']],
		['arrows and Enter', '\u001B[B\u001BOB\r', ['\u001B[B', '\u001BOB', '\r']],
		['keys with modifiers', '\u001B[1;5C\u001B[Z\u001B[3~', ['\u001B[1;5C', '\u001B[Z', '\u001B[3~']],
		['function keys of the Linux console', '\u001B[[B\u001B[[E', [functionKey(2), functionKey(5)]],
		['function keys by letters', '\u001BOQ\u001B[Q\u001BOR\u001BOS', [2, 2, 3, 4].map(functionKey)],
		[
			'function keys by numbers',
			[11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24].map((number) => `\u001B[${number}~`).join(''),
			Array.from({length: 12}, (_, index) => functionKey(index + 1)),
		],
		[
			'keys by numbers that are no function keys',
			'\u001B[3~\u001B[5~\u001B[22~',
			['\u001B[3~', '\u001B[5~', '\u001B[22~'],
		],
		['F1 in each notation', '\u001BOP\u001B[11~\u001B[[A', [f1, f1, f1]],
		['Esc twice', '\u001B\u001B', [escapeKey, escapeKey]],
		['Esc, then Ctrl-C', '\u001B\u0003', [escapeKey, '\u0003']],
		['Esc, then an arrow', '\u001B\u001B[A', [escapeKey, '\u001B[A']],
		['Alt with a letter', '\u001Bb', ['\u001B[98;3u']],
		['Alt with Enter', '\u001B\r', ['\u001B\r']],
		['a paste between keys', `a${paste('x\ny')}b`, ['a', paste('x\ny'), 'b']],
		['a paste that holds keys', paste('\u001B[A\r\u0003'), [paste('\u001B[A\r\u0003')]],
		['an end of a paste alone', '\u001B[201~a', ['a']],
		['a broken sequence', '\u001B[1;é', ['é']],
		['eight-bit controls', 'a\u009B31mb', ['a', '3', '1', 'm', 'b']],
	];
	for (const [name, input, keys] of table) it(name, () => expect(keysOf(input)).toEqual(keys));
});

describe('replies of the terminal are not keys', () => {
	const replies = [
		'\u001B]11;rgb:0000/0000/0000\u0007',
		'\u001B]11;rgb:0000/0000/0000\u001B\\',
		'\u001BP>|xterm(390)\u001B\\',
		'\u001B_Gi=1;OK\u001B\\',
		'\u001B[?62;22c',
		'\u001B[12;40R',
		'\u001B[I',
		'\u001B[O',
		'\u001B[?2026;2$y',
		'\u001B[<0;10;10M',
	];
	for (const reply of replies) {
		it(JSON.stringify(reply), () => expect(keysOf(`a${reply}b`)).toEqual(['a', 'b']));
		it(`${JSON.stringify(reply)} in single characters`, () => expect(keysOf('a', ...reply, 'b')).toEqual(['a', 'b']));
	}

	it('lets Ctrl-C through a reply that never ends', () => {
		expect(keysOf('\u001B]11;rgb:00', '\u0003')).toEqual(['\u0003']);
	});
	it('forgets a reply that never ends', () => expect(keysOf('\u001B]11;rgb:00')).toEqual([]));
});

describe('text behind a key that begins like a reply', () => {
	const typed = 'risk: 1 lag';
	const keyOf = (letter: string): string => `\u001B[${letter.codePointAt(0)};3u`;
	for (const letter of ['X', 'P', '^', '_', ']', 'x', 'p']) {
		const whole = `\u001B${letter}${typed}`;
		const wanted = [keyOf(letter), ...typed];
		it(`Alt-${letter} together`, () => expect(keysOf(whole)).toEqual(wanted));
		it(`Alt-${letter} cut anywhere`, () => {
			for (let cut = 1; cut < whole.length; cut++)
				expect(keysOf(whole.slice(0, cut), whole.slice(cut))).toEqual(wanted);
		});
		it(`Alt-${letter} in single characters`, () => expect(keysOf(...whole)).toEqual(wanted));
		it(`Alt-${letter} behind Esc`, () => expect(keysOf(`\u001B${whole}`)).toEqual([escapeKey, ...wanted]));
		it(`Alt-${letter} before Esc and Ctrl-C`, () => {
			expect(keysOf(`${whole}\u001B`, '\u0003')).toEqual([...wanted, escapeKey, '\u0003']);
		});
		it(`Alt-${letter} waits for nothing behind its text`, () => {
			const splitter = new Splitter();
			splitter.push(whole);
			expect(splitter.waiting).toBe('nothing');
		});
	}

	it('keeps a number behind Alt-P', () => expect(keysOf('\u001BP12')).toEqual([keyOf('P'), '1', '2']));
});

describe('waiting', () => {
	it('says what it waits for', () => {
		const splitter = new Splitter();
		const seen = ['a', '\u001B', '[', 'A', '\u001B]1', '1;\u0007', '\u001B[200', '~text', '\u001B[201', '~'].map(
			(chunk) => {
				splitter.push(chunk);
				return splitter.waiting;
			},
		);
		expect(seen).toEqual([
			'nothing',
			'escape',
			'escape',
			'nothing',
			'reply',
			'nothing',
			'escape',
			'paste',
			'paste',
			'nothing',
		]);
	});
	it('gives a lone Esc up as a key', () => expect(keysOf('\u001B')).toEqual([escapeKey]));
	it('gives a paste without an end up whole', () => expect(keysOf('\u001B[200~ab', 'c\n')).toEqual([paste('abc\n')]));
	it('delivers Ctrl-C in a paste without an end', () => {
		expect(keysOf('\u001B[200~abc', '\u0003', 'd')).toEqual([paste('abc'), '\u0003', 'd']);
	});
});

describe('laws', () => {
	const pieces = fc.constantFrom(
		'a',
		'é',
		'😀',
		'\r',
		'\u007F',
		'\u001B',
		'[',
		'[A',
		'O',
		']',
		'0;x',
		'\u0007',
		'\u001B\\',
		'\u001B[200~',
		'\u001B[201~',
		'1',
		';',
		'~',
		'M',
	);
	const stream = fc.array(pieces, {maxLength: 40}).map((parts) => parts.join(''));

	it('finds the same keys however the input is cut', () => {
		fc.assert(
			// The decoder below the splitter never cuts within a character.
			fc.property(stream, fc.array(fc.nat(60), {maxLength: 12}), (input, cuts) => {
				const characters = Array.from(input);
				const places = [0, ...cuts.filter((cut) => cut < characters.length).sort((a, b) => a - b), characters.length];
				const chunks = places.slice(1).map((end, index) => characters.slice(places[index], end).join(''));
				expect(keysOf(...chunks)).toEqual(keysOf(input));
			}),
			{numRuns: 2000},
		);
	});

	it('takes a paste of 1 MB in pieces of 1 kB within 100 ms', () => {
		const text = '0123456789abcde\n'.repeat(65_536);
		const whole = paste(text);
		const chunks = Array.from({length: Math.ceil(whole.length / 1024)}, (_, index) =>
			whole.slice(index * 1024, (index + 1) * 1024),
		);
		const start = performance.now();
		const keys = keysOf(...chunks);
		const took = performance.now() - start;
		expect(keys).toEqual([whole]);
		expect(took).toBeLessThan(100);
	});
});
