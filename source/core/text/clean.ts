/** One line of text as it is stored: line ends become spaces, nothing stands around it. */
export function cleanLine(text: string): string {
	return linesOf(wellFormed(text))
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
export function linesOf(text: string): string[] {
	return text.split(/\r\n|\r|\n/);
}

/** What UTF-8 and Markdown cannot hold (lone surrogates, NUL) becomes U+FFFD, as CommonMark section 2.3 has it. */
function wellFormed(text: string): string {
	return text.replaceAll(/\p{Surrogate}|\0/gu, '\uFFFD');
}
