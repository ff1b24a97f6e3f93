/** What ends a line so that the next one stands below it on the page. */
export const hardBreak = '\\';

/** The end of a line that is no part of what it says: spaces, a tag, or a backslash that is not escaped itself. */
const lineBreak = /(?:[ \t]{0,99}<br[ \t]{0,9}\/?>[ \t]{0,99}|[ \t]+|(?<=(?<!\\)(?:\\\\)*)\\)$/i;

/** A line, and what it ends in besides. */
export function withoutBreak(line: string): {text: string; tail: string} {
	const tail = lineBreak.exec(line)?.[0] ?? '';
	return {text: line.slice(0, line.length - tail.length), tail};
}

/** Whether the end of a line breaks it; a single space does not. */
export function isBreak(tail: string): boolean {
	return /\\$|<br| {2}/i.test(tail);
}
