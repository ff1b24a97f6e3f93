import type {Block} from '../../markdown/blocks.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Header} from '../header/find.ts';
import type {KeptPart, Range} from './found.ts';
import {adjoined, isAbove, keptBlocks, linesBeside} from './kept.ts';

/** Where a section is read, and what in it needs no pattern. */
type Ground = {
	header: Header | undefined;
	/** The line where its body begins. */
	first: number;
	/** A text leaves nothing over. */
	hasText: boolean;
	isAccounted(block: Block): boolean;
};

/** What of one section is accounted for, as its patterns are read, and what is left over at the end. */
export class Account {
	private readonly blocks = new Set<Block>();
	private readonly lines: Range[] = [];
	private readonly unread: KeptPart[] = [];

	take(block: Block): void {
		this.blocks.add(block);
	}

	/** All blocks within a range: a list may be put together from several. */
	takeAll(blocks: readonly Block[], {first, end}: Range): void {
		for (const block of blocks) if (block.first >= first && block.first < end) this.take(block);
	}

	/** One line of a paragraph, whose other lines may be left. */
	takeLine(line: Range): void {
		this.lines.push(line);
	}

	/** What stands within something that is taken, and is not read. */
	leave(ranges: readonly Range[]): void {
		this.unread.push(...adjoined(ranges));
	}

	/** Cells of a table that is taken. */
	leaveCells(cells: KeptPart | undefined): void {
		if (cells) this.unread.push(cells);
	}

	left({blocks, body}: Section, {header: whole, first, hasText, isAccounted}: Ground): KeptPart[] {
		const header = whole && whole.first < body.end ? whole : undefined;
		// To look for blocks in a text takes time.
		if (hasText && (!header || header.first < body.first)) return this.inOrder([]);
		const kept = keptBlocks(
			blocks,
			(block) =>
				isAbove(header, block) || (!hasText && block.first >= first && !this.blocks.has(block) && !isAccounted(block)),
		);
		const paragraphs = hasText ? [] : blocks.filter(({type}) => type === 'paragraph');
		const beside = paragraphs.flatMap((block) => linesBeside(block, this.lines, first));
		return this.inOrder([...kept, ...beside]);
	}

	private inOrder(parts: readonly KeptPart[]): KeptPart[] {
		return [...parts, ...this.unread].toSorted((one, other) => one.first - other.first);
	}
}
