import type {Block} from '../markdown/blocks.ts';
import {parsed} from '../markdown/parsed.ts';
import {blocksBelow, ownWords} from '../markdown/prose.ts';

/** A sentence, and the offset at which it begins in the text. */
export type Sentence = {text: string; start: number};

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of a document in its own words, as Unicode tells them apart (UAX #29, by `Intl.Segmenter`). They end
 * with their paragraph or their row; headings, code and quotations have none. Only paragraphs and rows in which `words`
 * are found are taken apart, since to tell sentences apart takes tables of all languages.
 */
export function* sentencesIn(text: string, words: RegExp): Generator<Sentence> {
	const {source} = parsed(text);
	const own = ownWords(text);
	for (const {first, end} of blocksBelow(text).flatMap(partsOf)) {
		const start = source.starts[first] ?? text.length;
		// A line may end within a sentence.
		const part = own.slice(start, source.starts[end] ?? text.length).replaceAll(/[\r\n]/g, ' ');
		if (!words.test(part)) continue;
		segmenter ??= new Intl.Segmenter('en', {granularity: 'sentence'});
		for (const {segment, index} of segmenter.segment(part)) yield {text: segment, start: start + index};
	}
}

function partsOf(block: Block): Block[] {
	return block.type === 'paragraph' || block.type === 'row' ? [block] : block.children.flatMap(partsOf);
}
