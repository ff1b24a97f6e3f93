import {describe, expect, it} from 'vitest';
import {Splitter} from '../../../source/shell/stdin/splitter.ts';

const keysOf = (...chunks: readonly string[]): string[] => {
	const splitter = new Splitter();
	return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.giveUp()];
};

const esc = '\u001B';
const paste = (text: string): string => `${esc}[200~${text}${esc}[201~`;
const f1 = `${esc}[63236;1;63236u`;

/** What a terminal sends, and the keys that it means, each as plainly as it can be told. */
const table: ReadonlyArray<readonly [string, string, readonly string[]]> = [
	['a letter', '[97u', ['a']],
	['a letter and what it types', '[97;;97u', ['a']],
	['a letter pressed', '[97;1:1u', ['a']],
	['a letter held', '[97;1:2u', ['a']],
	['a letter let go', '[97;1:3u', []],
	['a letter with what Shift makes of it', '[97:65;2u', ['A']],
	['a letter with Shift alone', '[97;2u', ['A']],
	['a letter by the other notation', '[27;2;65~', ['A']],
	['a letter with Caps Lock', '[97;65u', ['A']],
	['a letter with Caps Lock and Shift', '[97;66u', ['a']],
	['a letter with Num Lock', '[97;129u', ['a']],
	['a digit with what Shift makes of it', '[50:34;2u', ['"']],
	['a digit with Shift, the layout unknown', '[50;2u', ['2']],
	['a letter that grows as a capital', '[223;2u', ['ß']],
	['a letter with an accent', '[233u', ['é']],
	['a letter of another script', '[1089::99;1u', ['с']],
	['text of an input method', '[0;;28450u', ['漢']],
	['text of several code points', '[101;;101:769u', ['e\u0301']],
	['text that Shift makes', '[51:64;2;64u', ['@']],
	['a space with Shift', '[32;2u', [' ']],
	['Enter', '[13u', ['\r']],
	['Enter of the keypad', '[57414u', ['\r']],
	['Shift-Enter', '[13;2u', [`${esc}[13;2u`]],
	['Shift-Enter by the other notation', '[27;2;13~', [`${esc}[13;2u`]],
	['Shift-Enter with Num Lock', '[13;130u', [`${esc}[13;2u`]],
	['Alt-Enter', '[13;3u', [`${esc}[13;3u`]],
	['Alt-Enter held', '[13;3:2u', [`${esc}[13;3u`]],
	['Enter let go', '[13;1:3u', []],
	['Tab', '[9u', ['\t']],
	['Shift-Tab', '[9;2u', [`${esc}[9;2u`]],
	['Esc', '[27u', [`${esc}[27u`]],
	['Esc by the other notation', '[27;1;27~', [`${esc}[27u`]],
	['Backspace', '[127u', ['\u007F']],
	['Backspace numbered otherwise', '[8;1u', ['\u007F']],
	['Shift-Backspace', '[127;2u', [`${esc}[127;2u`]],
	['Ctrl-Backspace by the other notation', '[27;5;8~', [`${esc}[127;5u`]],
	['Ctrl with a letter', '[97;5u', ['\u0001']],
	['Ctrl with a letter by the other notation', '[27;5;106~', ['\n']],
	['Ctrl and Shift with a letter', '[97:65;6u', ['\u0001']],
	['Ctrl with a letter let go', '[99;5:3u', []],
	['Ctrl with a letter of another script', '[1089::99;5u', ['\u0003']],
	['Ctrl-_', '[45:95;6u', ['\u001F']],
	['Ctrl-_, the layout unknown', '[45;6u', ['\u001F']],
	['Ctrl-/', '[47;5u', ['\u001F']],
	['Ctrl-[', '[91;5u', [`${esc}[27u`]],
	['Ctrl-9', '[57;5u', [`${esc}[57;5u`]],
	['Ctrl-Alt with a letter', '[97;7u', [`${esc}[97;7u`]],
	['Alt with a letter', '[98;3u', [`${esc}[98;3u`]],
	['Alt and Shift with a letter', '[98:66;4u', [`${esc}[66;3u`]],
	['Alt with a letter of another script', '[1074::98;3u', [`${esc}[98;3u`]],
	['Meta with a letter', '[98;33u', [`${esc}[98;3u`]],
	['Super with a letter', '[97;9u', []],
	['Hyper with Enter', '[13;17u', []],
	['an arrow pressed', '[1;1:1A', [`${esc}[A`]],
	['an arrow held', '[1;1:2B', [`${esc}[B`]],
	['an arrow let go', '[1;1:3A', []],
	['an arrow with Ctrl and Num Lock', '[1;133C', [`${esc}[1;5C`]],
	['Delete let go', '[3;1:3~', []],
	['Delete with Ctrl', '[3;5:1~', [`${esc}[3;5~`]],
	['F1 pressed', '[1;1:1P', [f1]],
	['F1 let go', '[1;1:3P', []],
	['a digit of the keypad', '[57404u', ['5']],
	['operators of the keypad', `[57409u${esc}[57410u${esc}[57411u${esc}[57412u${esc}[57413u`, ['.', '/', '*', '-', '+']],
	['more of the keypad', `[57415u${esc}[57416u`, ['=', ',']],
	['an arrow of the keypad', '[57417u', [`${esc}[D`]],
	['Page Down of the keypad with Ctrl', '[57422;5u', [`${esc}[6;5~`]],
	['Delete of the keypad', '[57426u', [`${esc}[3~`]],
	['the keypad in application mode', `Oq${esc}Ok${esc}OX${esc}OM`, ['1', '+', '=', '\r']],
	['Shift alone', '[57441;2u', []],
	['Caps Lock alone', '[57358u', []],
	['a key for music', '[57428u', []],
	['F13', '[57376u', []],
	['Shift-Delete of a terminal of the rxvt kind', '[3$', [`${esc}[3$`]],
	['no code at all', '[u', []],
	['a code beyond all characters', '[1114112u', []],
	['half of a pair', '[55357u', []],
	['a control character', '[133u', []],
	['a control character as text', '[97;;7u', ['a']],
];

describe('keys in an extended notation', () => {
	for (const [name, sequence, keys] of table) {
		const input = `x${esc}${sequence}y`;
		const expected = ['x', ...keys, 'y'];
		it(name, () => expect(keysOf(input)).toEqual(expected));
		it(`${name}, cut anywhere`, () => {
			for (let at = 1; at < input.length; at++) {
				expect(keysOf(input.slice(0, at), input.slice(at))).toEqual(expected);
			}

			expect(keysOf(...Array.from(input))).toEqual(expected);
		});
	}
});

describe('keys within a paste', () => {
	const texts: ReadonlyArray<readonly [string, string, string]> = [
		['newlines in both notations', `a${esc}[27;5;106~b${esc}[106;5uc`, 'a\nb\nc'],
		['Enter in any of its forms', `a${esc}[13ub${esc}[13;2uc${esc}[27;5;109~d${esc}[57414ue`, 'a\nb\nc\nd\ne'],
		['tabs', `a${esc}[9ub${esc}[27;5;105~c`, 'a\tb\tc'],
		['letters, one of them let go', `${esc}[97:65;2u${esc}[98;1:3u${esc}[233u`, 'Aé'],
		['what is no text', `a${esc}[27u${esc}[99;5u${esc}[57441u${esc}[98;3u${esc}[127ub`, 'ab'],
		['other sequences', `a${esc}[31mb${esc}[Ac`, `a${esc}[31mb${esc}[Ac`],
	];
	for (const [name, text, expected] of texts) {
		const input = `x${paste(text)}y`;
		it(name, () => {
			expect(keysOf(input)).toEqual(['x', paste(expected), 'y']);
			for (let at = 1; at < input.length; at++) {
				expect(keysOf(input.slice(0, at), input.slice(at))).toEqual(['x', paste(expected), 'y']);
			}
		});
	}
});
