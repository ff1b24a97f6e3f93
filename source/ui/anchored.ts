// biome-ignore-all lint/suspicious/noControlCharactersInRegex: output for a terminal is made of them.
import stringWidth from 'string-width';

/** Of what terminals disagree how wide it is: emoji, flags, and characters that others are put together with. */
const disputed = /[\p{M}\p{Cf}\p{Emoji_Presentation}\p{RI}\u{1F000}-\u{1FAFF}\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/u;
const pieces = /\u001B\[([0-?]*)[ -/]*([@-~])|\n|[^\u001B\n]+|\u001B/gu;
const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/**
 * The same output for a window of that many columns, with the cursor put behind each character of disputed width, and
 * what the terminal may have drawn beyond erased: so nothing else in the row is moved. Rows are written from their left
 * to their right, and the output begins at the left, as Ink's does.
 */
export function anchored(output: string, columns: number): string {
	if (!disputed.test(output)) return output;
	let column = 0;
	return output.replace(pieces, (piece, parameters?: string, final?: string) => {
		if (final !== undefined) {
			column = columnAfter(column, parameters ?? '', final);
			return piece;
		}

		if (piece === '\n') column = 0;
		if (piece === '\n' || piece === '\u001B') return piece;
		const text = withAnchors(piece, column, columns);
		column += stringWidth(piece);
		return text;
	});
}

function columnAfter(column: number, parameters: string, final: string): number {
	if (final === 'G') return Math.max(1, Number(parameters) || 1) - 1;
	if (final === 'H') return Math.max(1, Number(parameters.split(';')[1]) || 1) - 1;
	return final === 'E' || final === 'F' ? 0 : column;
}

function withAnchors(text: string, first: number, columns: number): string {
	if (!disputed.test(text)) return text;
	let column = first;
	let anchoredText = '';
	for (const {segment} of graphemes.segment(text)) {
		column += stringWidth(segment);
		anchoredText += segment;
		// Behind the last column there is nothing, and the cursor cannot go there.
		if (disputed.test(segment) && column < columns) anchoredText += `\u001B[${column + 1}G\u001B[K`;
	}

	return anchoredText;
}
