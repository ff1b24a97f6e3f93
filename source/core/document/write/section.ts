import {blocksOf} from '../../markdown/blocks.ts';
import {sourceOf} from '../../markdown/source.ts';
import {guard} from '../../text/escape.ts';
import {slotsOf} from '../../template/line.ts';
import type {Entry, Pattern, SectionPattern, Slot} from '../../template/patterns.ts';
import {type Scope, scopesOf} from '../scope.ts';
import {groupPlaceholder, isAnswered, textOf} from '../texts.ts';
import {writeLine} from './line.ts';
import {writeList} from './list.ts';
import {writeGrid, writeTable} from './table.ts';

/** The blocks of a section and of those inside it; none when all of its slots are empty. */
export function writeSection(section: SectionPattern, scope: Scope): string[] {
	const {repeat} = section;
	if (!repeat) return writeOneSection(section, scope);
	return scopesOf(scope, repeat)
		.filter((item) => repeat.home || isSectionMentioned(section, item))
		.flatMap((item) => writeOneSection(section, item));
}

export function writeOneSection(section: SectionPattern, scope: Scope): string[] {
	const content = [...writeBody(section, scope), ...section.children.flatMap((child) => writeSection(child, scope))];
	const isKept = content.length > 0 || section.level === 1 || section.repeat !== undefined;
	return isKept ? [writeHeading(section, scope), ...content] : [];
}

/** Hashes at the end of a heading would be taken for its closing marks. */
const closingMarks = guard('#+$', '(?:^|\\s)');

export function writeHeading(section: SectionPattern, scope: Scope): string {
	const title = writeLine(section.heading, scope) ?? section.heading.start;
	return `${'#'.repeat(section.level)} ${closeTitle(title)}`;
}

export function closeTitle(title: string): string {
	return closingMarks.add(title, true);
}

export function readTitle(title: string): string {
	return closingMarks.remove(title);
}

/** The blocks between a heading and the first section inside. */
function writeBody(section: SectionPattern, scope: Scope): string[] {
	const blocks = section.body.flatMap((pattern, index) => {
		const block = writePattern(pattern, scope);
		if (block === undefined) return [];
		const isFollowed = pattern.type === 'text' && section.body[index + 1]?.type === 'list';
		return isFollowed ? [block, ...separatorAfter(block)] : [block];
	});
	const fixed = section.body.filter((pattern) => pattern.type === 'fixed').length;
	return [...(blocks.length > fixed ? blocks : []), ...missingSections(section, scope)];
}

/** What stands in the place of sections that are repeated, while there are none. */
export function missingSections(section: SectionPattern, scope: Scope): string[] {
	return section.children.flatMap(({repeat}) => (repeat?.home ? (groupPlaceholder(scope, repeat.group) ?? []) : []));
}

export const separator = '<!-- -->';

/** Two lists in a row would be one; an empty comment is what keeps them apart in Markdown. */
export function separatorAfter(text: string): string[] {
	const last = blocksOf(sourceOf(text)).at(-1);
	return last?.type === 'list' || text.endsWith(separator) ? [separator] : [];
}

export function writePattern(pattern: Pattern, scope: Scope): string | undefined {
	switch (pattern.type) {
		case 'fixed':
			return pattern.text;
		case 'text':
			return textOf(scope, pattern.slot);
		case 'lines':
			return joined(pattern.lines.flatMap((line) => writeLine(line, scope) ?? []));
		case 'list':
			return joined(writeList(pattern.entries, scope, pattern.ordered));
		case 'table':
			return writeTable(pattern, scope);
		case 'grid':
			return writeGrid(pattern, scope);
	}
}

function joined(lines: string[]): string | undefined {
	return lines.length > 0 ? lines.join('\n') : undefined;
}

/** Whether sections that only mention items have anything to say of this one but its name. */
export function isSectionMentioned(section: SectionPattern, scope: Scope): boolean {
	const slots = [...section.body.flatMap(slotsOfPattern), ...section.children.flatMap((child) => child.body.flatMap(slotsOfPattern))];
	return slots.some((slot) => slot.column !== section.repeat?.group.key && isAnswered(scope, slot));
}

function slotsOfPattern(pattern: Pattern): Slot[] {
	if (pattern.type === 'text') return [pattern.slot];
	if (pattern.type === 'lines') return pattern.lines.flatMap(slotsOf);
	return pattern.type === 'list' ? pattern.entries.flatMap(slotsOfEntry) : [];
}

function slotsOfEntry(entry: Entry): Slot[] {
	return [...slotsOf(entry.line), ...entry.children.flatMap(slotsOfEntry)];
}
