import {sentenceOfLine, withStop, wordCount} from '../analysis/first-page/sentences.ts';
import type {Block} from '../markdown/blocks.ts';
import {parsed} from '../markdown/parsed.ts';
import {blocksBelow} from '../markdown/prose.ts';
import {linesAsText} from '../markdown/source.ts';

/** What stands before the words of an item of a list. */
const bullet = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)+(?:\[[ xX]\]\s+)?/;

/**
 * The whole sentences with which a Markdown text begins, on one line and up to so many words. Code, tables, quotations and
 * headings are passed over, and an item of a list is a sentence. Undefined where there is none.
 */
export function opening(text: string | null, mostWords: number): string | undefined {
	return text === null ? undefined : upTo(sentencesOf(text), mostWords);
}

/** As many parts of a line as have room among so many words; the first one alone is cut if need be. */
export function upTo(parts: readonly string[], mostWords: number): string | undefined {
	const [first] = parts;
	if (first === undefined) return undefined;
	if (wordCount(first) > mostWords) return `${first.split(/\s+/).slice(0, mostWords).join(' ')}...`;
	let told = first;
	for (const part of parts.slice(1)) {
		if (wordCount(`${told} ${part}`) > mostWords) break;
		told = `${told} ${part}`;
	}

	return told;
}

function sentencesOf(text: string): string[] {
	const {source} = parsed(text);
	const sentences = blocksBelow(text)
		.flatMap(paragraphsIn)
		.flatMap((block) => sentencesOfParagraph(linesAsText(source, block).replace(bullet, '')));
	// What leads to a list is nothing without it, and the list nothing without what leads to it.
	const lead = sentences.findIndex((sentence) => /[-–—:]\.?$/.test(sentence));
	return lead > 0 ? sentences.slice(0, lead) : sentences.slice(lead + 1);
}

function paragraphsIn(block: Block): Block[] {
	if (block.type === 'quote') return [];
	return block.type === 'paragraph' ? [block] : block.children.flatMap(paragraphsIn);
}

function sentencesOfParagraph(paragraph: string): string[] {
	const found: string[] = [];
	let rest = paragraph.replaceAll(/\s+/g, ' ').trim();
	while (rest !== '') {
		const sentence = sentenceOfLine(rest);
		found.push(withStop(sentence));
		rest = rest.slice(sentence.length).trim();
	}

	return found;
}
