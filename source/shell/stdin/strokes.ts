// biome-ignore-all lint/suspicious/noControlCharactersInRegex: input from a terminal is made of them.

/** A key as the extended notations tell it: code points, and modifiers as bits. */
export type Stroke = {
	/** The key without Shift; 0 where there is only text, as from an input method. */
	code: number;
	/** What Shift makes of it, and the key in the same place of an American keyboard, where the terminal tells. */
	shifted?: number;
	base?: number;
	modifiers: number;
	isReleased: boolean;
	/** What the key types, where the terminal tells. */
	text: string;
};

/** The bits of modifiers. */
export const shift = 1;
export const alt = 2;
export const ctrl = 4;
/** Of a key that is held for the desktop: Super and Hyper. */
export const desktop = 8 | 16;
const meta = 32;
export const capsLock = 64;

/** `CSI code:shifted:base ; modifiers:event ; text u` of kitty, and `CSI 27 ; modifiers ; code ~` of xterm. */
const stroke = /\u001B\[(?:([\d:]*)(?:;([\d:]*))?(?:;([\d:]*))?u|27;(\d+);(\d+)~)/u;
const onlyStroke = new RegExp(`^${stroke.source}$`, 'u');
const anyStroke = new RegExp(stroke.source, 'gu');

/** `CSI number ; modifiers:event` and a letter or `~`: arrows, Home, Delete and others of the kind. */
const named = /^\u001B\[(\d*);(\d*)(?::(\d*))?([A-HPQSZ~])$/u;

/** The key that is told in one of the extended notations; undefined for any other sequence. */
export function strokeOf(sequence: string): Stroke | undefined {
	const found = onlyStroke.exec(sequence);
	if (found === null) return undefined;
	const [, codes = '', how = '', text = '', otherHow, otherCode] = found;
	const [code = 0, shifted, base] = numbers(otherCode ?? codes);
	const [bits, event] = numbers(otherHow ?? how);
	return {
		code,
		...(shifted ? {shifted} : {}),
		...(base ? {base} : {}),
		modifiers: modifiersOf(bits),
		isReleased: event === released,
		text: numbers(text).map(characterOf).join(''),
	};
}

/** A text in which each key of the extended notations is replaced. */
export function withoutStrokes(text: string, replaced: (sequence: string) => string): string {
	return text.includes('\u001B[') ? text.replace(anyStroke, replaced) : text;
}

/** A named key with the modifiers that every terminal tells: undefined if it is none, empty if nothing was pressed. */
export function namedKey(sequence: string): string | undefined {
	const [, number = '', how = '', event = '', final = ''] = named.exec(sequence) ?? [];
	if (final === '') return undefined;
	const modifiers = modifiersOf(numbers(how)[0]);
	if (Number(event) === released || (modifiers & desktop) !== 0) return '';
	return namedSequence(number === '1' && final !== '~' ? '' : number, modifiers, final);
}

/** A named key as all terminals send it. */
export function namedSequence(number: string, modifiers: number, final: string): string {
	const held = modifiers & (shift | alt | ctrl);
	return held === 0 ? `\u001B[${number}${final}` : `\u001B[${number || '1'};${held + 1}${final}`;
}

/** The character of a code point; nothing for what is none. */
export function characterOf(code: number): string {
	const isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f);
	const isNone = (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff;
	// Where characters are private, the notations have their functional keys.
	const isFunctional = code >= 0xe000 && code <= 0xf8ff;
	return isControl || isNone || isFunctional ? '' : String.fromCodePoint(code);
}

const released = 3;

/** Told with one added; Meta is how some terminals call Alt. */
function modifiersOf(told: number | undefined): number {
	const bits = Math.max(0, (told || 1) - 1);
	return (bits & meta) === 0 ? bits : bits | alt;
}

function numbers(fields: string): number[] {
	return fields === '' ? [] : fields.split(':').map(Number);
}
