// Stands in for Intl.Segmenter in the bundle. The first one costs 10 to 20 ms, since it loads the tables of all
// languages, and splitting a row of the screen by it costs more than drawing it. Most text needs no tables.
const {Segmenter} = Intl;

/** Whether a UTF-16 unit never joins with a neighbour that is plain as well. */
function isPlain(unit: number): boolean {
	// Before and behind a control character nothing joins, but for the two of a line end.
	if (unit < 0x300) return unit !== 0x0d && unit !== 0xad;
	return (
		// Dashes, quotes and the ellipsis.
		(unit >= 0x2010 && unit <= 0x2027) ||
		// Arrows, frames, blocks, geometric shapes and check marks.
		(unit >= 0x2190 && unit <= 0x21ff) ||
		(unit >= 0x2500 && unit <= 0x25ff) ||
		(unit >= 0x2700 && unit <= 0x27bf)
	);
}

function isAllPlain(text: string): boolean {
	for (let index = 0; index < text.length; index++) {
		if (!isPlain(text.charCodeAt(index))) return false;
	}

	return true;
}

/** The graphemes of a text in which each unit is one. */
class Units implements Intl.Segments {
	readonly #input: string;

	constructor(input: string) {
		this.#input = input;
	}

	containing(index = 0): Intl.SegmentData | undefined {
		const at = Math.trunc(index) || 0;
		if (at < 0 || at >= this.#input.length) return undefined;
		return {segment: this.#input.charAt(at), index: at, input: this.#input};
	}

	*[Symbol.iterator](): Generator<Intl.SegmentData, undefined> {
		const input = this.#input;
		for (let index = 0; index < input.length; index++) yield {segment: input.charAt(index), index, input};
		return undefined;
	}
}

/** Segments as Intl.Segmenter does, and makes one only for text that needs it. */
export class QuickSegmenter {
	readonly #locales: Intl.LocalesArgument;
	readonly #options: Intl.SegmenterOptions;
	#full: Intl.Segmenter | undefined;

	constructor(locales?: Intl.LocalesArgument, options: Intl.SegmenterOptions = {}) {
		this.#locales = locales;
		this.#options = options;
	}

	segment(text: string): Intl.Segments {
		const {granularity = 'grapheme'} = this.#options;
		if (granularity === 'grapheme' && isAllPlain(text)) return new Units(text);
		this.#full ??= new Segmenter(this.#locales, this.#options);
		return this.#full.segment(text);
	}
}
