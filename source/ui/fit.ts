import stringWidth from 'string-width';
import {visibleLine} from '../core/text/visible.ts';

/** A text that is exactly that many columns wide: filled up with spaces, or cut with an ellipsis. */
export function fitted(text: string, width: number): string {
	const shown = visibleLine(text);
	const room = width - stringWidth(shown);
	return room >= 0 ? shown + ' '.repeat(room) : cut(shown, width);
}

function cut(text: string, width: number): string {
	let kept = '';
	let used = 1;
	for (const character of text) {
		used += stringWidth(character);
		if (used > width) break;
		kept += character;
	}

	return width < 1 ? '' : `${kept}…`.padEnd(kept.length + 1 + Math.max(0, width - stringWidth(kept) - 1));
}
