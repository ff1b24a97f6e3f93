import {remembering} from '../text/remembering.ts';
import type {Block} from './blocks.ts';
import {textsIn} from './front-matter.ts';
import {parsed} from './parsed.ts';
import type {Section} from './sections.ts';
import {sourceOf} from './source.ts';

const comment = /<!--[\s\S]*?(?:-->|$)/g;

// A span of code ends where as many backticks follow as began it, in the same paragraph.
const codeSpan = /(?<![`\\])(`+)(?!`)(?:(?!\n[ \t\r]*\n)[\s\S])*?(?<!`)\1(?!`)/g;

/** The text with blocks of code blanked, so that all else keeps its place. */
const withoutBlocks = remembering((text) => blankedIn(text, ['fence', 'code']));

/** The same without spans of code and comments. */
export const withoutCode = remembering((text) => withoutSpans(withoutBlocks(text)));

/** The comments outside of code, with their marks, by offsets. */
export function commentsIn(text: string): {text: string; start: number; end: number}[] {
	if (!text.includes('<!--')) return [];
	return [...withoutBlocks(text).matchAll(comment)]
		.filter(({index}) => text[index - 1] !== '`')
		.map(({0: whole, index}) => ({text: whole, start: index, end: index + whole.length}));
}

/** What the document says in its own words: quotations, addresses and the front matter are blanked too. */
export const ownWords = remembering((text) => {
	const {source, frontMatter} = parsed(text);
	const start = frontMatter ? (source.starts[frontMatter.end + 1] ?? text.length) : 0;
	const bare = withoutSpans(blankedIn(text, ['fence', 'code', 'quote']));
	return (blank(bare.slice(0, start)) + bare.slice(start))
		.replaceAll(/\bhttps?:\/\/[^\s)>]+|\]\([^)\n]{0,500}\)/g, blank)
		.replaceAll(/"[^"\n]{0,300}"|“[^”\n]{0,300}”/g, blank);
});

/**
 * The text with everything blanked in which a label is not one of the document: code, HTML, quotations, comments, and
 * texts in its front matter. Whoever looks for labels looks here.
 */
export const ownText = remembering((text) => textWithout(text, ['fence', 'code', 'html', 'quote']));

/** The lines of that text, in the places of those of the document. */
export const ownLines = remembering((text): readonly string[] => sourceOf(ownText(text)).lines);

/** The same with HTML and quotations, for whether something is told anywhere. */
export const proseText = remembering((text) => textWithout(text, ['fence', 'code']));

function textWithout(text: string, types: readonly Block['type'][]): string {
	const {source, frontMatter} = parsed(text);
	const spans = [...commentsIn(text), ...(frontMatter ? textsIn(source, frontMatter) : [])];
	let bare = '';
	let at = 0;
	for (const {start, end} of spans.toSorted((one, other) => one.start - other.start)) {
		if (end <= at) continue;
		bare += text.slice(at, start) + blank(text.slice(Math.max(at, start), end));
		at = end;
	}

	return blankedIn(text, types, bare + text.slice(at));
}

function withoutSpans(text: string): string {
	return text.replace(comment, blank).replace(codeSpan, blank);
}

/** The blocks below the front matter without the headings of sections, as reading the document has parsed them. */
export const blocksBelow = remembering((text) => blocksWithin(parsed(text).root));

function blocksWithin({blocks, children}: Section): Block[] {
	return [...blocks, ...children.flatMap(blocksWithin)];
}

/** `from` is the text where something is blanked in it already. */
function blankedIn(text: string, types: readonly Block['type'][], from = text): string {
	const {source} = parsed(text);
	const blocks = blocksBelow(text).flatMap((block) => blocksIn(block, types));
	let bare = '';
	let at = 0;
	for (const {first, end} of blocks) {
		const [start, to] = [source.starts[first] ?? text.length, source.starts[end] ?? text.length];
		if (start < at) continue;
		bare += from.slice(at, start) + blank(from.slice(start, to));
		at = to;
	}

	return bare + from.slice(at);
}

function blocksIn(block: Block, types: readonly Block['type'][]): Block[] {
	return types.includes(block.type) ? [block] : block.children.flatMap((child) => blocksIn(child, types));
}

function blank(text: string): string {
	return text.replaceAll(/[^\r\n]+/g, (part) => ' '.repeat(part.length));
}
