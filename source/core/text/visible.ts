// biome-ignore-all lint/suspicious/noControlCharactersInRegex: they are what is looked for.
/**
 * A text as it may be shown: control characters become their pictures, bidirectional and other invisible
 * controls their code points, and tabs four spaces. Newlines stay.
 */
export function visible(text: string): string {
	return harmless.test(text) ? text : text.replace(hidden, picture);
}

/** The same on one line: each run of line ends becomes a space. */
export function visibleLine(text: string): string {
	return visible(text.replace(/[\r\n]+/gu, ' '));
}

const harmless = /^[\n -~]*$/u;
/** What is not shown as it is; the joiner and the selectors of emoji stay, marks and isolates of bidirectional text do not. */
export const hidden =
	/[\0-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Surrogate}/gu;

function picture(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	if (character === '\t') return '    ';
	if (code < 0x20) return String.fromCodePoint(0x2400 + code);
	if (code === 0x7f) return '\u2421';
	return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
