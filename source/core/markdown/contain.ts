import {cleanText} from '../text/clean.ts';
import {leastOf} from '../text/numbers.ts';
import {type Block, blocksOf} from './blocks.ts';
import {withoutMarks} from './sections.ts';
import {linesAsText, type Source, sourceOf} from './source.ts';

/**
 * A person's Markdown, changed only where it would break the document around it: headings come below
 * the one that they stand under (`highest` is the highest level allowed), and a fence, comment or HTML block
 * that is never closed is closed. Idempotent.
 */
export function contain(text: string, highest: number): string {
	const source = sourceOf(cleanText(text));
	const blocks = blocksOf(source);
	const lines = [...source.lines];
	for (const {block, level} of demotions(blocks, highest)) replaceHeading(source, lines, block, level);
	const closing = closingOf(source, blocks.at(-1));
	return cleanText([...lines, ...closing].join('\n'));
}

/** All headings move by the same number of levels, so that their order among themselves stays. */
function demotions(blocks: Block[], highest: number): {block: Block; level: number}[] {
	const headings = blocks.filter((block) => block.type === 'heading');
	const shift = highest - leastOf(headings.map((block) => block.level));
	if (shift <= 0) return [];
	return headings.map((block) => ({block, level: block.level + shift}));
}

/** Below level 6 there are no headings; what is left is a line in bold. */
function replaceHeading(source: Source, lines: string[], block: Block, level: number): void {
	const isAtx = block.markup.startsWith('#');
	const written = source.lines.slice(block.first, isAtx ? block.end : block.end - 1);
	const title = isAtx ? withoutMarks(written.join(' ')) : written.map((line) => line.trim()).join(' ');
	lines[block.first] = level > 6 ? `${bold(title)}\n` : `${'#'.repeat(level)} ${title}`.trimEnd();
	for (let line = block.first + 1; line < block.end; line++) lines[line] = '';
}

function bold(title: string): string {
	return title === '' ? '' : `**${title}**`;
}

/** What must be added so that the last block ends where the text ends. */
function closingOf(source: Source, last: Block | undefined): string[] {
	if (last?.type === 'fence') return isClosedFence(source, last) ? [] : [last.markup];
	if (last?.type === 'html') return closingHtml(linesAsText(source, last));
	return [];
}

function isClosedFence(source: Source, block: Block): boolean {
	const line = (source.lines[block.end - 1] ?? '').trim();
	const mark = block.markup[0] ?? '';
	return block.end - block.first > 1 && line.length >= block.markup.length && line === mark.repeat(line.length);
}

/** Start and end of the HTML blocks that a blank line does not end: CommonMark section 4.6, kinds 1 to 5. */
const htmlBlocks: readonly {start: RegExp; end: RegExp; closing: (start: string) => string}[] = [
	{
		start: /^<(script|pre|style|textarea)(?=[\s>]|$)/i,
		end: /<\/(?:script|pre|style|textarea)>/i,
		closing: (name) => `</${name}>`,
	},
	{start: /^<!--/, end: /-->/, closing: () => '-->'},
	{start: /^<\?/, end: /\?>/, closing: () => '?>'},
	{start: /^<!\[CDATA\[/, end: /\]\]>/, closing: () => ']]>'},
	{start: /^<![a-z]/i, end: />/, closing: () => '>'},
];

function closingHtml(text: string): string[] {
	const html = text.trimStart();
	for (const {start, end, closing} of htmlBlocks) {
		const found = start.exec(html);
		if (found) return end.test(html) ? [] : [closing(found[1] ?? '')];
	}

	return [];
}
