const segmenter = new Intl.Segmenter(undefined, {granularity: 'word'});

/** A word longer than this is crossed in pieces, so that one key never segments a whole text. */
const reach = 1024;

/** The offset where the word before `at` starts; 0 when there is none. */
export function wordStart(text: string, at: number): number {
	for (let end = at; end > 0; ) {
		const from = Math.max(0, end - reach);
		const words = [...segmenter.segment(text.slice(from, end))].filter((piece) => piece.isWordLike);
		const last = words.at(-1);
		if (last) return from + last.index;
		end = from;
	}

	return 0;
}

/** The offset where the word after `at` ends; the length of the text when there is none. */
export function wordEnd(text: string, at: number): number {
	for (let from = at; from < text.length; from += reach) {
		for (const {segment, index, isWordLike} of segmenter.segment(text.slice(from, from + reach))) {
			if (isWordLike) return from + index + segment.length;
		}
	}

	return text.length;
}
