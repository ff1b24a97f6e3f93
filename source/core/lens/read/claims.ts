import type {Block} from '../../markdown/blocks.ts';
import type {Section} from '../../markdown/sections.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {startsLike} from '../line/read.ts';
import {placeholderIn} from '../marks.ts';
import {belowSeparator, separator} from '../separator.ts';
import {isOfParagraphs} from '../write/list.ts';
import {belowText} from '../write/section.ts';
import {labelLinesIn} from './label-lines.ts';
import {isLabelOfList, type LabelledList, labelledListsIn} from './labelled.ts';
import {endsInMarkdown} from './lines.ts';
import {endOfOthers, isListOf} from './list.ts';
import {gatheredFrom, paragraphsOf} from './paragraphs.ts';
import {isSectionOf} from './same-section.ts';
import {isTableOf} from './table.ts';

/** What a body has that is found by its place among the blocks, known before any part of it is read. */
export type BodyClaims = {
	/** Whether Markdown of a person is part of it; what the template puts below that is claimed from the end. */
	hasText: boolean;
	/** The line behind it. */
	end: number;
	lists: readonly Block[];
	/** A list that stands above a text, or the comment that keeps its place. */
	divider: Block | undefined;
	labelled: readonly LabelledList[];
	table: Block | undefined;
	mark: Block | undefined;
	/** The first line below a text that says what a line of the pattern does. */
	stated: number | undefined;
};

export function bodyClaims(pattern: SectionPattern, section: Section, source: Source): BodyClaims {
	const hasText = pattern.body.some(
		(part) => part.type === 'text' || (part.type === 'lines' && !part.isOwn && part.lines.some(endsInMarkdown)),
	);
	const end = endOfBody(pattern, section);
	const last = lastBlocks(section, end);
	const list = hasText ? dividerIn(pattern, section, source) : undefined;
	const labelledAbove = hasText ? labelledAboveText(pattern, section, source) : undefined;
	return {
		hasText,
		end,
		lists: list ? [list].filter(isList) : listsOf(pattern, hasText ? last : section.blocks, source, hasText),
		divider: list ?? labelledAbove?.list,
		labelled: labelledAbove
			? [labelledAbove]
			: labelledListsIn(pattern, section.blocks === last ? [last] : [section.blocks, last], source),
		table: hasText ? tableAfterText(pattern, last.at(-1), source) : undefined,
		stated: firstStated(pattern, section, source),
		mark: hasText ? markBelowText(pattern, last.at(-1), source) : undefined,
	};
}

/** The line where the first section begins that the template knows; Markdown of a person goes on through others. */
function endOfBody(pattern: SectionPattern, section: Section): number {
	const isOwn = pattern.body.some((part) => 'isOwn' in part);
	const known = section.children.find((child) => isOwn || pattern.children.some((inner) => isSectionOf(inner, child)));
	return known?.heading.first ?? section.end;
}

/** The list that a section begins with, or its first one, where the pattern has that above a text. */
function dividerIn({body}: SectionPattern, {blocks}: Section, source: Source): Block | undefined {
	const at = isBelowList(body, 1) ? 0 : 1;
	const part = body[at];
	if (part?.type !== 'list' || !isBelowList(body, at + 1) || (at === 1 && body[0]?.type !== 'text')) return undefined;
	const list = at === 0 ? blocks.slice(0, 1).find(isList) : blocks.find(isList);
	if (list) return isListOf(part, list.children, source) ? list : undefined;
	return at === 0 ? undefined : blocks.find((block) => linesAsText(source, block) === separator);
}

/** Whether a part of a body is text that stands below a list. */
export function isBelowList(body: SectionPattern['body'], index: number): boolean {
	const above = body[index - 1]?.type;
	return body[index]?.type === 'text' && (above === 'list' || above === 'labelled');
}

function isList({type}: Block): boolean {
	return type === 'list';
}

function labelledAboveText({body: [part, next]}: SectionPattern, {blocks}: Section, source: Source) {
	const [label, list] = blocks;
	const isAbove = part?.type === 'labelled' && next?.type === 'text' && label && list?.type === 'list';
	return isAbove && isLabelOfList(part, label, source) ? {pattern: part, label, list} : undefined;
}

/** After Markdown of a person, whose lists are their own, only a list at the very end is the template's. */
function listsOf(pattern: SectionPattern, candidates: readonly Block[], source: Source, hasText: boolean): Block[] {
	const part = pattern.body.find((candidate) => candidate.type === 'list');
	if (!part) return [];
	if (isOfParagraphs(part)) return paragraphsOf(part, candidates, source, hasText);
	if (part.gathers) return gatheredFrom(candidates);
	const last = candidates.at(-1);
	if (part.belowOthers && last?.type === 'list') return [endOfOthers(part, last, source) ?? []].flat();
	const sign = hasText ? part.sign : undefined;
	return (hasText ? candidates.slice(-1) : candidates).filter(
		(block) =>
			block.type === 'list' && (sign === undefined || block.markup === sign) && isListOf(part, block.children, source),
	);
}

/** After Markdown of a person, whose tables are their own, only a table at the very end is the template's. */
function tableAfterText(pattern: SectionPattern, last: Block | undefined, source: Source): Block | undefined {
	const part = pattern.body.find((candidate) => candidate.type === 'table');
	return part && last?.type === 'table' && isTableOf(part, last, source) ? last : undefined;
}

/** The mark of a group whose section holds text, too, stands below that text. */
function markBelowText(pattern: SectionPattern, last: Block | undefined, source: Source): Block | undefined {
	if (!pattern.body.some((_, index) => belowText(pattern, index).group)) return undefined;
	return last?.type === 'paragraph' && placeholderIn(linesAsText(source, last)) !== undefined ? last : undefined;
}

function firstStated({body: [text, next]}: SectionPattern, {blocks}: Section, source: Source): number | undefined {
	if (text?.type !== 'text' || next?.type !== 'lines') return undefined;
	const lines = labelLinesIn(belowSeparator(blocks, source), source).flatMap((block) => block.lines);
	return lines.find((at) => next.lines.some((line) => startsLike(line, source.lines[at] ?? '')));
}

/** The blocks of the section that goes on last before a line: the one itself, or one inside. */
function lastBlocks(section: Section, end: number): readonly Block[] {
	const inside = section.children.findLast((child) => child.heading.first < end);
	return inside ? lastBlocks(inside, end) : section.blocks;
}
