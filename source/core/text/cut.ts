import stringWidth from 'string-width';
import {firstColumns} from './columns.ts';
import {visibleLine} from './visible.ts';

/** A text on one line of at most that many terminal columns; three dots stand for what does not fit. */
export function cutTo(text: string, width: number): string {
	// A column holds a few characters at most, so that a megabyte is not measured for one line.
	const reach = Math.max(0, width) * 20;
	const shown = visibleLine(text.slice(0, reach));
	if (text.length <= reach && stringWidth(shown) <= width) return shown;
	const dots = '.'.repeat(Math.max(0, Math.min(3, width)));
	return `${firstColumns(shown, width - dots.length).text.trimEnd()}${dots}`;
}
