import type {Section} from '../../markdown/sections.ts';
import {afterBlank, type Source, withoutBlankEnd} from '../../markdown/source.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {separator} from '../separator.ts';
import {belowText} from '../write/section.ts';
import type {Range} from './found.ts';

/** The parts of a text that lists stand in, each as `textRange` has it. */
export function textRanges(
	pattern: SectionPattern,
	section: Section,
	source: Source,
	{first, end}: Range,
	lists: readonly Range[],
): Range[] {
	return [...lists.map((list) => list.first), end].flatMap(
		(stop, index) => textRange(pattern, section, source, {first: lists[index - 1]?.end ?? first, end: stop}) ?? [],
	);
}

/**
 * Markdown of a person without blank lines at either end, and without the comment that keeps it apart from the header
 * above it or from the list below it; undefined when nothing is left.
 */
function textRange(pattern: SectionPattern, {body}: Section, source: Source, {first, end}: Range): Range | undefined {
	let start = afterBlank(source, first, end);
	if (first > body.first && source.lines[start] === separator) start = afterBlank(source, start + 1, end);
	while (start < end && isAnchor(source, start)) start = afterBlank(source, start + 1, end);
	let last = withoutBlankEnd(source, start, end);
	while (last > start && isAnchor(source, last - 1)) last = withoutBlankEnd(source, start, last - 1);
	if (isFollowed(pattern) && source.lines[last - 1] === separator) last = withoutBlankEnd(source, start, last - 1);
	return start < last ? {first: start, end: last} : undefined;
}

/** A link to a heading, which houses put under that heading so that others can name it: `[summary]: #summary`. */
function isAnchor({lines}: Source, line: number): boolean {
	return /^\[[^\]]+\]: *#\S*\s*$/.test(lines[line] ?? '');
}

function isFollowed(pattern: SectionPattern): boolean {
	return pattern.body.some((_, index) => {
		const {bullets, group} = belowText(pattern, index);
		return bullets || group;
	});
}
