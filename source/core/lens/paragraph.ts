import type {Line} from '../template/patterns.ts';
import {guardAny} from '../text/escape.ts';
import {startsWithLine} from './bullet.ts';

/** What makes a line of a paragraph the first one of another block, were it to stand at its start. */
const opening = guardAny([
	{before: '^', token: '[-+*](?:[ \\t]|$)|#{1,6}(?:[ \\t]|$)|```|~~~|>'},
	// Inside a line, these tags are text; whatever else begins with the sign may be a block of HTML.
	{before: '^', token: '<(?!(?:a|b|br|code|em|i|img|kbd|s|small|span|strong|sub|sup|u)\\b[^>\\n]*>[^\\n]*\\S)'},
	{before: '^', token: '(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,}|=+[ \\t]*|-+[ \\t]*)$'},
	{before: '^\\d{1,9}', token: '[.)](?:[ \\t]|$)'},
]);

/** A line of a paragraph that begins with an answer stays one, whatever that begins with. */
export function guardParagraph(line: Line, text: string): string {
	return startsWithLine(line) ? opening.add(text, true) : text;
}

export function unguardParagraph(line: Line, text: string): string {
	return startsWithLine(line) ? opening.remove(text) : text;
}
