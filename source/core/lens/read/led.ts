import type {Block} from '../../markdown/blocks.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {Pattern, SectionPattern} from '../../template/patterns.ts';
import {readLine} from '../line/read.ts';
import {sameTitle} from './title.ts';

/** A section with the parts that begin with a line of text as sections inside it, where its pattern has such parts. */
export function withLedSections(pattern: SectionPattern, section: Section, source: Source): Section {
	const led = pattern.children.filter((child) => child.led);
	if (led.length === 0) return section;
	return dividedAt(section, (first) => {
		const line = (source.lines[first] ?? '').trimEnd();
		return led.some((child) => readLine(child.heading, line) !== undefined && !isLabelOf(child, line))
			? line
			: undefined;
	});
}

/** A section in which each paragraph that begins with a title is the start of a section inside; titles are by line. */
export function dividedAt(section: Section, titleAt: (line: number) => string | undefined): Section {
	const starts = section.blocks.flatMap((block, index) => {
		const title = block.type === 'paragraph' ? titleAt(block.first) : undefined;
		return title === undefined ? [] : [{index, title, line: block.first}];
	});
	const [first] = starts;
	if (!first) return section;
	const {body, blocks} = section;
	const inside = starts.map(({index, title, line}, place): Section => {
		const next = starts[place + 1];
		const end = next?.line ?? body.end;
		return {
			level: section.level + 1,
			title,
			heading: {first: line, end: line + 1},
			body: {first: line + 1, end},
			end,
			blocks: belowLine(blocks.slice(index, next?.index)),
			children: [],
			isLed: true,
		};
	});
	return {
		...section,
		body: {first: body.first, end: first.line},
		blocks: blocks.slice(0, first.index),
		children: [...inside, ...section.children],
	};
}

/** The blocks without the line that they begin with. */
function belowLine([first, ...others]: readonly Block[]): Block[] {
	if (!first) return [];
	const rest = first.end > first.first + 1 ? [{...first, first: first.first + 1}] : [];
	return [...rest, ...others];
}

/** Whether a line is a label of what stands in a section, and so no start of another one. */
function isLabelOf({body}: SectionPattern, line: string): boolean {
	return body.some((part) => labelsIn(part).some((label) => label !== '' && sameTitle(label, line)));
}

function labelsIn(part: Pattern): string[] {
	if (part.type === 'labelled') return [part.label, ...(part.also ?? [])];
	if (part.type === 'lines') return part.lines.map(({start}) => start);
	return [];
}
