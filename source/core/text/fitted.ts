import stringWidth from 'string-width';
import {visibleLine} from './visible.ts';

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** A text that is exactly that many columns wide: filled up with spaces, or cut with an ellipsis. */
export function fitted(text: string, width: number, ellipsis = '…'): string {
	const shown = visibleLine(text);
	const room = width - stringWidth(shown);
	if (room >= 0) return shown + ' '.repeat(room);
	const space = width - stringWidth(ellipsis);
	return space < 0 ? ' '.repeat(Math.max(0, width)) : cut(shown, space, ellipsis);
}

function cut(text: string, space: number, ellipsis: string): string {
	let kept = '';
	let used = 0;
	for (const {segment} of segmenter.segment(text)) {
		const width = stringWidth(segment);
		if (used + width > space) break;
		kept += segment;
		used += width;
	}

	return kept + ellipsis + ' '.repeat(space - used);
}
