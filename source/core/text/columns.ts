import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** As much of the start of a line as fits into that many terminal columns, and how many it fills. */
export function firstColumns(line: string, width: number): {text: string; width: number} {
	let text = '';
	let used = 0;
	for (const {segment} of graphemes.segment(line)) {
		const columns = stringWidth(segment);
		if (used + columns > width) break;
		text += segment;
		used += columns;
	}

	return {text, width: used};
}
