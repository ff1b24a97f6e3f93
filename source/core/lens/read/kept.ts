import type {Block} from '../../markdown/blocks.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Header} from '../header/find.ts';
import type {FoundPattern, FoundSection, KeptPart, Range} from './found.ts';
import {titleOf} from './same-section.ts';

/** The blocks that nothing accounts for, those in a row as one. */
export function keptBlocks(blocks: readonly Block[], isKept: (block: Block) => boolean): KeptPart[] {
	const parts: KeptPart[] = [];
	let isInRow = false;
	for (const block of blocks) {
		const last = parts.at(-1);
		if (isKept(block) && isInRow && last) last.end = block.end;
		else if (isKept(block)) parts.push({first: block.first, end: block.end});
		isInRow = isKept(block);
	}

	return parts;
}

/** The lines of a paragraph from `from` on beside those that a pattern accounts for; none where it has no such lines. */
export function linesBeside({first, end}: Block, claimed: readonly Range[], from: number): KeptPart[] {
	const own = claimed
		.filter((line) => first <= line.first && line.first < end)
		.toSorted((one, other) => one.first - other.first);
	if (own.length === 0) return [];
	const gaps = [...own.map((line) => line.first), end].map((gapEnd, index) => ({
		first: own[index - 1]?.end ?? first,
		end: gapEnd,
	}));
	return gaps.filter((gap) => gap.first < gap.end && gap.first >= from);
}

/** Ranges in their order, those that touch as one. */
export function adjoined(ranges: readonly Range[]): Range[] {
	const parts: Range[] = [];
	for (const range of ranges) {
		const last = parts.at(-1);
		if (last?.end === range.first) last.end = range.end;
		else parts.push({...range});
	}

	return parts;
}

/** Whether a block stands before the header of its document: it is part of no text. */
export function isAbove(header: Header | undefined, {first}: Block): boolean {
	return header !== undefined && first < header.first;
}

/** The sections that the template does not know; those within Markdown of a person are part of it. */
export function keptSections(
	sections: readonly Section[],
	known: readonly FoundSection[],
	covered: readonly Range[],
): KeptPart[] {
	const found = new Set(known.map(({first}) => first));
	return sections
		.filter(({heading}) => !found.has(heading.first) && !isInRanges(heading.first, covered))
		.map((section) => ({first: section.heading.first, end: section.end, title: titleOf(section).title}));
}

/** Where Markdown of a person stands, with all that is part of it. */
export function coveredBy(body: readonly (FoundPattern | undefined)[]): Range[] {
	return body.flatMap((found): readonly Range[] => {
		if (found?.type === 'lines') return found.lines;
		return found?.type === 'text' ? [found, ...(found.rest ?? [])] : [];
	});
}

export function isInRanges(line: number, ranges: readonly Range[]): boolean {
	return ranges.some(({first, end}) => first <= line && line < end);
}
