// biome-ignore-all lint/suspicious/noControlCharactersInRegex: input from a terminal is made of them.
import {plainKey} from './extended.ts';

const esc = '\u001B';

/** A piece of input: a key for the program, something it never sees, or the start of something longer. */
export type Piece =
	| {type: 'key' | 'dropped'; length: number; key: string}
	| {type: 'partial'; kind: 'escape' | 'reply'};

/** What opens and closes a bracketed paste. */
export const pasteStart = `${esc}[200~`;
export const pasteEnd = `${esc}[201~`;

// The last of these is Shift with a key, from a terminal of the rxvt kind.
const csi = /^\u001B\[(?:\[[A-Z]|[2-8]\$|[0-?]*[ -/]*[@-Z\\-~])/u;
const partialCsi = /^\u001B\[(?:\[|[0-?]*[ -/]*)$/u;
// Device attributes, cursor position, modes, window reports, focus and mouse: answers, not keys.
const reply = /^\u001B\[(?:[<=>?].*|[\d;]*(?:[cntxy]|\d;\d+R|[IO]))$/u;
// Colours, settings and versions, and pictures: what terminals answer in strings. Anything else is text behind Alt with
// a key, such as Alt-Shift-X or Alt-Shift-P.
const string = /^\u001B(?:\]\d|P\d*[+>|!$=]|_G)[^\u0003\u0007\u0018\u001A\u001B]*(\u0007|\u001B\\|)/u;
const partialString = /^\u001B(?:\]|P\d*|_)$/u;

/** The first piece of an input that is not empty. */
export function firstPiece(input: string): Piece {
	const [first = ''] = input;
	if (first === esc) return escapePiece(input);
	// Eight-bit controls would open sequences in the layers above; no keyboard sends them.
	const type = first >= '\u0080' && first <= '\u009F' ? 'dropped' : 'key';
	return {type, length: first.length, key: first};
}

/** What to deliver when a partial piece is never completed: keys, or nothing for a broken reply. */
export function abandoned(input: string): string[] {
	if (input === esc) return [escapeKey];
	if (input.length === 2) return [altKey(input.slice(1))];
	if (string.test(input) || partialCsi.test(input)) return [];
	return [altKey(input.slice(1, 2)), ...Array.from(input.slice(2))];
}

function escapePiece(input: string): Piece {
	const second = Array.from(input.slice(1, 3))[0];
	if (second === undefined) return {type: 'partial', kind: 'escape'};
	// A second Esc, or Ctrl-C, is a key of its own.
	if (second === esc || second === '\u0003') return {type: 'key', length: 1, key: escapeKey};
	if (second === '[') return csiPiece(input);
	if (second === 'O') return shiftPiece(input);
	if (/[\]P_]/u.test(second)) return stringPiece(input);
	return {
		type: 'key',
		length: 1 + second.length,
		key: second < ' ' || second === '\u007F' ? esc + second : altKey(second),
	};
}

function csiPiece(input: string): Piece {
	const [sequence] = csi.exec(input) ?? [];
	if (sequence !== undefined) return whole(sequence);
	if (partialCsi.test(input)) return {type: 'partial', kind: 'escape'};
	const [broken = esc] = /^\u001B\[[ -?]*/u.exec(input) ?? [];
	return {type: 'dropped', length: broken.length, key: ''};
}

function shiftPiece(input: string): Piece {
	if (input.length === 2) return {type: 'partial', kind: 'escape'};
	const [sequence] = /^\u001BO\d*[A-Za-z]/u.exec(input) ?? [];
	if (sequence !== undefined) return whole(sequence);
	return /^\u001BO\d+$/u.test(input) ? {type: 'partial', kind: 'escape'} : {type: 'key', length: 2, key: altKey('O')};
}

function stringPiece(input: string): Piece {
	if (partialString.test(input)) return {type: 'partial', kind: 'escape'};
	const [sequence, end] = string.exec(input) ?? [];
	if (sequence === undefined) return {type: 'key', length: 2, key: altKey(input.slice(1, 2))};
	if (end !== '') return {type: 'dropped', length: sequence.length, key: ''};
	// Esc may be the first half of the terminator; anything else that stops the string also ends it.
	const rest = input.slice(sequence.length);
	if (rest === '' || rest === esc) return {type: 'partial', kind: 'reply'};
	return {type: 'dropped', length: sequence.length, key: ''};
}

function whole(sequence: string): Piece {
	const plain = plainKey(sequence) ?? keypadKey(sequence);
	const key = functionKeyOf(plain) ?? plain;
	return {type: key === '' || reply.test(sequence) ? 'dropped' : 'key', length: sequence.length, key};
}

/** A key of the keypad in its application mode: its numbers, operators and Enter are 64 below their letters. */
function keypadKey(sequence: string): string {
	return sequence.replace(/^\u001BO([MXj-y])$/u, (_, letter: string) =>
		letter === 'X' ? '=' : String.fromCharCode(letter.charCodeAt(0) - 64),
	);
}

/** The letters by which terminals tell the first of them, and the numbers by which they tell all. */
const byLetter = /^\u001B(?:O|\[)([PQRS])$/u;
const byConsole = /^\u001B\[\[([A-E])$/u;
const byNumber = /^\u001B\[(1[1-57-9]|2[0134])~$/u;
const numbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24];

/** A function key as the character that stands for it: Ink has no names for them, and passes these on as text. */
function functionKeyOf(sequence: string): string | undefined {
	const letter = byLetter.exec(sequence)?.[1];
	const consoleLetter = byConsole.exec(sequence)?.[1];
	const number = byNumber.exec(sequence)?.[1];
	const index = letter
		? 'PQRS'.indexOf(letter)
		: consoleLetter
			? 'ABCDE'.indexOf(consoleLetter)
			: numbers.indexOf(Number(number));
	if (index < 0) return undefined;
	const code = firstFunctionKey + index;
	return `${esc}[${code};1;${code}u`;
}

const firstFunctionKey = 0xf704;

// Written in the extended notation, these keys are whole: nobody above has to wait for more.
const escapeKey = `${esc}[27u`;

function altKey(character: string): string {
	return `${esc}[${character.codePointAt(0)};3u`;
}
