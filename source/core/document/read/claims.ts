import type {Block} from '../../markdown/blocks.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {LabelledPattern, SectionPattern} from '../../template/patterns.ts';
import {placeholderIn} from '../marks.ts';
import {belowText} from '../write/section.ts';
import {isListOf} from './list.ts';
import {isSectionOf} from './same-section.ts';
import {isTableOf} from './table.ts';
import {sameTitle} from './title.ts';

/** A list and the line above it that says what it lists. */
export type Labelled = {pattern: LabelledPattern; label: Block; list: Block};

/** The line where the first section begins that the template knows; Markdown of a person goes on through others. */
export function endOfBody(pattern: SectionPattern, section: Section): number {
	const known = section.children.find((child) => pattern.children.some((inner) => isSectionOf(inner, child)));
	return known?.heading.first ?? section.end;
}

/** After Markdown of a person, whose lists are their own, only a list at the very end is the template's. */
export function listsOf(pattern: SectionPattern, section: Section, source: Source, isAfterText: boolean): Block[] {
	const part = pattern.body.find((candidate) => candidate.type === 'list');
	if (!part) return [];
	const candidates = isAfterText ? lastBlocks(section, endOfBody(pattern, section)).slice(-1) : section.blocks;
	return candidates.filter((block) => block.type === 'list' && isListOf(part, block.children, source));
}

/** After Markdown of a person, whose tables are their own, only a table at the very end is the template's. */
export function tableAfterText(pattern: SectionPattern, section: Section, source: Source): Block | undefined {
	const part = pattern.body.find((candidate) => candidate.type === 'table');
	const last = part && lastBlocks(section, endOfBody(pattern, section)).at(-1);
	return part && last?.type === 'table' && isTableOf(part, last, source) ? last : undefined;
}

/** The mark of a group whose section holds text, too, stands below that text. */
export function markBelowText(pattern: SectionPattern, section: Section, source: Source): Block | undefined {
	if (!pattern.body.some((_, index) => belowText(pattern, index).group)) return undefined;
	const last = lastBlocks(section, endOfBody(pattern, section)).at(-1);
	const isMark =
		last?.type === 'paragraph' && placeholderIn(source.lines.slice(last.first, last.end).join('\n')) !== undefined;
	return isMark ? last : undefined;
}

/** The labelled lists that a section ends in, in the order in which they stand. */
export function labelledOf(pattern: SectionPattern, section: Section, source: Source): Labelled[] {
	const left = new Set(pattern.body.filter((part) => part.type === 'labelled'));
	if (left.size === 0) return [];
	const blocks = [...lastBlocks(section, endOfBody(pattern, section))];
	const found: Labelled[] = [];
	for (;;) {
		const list = blocks.pop();
		const label = blocks.pop();
		const own = list?.type === 'list' && label ? [...left].find((part) => isLabel(part, label, source)) : undefined;
		if (!list || !label || !own) return found;
		left.delete(own);
		found.unshift({pattern: own, label, list});
	}
}

function isLabel({label}: LabelledPattern, {type, first, end}: Block, source: Source): boolean {
	return type === 'paragraph' && end === first + 1 && sameTitle(bare(label), bare(source.lines[first] ?? ''));
}

/** A label without its colon and its emphasis. */
function bare(label: string): string {
	return label.replaceAll(/[*_:]/g, '').trim();
}

/** The blocks of the section that goes on last before a line: the one itself, or one inside. */
function lastBlocks(section: Section, end: number): readonly Block[] {
	const inside = section.children.findLast((child) => child.heading.first < end);
	return inside ? lastBlocks(inside, end) : section.blocks;
}
