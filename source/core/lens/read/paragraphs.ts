import type {Block} from '../../markdown/blocks.ts';
import type {Source} from '../../markdown/source.ts';
import type {Entry, ListPattern} from '../../template/patterns.ts';
import {startsLike} from '../line/read.ts';
import {endsInMarkdown} from './lines.ts';
import {isListOf} from './list.ts';

/**
 * The paragraphs of a list, as one list for each row of them; below a text, only those that the section ends in. Bullets
 * below a label are part of its paragraph.
 */
export function paragraphsOf(part: ListPattern, blocks: readonly Block[], source: Source, hasText: boolean): Block[] {
	const divided = blocks.flatMap((block) => dividedAtLabels(part.entries, block, source));
	const rows: Block[][] = [];
	let items: Block[] = [];
	for (const block of joinedWithLists(divided)) {
		const last = items.at(-1);
		if (block.type === 'paragraph' && isListOf(part, [block], source)) items.push(block);
		else if (last && isOpen(part.entries, last, source)) items[items.length - 1] = {...last, end: block.end};
		else {
			if (!hasText) rows.push(items);
			items = [];
		}
	}

	return [...rows, items].flatMap((row) => {
		const [first] = row;
		return first ? [{...first, type: 'list', end: row.at(-1)?.end ?? first.end, children: row}] : [];
	});
}

/** A line in a paragraph that begins with the label of an entry is an item of its own. */
function dividedAtLabels(entries: readonly Entry[], block: Block, {lines}: Source): Block[] {
	if (block.type !== 'paragraph') return [block];
	const starts = [block.first];
	for (let line = block.first + 1; line < block.end; line++)
		if (labelledAt(entries, lines[line] ?? '')) starts.push(line);
	return starts.map((first, index) => ({...block, first, end: starts[index + 1] ?? block.end}));
}

function joinedWithLists(blocks: readonly Block[]): Block[] {
	return blocks.flatMap((block, index) => {
		const [above, below] = [blocks[index - 1], blocks[index + 1]];
		if (block.type === 'list' && above?.type === 'paragraph') return [];
		return [
			block.type === 'paragraph' && below?.type === 'list' ? {...block, end: below.end, children: [below]} : block,
		];
	});
}

/** Behind the label of Markdown, all goes on up to the next label. */
function isOpen(entries: readonly Entry[], {first}: Block, {lines}: Source): boolean {
	const entry = labelledAt(entries, lines[first] ?? '');
	return entry !== undefined && endsInMarkdown(entry.line);
}

function labelledAt(entries: readonly Entry[], line: string): Entry | undefined {
	return entries.find((entry) => entry.line.start !== '' && startsLike(entry.line, line));
}

/** All lists from the first one on as one, in which each item goes on up to the next. */
export function gatheredFrom(blocks: readonly Block[]): Block[] {
	const first = blocks.findIndex(({type}) => type === 'list');
	const list = blocks[first];
	if (!list) return [];
	const items: Block[] = [];
	for (const block of blocks.slice(first)) {
		const last = items.at(-1);
		if (block.type === 'list') items.push(...block.children);
		else if (last) items[items.length - 1] = {...last, end: block.end};
	}

	return [{...list, end: items.at(-1)?.end ?? list.end, children: items}];
}
