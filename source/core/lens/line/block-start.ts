/** What a block begins with, as the source of an expression: a list, a heading, a fence, a quotation, a table, HTML. */
export const blockMark = '(?:[-+*](?:\\s|$)|\\d+[.)](?:\\s|$)|#{1,6}(?:\\s|$)|```|~~~|>|\\||<)';

const markFirst = new RegExp(`^${blockMark}`);
const rule = /^(?:[-*_][ \t]*){3,}$/;

/** Markdown that would not be what it is, were it to start in the middle of a line. */
export function startsAsBlock(text: string): boolean {
	const [first = '', second = ''] = text.split('\n', 2);
	return /^[ \t]/.test(first) || startsWithMark(first) || rule.test(first) || isRuleOrUnderline(second.trim());
}

export function startsWithMark(text: string): boolean {
	return markFirst.test(text);
}

/** A list without blank lines, which may stand right below a line of words. */
export function isTightList(text: string): boolean {
	const [first = ''] = text.split('\n', 1);
	return /^(?:[-+*]|1[.)])[ \t]+\S/.test(first) && !rule.test(first) && !/\n[ \t]*\n/.test(text);
}

/** What makes a table or a heading of the line before it. */
function isRuleOrUnderline(line: string): boolean {
	return /^=+$/.test(line) || (line.includes('-') && /^[-:| \t]+$/.test(line));
}
