import stringWidth from 'string-width';
import {firstColumns} from './columns.ts';
import {visibleLine} from './visible.ts';

/** A text that is exactly that many columns wide: filled up with spaces, or cut with an ellipsis. */
export function fitted(text: string, width: number, ellipsis = '…'): string {
	const shown = visibleLine(text);
	const room = width - stringWidth(shown);
	if (room >= 0) return shown + ' '.repeat(room);
	const space = width - stringWidth(ellipsis);
	if (space < 0) return ' '.repeat(Math.max(0, width));
	const start = firstColumns(shown, space);
	return start.text + ellipsis + ' '.repeat(space - start.width);
}
