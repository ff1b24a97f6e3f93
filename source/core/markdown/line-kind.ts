/**
 * What a line can do to the blocks at the left edge of a document, told from the line alone:
 * `heading` and `fence` start there and close every list, quote and paragraph; `edge` is other text there, before
 * which only a list of the same items can be open after a blank line; `underline` makes a heading of a paragraph
 * right above it; `unsure` is a heading, a fence or HTML, or none, by what is around it; `inside` never starts a
 * block there that has a heading or goes on behind it.
 */
export type LineKind = 'blank' | 'heading' | 'fence' | 'edge' | 'underline' | 'unsure' | 'inside';

const headingMark = /^#{1,6}(?:[ \t]|$)/;
const fenceMark = /^(?:`{3,}[^`]*$|~{3})/;
const underline = /^(?:=+|-+)[ \t]*$/;

export function kindOfLine(line: string): LineKind {
	const indent = indentOf(line);
	const text = indent === 0 ? line : line.slice(indent);
	if (text === '') return 'blank';
	const [mark = ''] = text;
	// Four columns: code, or the continuation of what is open.
	if (indent === 4 || mark === '\t') return /[^ \t]/.test(text) ? 'inside' : 'blank';
	if (mark === '<') return 'unsure';
	if (mark === '#' && headingMark.test(text)) return indent === 0 ? 'heading' : 'unsure';
	if ((mark === '`' || mark === '~') && fenceMark.test(text)) return indent === 0 ? 'fence' : 'unsure';
	if ((mark === '=' || mark === '-') && underline.test(text)) return 'underline';
	return indent === 0 ? 'edge' : 'inside';
}

/** The number of spaces that a line starts with, up to four. */
function indentOf(line: string): number {
	let indent = 0;
	while (indent < 4 && line[indent] === ' ') indent++;
	return indent;
}
