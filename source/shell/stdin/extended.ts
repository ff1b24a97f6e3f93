import {
	alt,
	capsLock,
	characterOf,
	ctrl,
	desktop,
	namedKey,
	namedSequence,
	type Stroke,
	shift,
	strokeOf,
} from './strokes.ts';

/**
 * The same key as terminals send it that know no extended notation, so that those above need not know one either:
 * a control byte, a character, a short sequence. Empty for what types nothing and means nothing: a key that is let
 * go, a modifier alone, a key that nobody knows. Undefined if the sequence is in no extended notation.
 */
export function plainKey(sequence: string): string | undefined {
	const stroke = strokeOf(sequence);
	return stroke === undefined ? namedKey(sequence) : keyOf(stroke);
}

/** What such a sequence stands for within a paste: text, or nothing. */
export function pastedText(sequence: string): string {
	const key = plainKey(sequence) ?? sequence;
	if (key === '\r' || key === '\n' || key.startsWith(`${csi}13;`)) return '\n';
	return key === '\t' || characterOf(key.codePointAt(0) ?? 0) !== '' ? key : '';
}

const csi = '\u001B[';
const enter = 13;
const escape = 27;
const backspace = 127;

/** Keys by their numbers that stand for others: of the keypad, and Backspace as some terminals number it. */
const same: ReadonlyMap<number, number> = new Map([
	[8, backspace],
	[57_414, enter],
	...Array.from('0123456789./*-+', (character, index) => [57_399 + index, character.charCodeAt(0)] as const),
	[57_415, 0x3d],
	[57_416, 0x2c],
]);

/** Left, right, up, down, Page Up, Page Down, Home, End, Insert and Delete of the keypad. */
const keypadFirst = 57_417;
const keypad = [
	['', 'D'],
	['', 'C'],
	['', 'A'],
	['', 'B'],
	['5', '~'],
	['6', '~'],
	['', 'H'],
	['', 'F'],
	['2', '~'],
	['3', '~'],
] as const;

function keyOf(stroke: Stroke): string {
	const {modifiers, isReleased, text} = stroke;
	if (isReleased || (modifiers & desktop) !== 0) return '';
	const held = modifiers & (shift | alt | ctrl);
	const named = keypad[stroke.code - keypadFirst];
	if (named !== undefined) return namedSequence(named[0], held, named[1]);
	const code = same.get(stroke.code) ?? stroke.code;
	if (code === escape || code === enter || code === backspace || code === 9) return controlKey(code, held);
	if ((held & (alt | ctrl)) === 0) return text === '' ? typed({...stroke, code}) : text;
	return chord({...stroke, code}, held);
}

function controlKey(code: number, held: number): string {
	return held === 0 && code !== escape ? String.fromCharCode(code) : keysFor(code, held);
}

function keysFor(code: number, held: number): string {
	return held === 0 ? `${csi}${code}u` : `${csi}${code};${held + 1}u`;
}

/** The character that the key types. */
function typed({code, shifted, modifiers}: Stroke): string {
	const character = characterOf(code);
	const isShifted = (modifiers & shift) !== 0;
	if (isShifted && shifted !== undefined) return characterOf(shifted);
	// Caps Lock turns letters over, and nothing else.
	const isUpper = isShifted !== ((modifiers & capsLock) !== 0 && character.toUpperCase() !== character);
	const upper = character.toUpperCase();
	return isUpper && upper.length === character.length ? upper : character;
}

/** A character with Ctrl or Alt; on a keyboard of other letters, the key in the same place of an American one. */
function chord({code, base, ...stroke}: Stroke, held: number): string {
	const place = {...stroke, code: code > 0x7f && base !== undefined ? base : code, modifiers: held};
	const character = typed(place);
	if (character === '') return '';
	if ((held & ctrl) === 0) return keysFor(character.codePointAt(0) ?? 0, alt);
	const byte = controlByte(held === ctrl || character !== '-' ? character : '_');
	if ((held & alt) !== 0 || byte === undefined) return keysFor(place.code, held);
	return byte === escape ? keysFor(escape, 0) : String.fromCharCode(byte);
}

/** Keys that type another character than the one that Ctrl makes of them. */
const digits: Readonly<Record<string, number>> = {5: 0x1d, 6: 0x1e, 7: 0x1f, '/': 0x1f};

/** What terminals have always sent for Ctrl with a character. */
function controlByte(character: string): number | undefined {
	if (/^[@-_a-z]$/u.test(character)) return character.charCodeAt(0) & 0x1f;
	return digits[character];
}
