import {plainWidth} from './plain.ts';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** Longest piece that is segmented at once; a grapheme is far shorter in text that people write. */
const reach = 256;

/** The offset behind the grapheme that starts at `at`; the length of the text at its end. */
export function graphemeEnd(text: string, at: number): number {
	if (at >= text.length) return text.length;
	if (isCertain(text, at + 1)) return at + 1;
	for (let length = reach; ; length *= 4) {
		const [first] = segmenter.segment(text.slice(at, at + length));
		const end = at + (first?.segment.length ?? 1);
		if (end < at + length || end >= text.length) return end;
	}
}

/** The offset of the grapheme that ends at `at`; 0 at the start of the text. */
export function graphemeStart(text: string, at: number): number {
	if (at <= 0) return 0;
	let start = at - 1;
	for (const piece of graphemes(text, certainStart(text, at - 1, reach), at)) start = piece.at;
	return start;
}

/** The offset of the grapheme that holds `at`; the length of the text at its end. */
export function graphemeHolding(text: string, at: number): number {
	if (at >= text.length) return text.length;
	let start = at;
	for (const piece of graphemes(text, certainStart(text, at, reach), Math.min(text.length, at + reach))) {
		if (piece.at > at) break;
		start = piece.at;
	}

	return start;
}

/** The graphemes from one boundary to another, each with its offset. */
export function* graphemes(text: string, from: number, to: number): Generator<{at: number; grapheme: string}> {
	let at = from;
	while (at < to) {
		if (isCertain(text, at + 1) || at + 1 === to) {
			yield {at, grapheme: text.charAt(at)};
			at++;
			continue;
		}

		let end = at + 1;
		while (end < to && !isCertain(text, end)) end++;
		for (const {segment, index} of segmenter.segment(text.slice(at, end))) yield {at: at + index, grapheme: segment};
		at = end;
	}
}

/**
 * An offset at or before `at` that is a boundary whatever stands around it. Without one within `within`
 * units, a boundary that is right but for the strangest sequences.
 */
export function certainStart(text: string, at: number, within: number): number {
	const least = Math.max(0, at - within);
	for (let start = at; start > least; start--) {
		if (isCertain(text, start)) return start;
	}

	return isLowSurrogate(text.charCodeAt(least)) ? least + 1 : least;
}

/** Between two plain characters, beside a newline and at both ends nothing can join. */
function isCertain(text: string, at: number): boolean {
	if (at <= 0 || at >= text.length) return true;
	const before = text.charCodeAt(at - 1);
	const after = text.charCodeAt(at);
	if (before === newline || after === newline) return true;
	return plainWidth(before) > 0 && plainWidth(after) > 0;
}

const newline = 0x0a;

function isLowSurrogate(unit: number): boolean {
	return unit >= 0xdc00 && unit <= 0xdfff;
}
