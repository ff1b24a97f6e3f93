import {type Block, blocksOf} from './blocks.ts';
import type {Source} from './source.ts';

/** A heading with what stands under it, or the whole document (level 0, without a heading). */
export type Section = {
	level: number;
	/** The text of the heading, without marks. */
	title: string;
	/** Lines of the heading; empty for the document itself. */
	heading: {first: number; end: number};
	/** Lines under the heading up to the first section inside it. */
	body: {first: number; end: number};
	/** The line after the last one of this section and all inside it. */
	end: number;
	blocks: Block[];
	children: Section[];
};

/** The tree of sections of the lines from `first` on; only headings that stand at the left edge make sections. */
export function sectionsOf(source: Source, first = 0): Section {
	const last = source.lines.length;
	const root: Section = {
		level: 0,
		title: '',
		heading: {first, end: first},
		body: {first, end: last},
		end: last,
		blocks: [],
		children: [],
	};
	const open = [root];
	for (const block of blocksOf(source, first)) {
		if (block.type !== 'heading') {
			open.at(-1)?.blocks.push(block);
			continue;
		}

		while ((open.at(-1)?.level ?? 0) >= block.level) close(open.pop(), block.first);
		const parent = open.at(-1) ?? root;
		if (parent.children.length === 0) parent.body.end = block.first;
		const section = sectionAt(source, block, last);
		parent.children.push(section);
		open.push(section);
	}

	return root;
}

function close(section: Section | undefined, end: number): void {
	if (!section) return;
	section.end = end;
	if (section.children.length === 0) section.body.end = end;
}

function sectionAt(source: Source, block: Block, last: number): Section {
	return {
		level: block.level,
		title: titleOf(source, block),
		heading: {first: block.first, end: block.end},
		body: {first: block.end, end: last},
		end: last,
		blocks: [],
		children: [],
	};
}

/** Raw text of a heading: `## Title ##` and a title underlined by `===` both give `Title`. */
function titleOf(source: Source, block: Block): string {
	if (block.markup.startsWith('#')) return withoutMarks(source.lines[block.first] ?? '');
	return source.lines
		.slice(block.first, block.end - 1)
		.map((line) => line.trim())
		.join(' ');
}

/** The text of a heading that is marked by `#`, without these. */
export function withoutMarks(heading: string): string {
	return heading
		.trim()
		.replace(/^#{1,6}(?:[ \t]+|$)/, '')
		.replace(/(?:^|[ \t])#+$/, '')
		.trim();
}
