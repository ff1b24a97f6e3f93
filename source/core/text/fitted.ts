import stringWidth from 'string-width';
import {visibleLine} from './visible.ts';
import {endOfWords} from './whole-words.ts';

/** A text that is exactly that many columns wide: filled up with spaces, or cut with an ellipsis, behind a word if it can be. */
export function fitted(text: string, width: number, ellipsis = '…'): string {
	const shown = visibleLine(text);
	const room = width - stringWidth(shown);
	if (room >= 0) return shown + ' '.repeat(room);
	const space = width - stringWidth(ellipsis);
	if (space < 0) return ' '.repeat(Math.max(0, width));
	const start = shown.slice(0, endOfWords(shown, space));
	return start + ellipsis + ' '.repeat(space - stringWidth(start));
}
