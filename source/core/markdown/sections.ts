import {rememberingByIdentity} from '../text/remembering.ts';
import {type Block, blocksOf} from './blocks.ts';
import {type Heading, headingsOf} from './headings.ts';
import {withNumberedLines} from './numbered-lines.ts';
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
	readonly blocks: Block[];
	children: Section[];
	/** Its heading is a line of text. */
	isLed?: true;
};

/** All sections inside one, in their order; put together once for all who ask. */
export const sectionsIn = rememberingByIdentity(sectionsInside);

function sectionsInside({children}: Section): readonly Section[] {
	return children.flatMap((section) => [section, ...sectionsIn(section)]);
}

/** The tree of sections of the lines from `first` on; only headings that stand at the left edge make sections. */
export function sectionsOf(source: Source, first = 0): Section {
	const root = sectionAt(source, {first, end: first, level: 0, markup: ''}, '');
	const open = [root];
	const titleIn = (heading: Heading): string => titleOf(source, heading);
	for (const heading of withNumberedLines(source, headingsOf(source, first), titleIn)) {
		while ((open.at(-1)?.level ?? 0) >= heading.level) close(open.pop(), heading.first);
		const parent = open.at(-1) ?? root;
		if (parent.children.length === 0) parent.body.end = heading.first;
		const section = sectionAt(source, heading, titleIn(heading));
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

/** Its blocks are parsed when they are asked for: a large document has many sections that nobody looks into. */
function sectionAt(source: Source, {first, end, level}: Heading, title: string): Section {
	const last = source.lines.length;
	const body = {first: end, end: last};
	let blocks: Block[] | undefined;
	return {
		level,
		title,
		heading: {first, end},
		body,
		end: last,
		get blocks() {
			blocks ??= blocksOf(source, body.first, body.end);
			return blocks;
		},
		children: [],
	};
}

/** Raw text of a heading: `## Title ##` and a title underlined by `===` both give `Title`. */
function titleOf(source: Source, heading: Heading): string {
	const {first, end, markup} = heading;
	if (markup.startsWith('#')) return withoutMarks(source.lines[first] ?? '');
	return source.lines
		.slice(first, Math.max(first + 1, end - 1))
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
