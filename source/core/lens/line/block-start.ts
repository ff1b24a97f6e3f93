const blockStart = /^(?:[ \t]|[-+*](?:\s|$)|\d+[.)](?:\s|$)|#{1,6}(?:\s|$)|```|~~~|>|\||<|(?:[-*_][ \t]*){3,}$)/;

/** Markdown that would not be what it is, were it to start in the middle of a line. */
export function startsAsBlock(text: string): boolean {
	const [first = '', second = ''] = text.split('\n', 2);
	return blockStart.test(first) || isRuleOrUnderline(second.trim());
}

/** What makes a table or a heading of the line before it. */
function isRuleOrUnderline(line: string): boolean {
	return /^=+$/.test(line) || (line.includes('-') && /^[-:| \t]+$/.test(line));
}
