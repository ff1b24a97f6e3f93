import stringWidth from 'string-width';

/** How many columns of a terminal a line fills: two for each ideograph and emoji, none for a mark upon a letter. */
export function columnsOf(line: string): number {
	return stringWidth(line);
}

/** A line filled up with spaces to that many columns. */
export function paddedTo(width: number, line: string): string {
	return line + ' '.repeat(Math.max(0, width - columnsOf(line)));
}

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

/** A line that is wider than that many terminal columns as an ellipsis and as much of its end as fits behind it. */
export function lastColumns(line: string, width: number): string {
	const all = columnsOf(line);
	if (all <= width) return line;
	let left = all;
	let start = 0;
	for (const {index, segment} of graphemes.segment(line)) {
		if (left < width) break;
		left -= stringWidth(segment);
		start = index + segment.length;
	}

	return `…${line.slice(start)}`;
}
