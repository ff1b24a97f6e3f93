// biome-ignore-all lint/suspicious/noControlCharactersInRegex: they are what is taken out.
/** One line of text as it is stored: line ends become spaces, nothing stands around it. */
export function cleanLine(text: string): string {
	const formed = wellFormed(text);
	// Nearly every value is one line by itself, and there are many of them.
	if (!/[\r\n]/.test(formed)) return formed.trim();
	return textLines(formed)
		.map((line) => line.trim())
		.join(' ')
		.trim();
}

/**
 * Lines of text as they are stored: LF only, blank lines without spaces, none of them at either end. The first
 * line starts at the edge unless it is code.
 */
export function cleanText(text: string): string {
	return wellFormed(text)
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/(?<=^|\n)[ \t]+(?=\n|$)/g, '')
		.replace(/^\n+/, '')
		.replace(/^ {0,3}\t/, '    ')
		.replace(/^ {1,3}(?=[^ \n])/, '')
		.trimEnd();
}

/** The lines of a text, whatever ends them. */
export function textLines(text: string): string[] {
	return text.split(/\r\n|\r|\n/);
}

// ECMA-48: colours and moves of the cursor; titles of windows and links, up to the bell or the end of their string.
const sequence = /\u001B(?:\[[0-?]*[ -/]*[@-~]|[\]P^_X][^\u0007\u001B\r\n]*(?:\u0007|\u001B\\))/g;

/**
 * A text without what is no text: sequences and characters that control a terminal go, those that end a line or a page
 * end a line. What UTF-8 and Markdown cannot hold (lone surrogates, NUL) becomes U+FFFD, as CommonMark section 2.3 has it.
 */
function wellFormed(text: string): string {
	if (!/[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Surrogate}/u.test(text)) return text;
	return text
		.replaceAll(sequence, '')
		.replaceAll(/[\u000B\u000C\u0085]/g, '\n')
		.replaceAll(/[\u0001-\u0008\u000E-\u001F\u007F-\u009F]/g, '')
		.replaceAll(/\p{Surrogate}|\0/gu, '\uFFFD');
}
