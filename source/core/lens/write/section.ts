import {itemsAt, valueAt} from '../../answers/answers.ts';
import {type Block, blocksOf} from '../../markdown/blocks.ts';
import {linesAsText, type Source, sourceOf} from '../../markdown/source.ts';
import type {Pattern, SectionPattern} from '../../template/patterns.ts';
import {slotsOf, slotsOfPattern} from '../../template/slots-of.ts';
import {writeComputed} from '../computed.ts';
import {placeholderIn} from '../marks.ts';
import {labelledListsIn} from '../read/labelled.ts';
import {isListOf} from '../read/list.ts';
import {type SlotScope, scopesOf} from '../scope.ts';
import {separator} from '../separator.ts';
import {groupPlaceholder, isAnswered, slotText} from '../texts.ts';
import {type PlacedText, placedText, stacked, unplaced} from './block.ts';
import {headingOf} from './heading.ts';
import {writeLine, writeLineOf} from './line.ts';
import {blocksOfList, isOfParagraphs} from './list.ts';
import {blockOfGrid, blockOfTable} from './table.ts';

/** The blocks of a section and of those inside it; none when all of its slots are empty. */
export function writeSection(section: SectionPattern, scope: SlotScope): string[] {
	return blocksOfSection(section, scope).map((block) => block.text);
}

export function writeOneSection(section: SectionPattern, scope: SlotScope): string[] {
	return blocksOfOne(section, scope).map((block) => block.text);
}

/** As `writeSection`, with the places of the answers in each block. */
export function blocksOfSection(section: SectionPattern, scope: SlotScope): PlacedText[] {
	const {repeat} = section;
	if (!isItsTurn(section, scope)) return [];
	if (!repeat) return blocksOfOne(section, scope);
	return scopesOf(scope, repeat)
		.filter((item) => repeat.home || (!repeat.besides && isSectionMentioned(section, item)))
		.flatMap((item) => blocksOfOne(section, item));
}

/** Whether a section comes into a document that says this. */
function isItsTurn({turn}: SectionPattern, {answers}: SlotScope): boolean {
	if (!turn) return true;
	const isThere = itemsAt(answers, turn.group).some((item) => valueAt(item, turn.column) !== undefined);
	return isThere === turn.isThere;
}

function blocksOfOne(section: SectionPattern, scope: SlotScope): PlacedText[] {
	const body = bodyOf(section, scope);
	const inside = section.children.flatMap((child) => blocksOfSection(child, scope));
	if (section.none !== undefined && body.length === 0 && inside.length === 0) body.push(unplaced(section.none));
	const isEmpty = body.length === 0 && inside.length === 0;
	if (isEmpty && section.level > 1 && section.repeat === undefined && !isNamedByAnswer(section)) return [];
	const heading = placedText(writeHeading(section, scope), slotsOf(section.heading), scope);
	return [...belowHeading(heading, body, (section.led ?? section.style)?.tight === true), ...inside];
}

/** The heading that is an answer of its own. */
function isNamedByAnswer({heading, stays}: SectionPattern): boolean {
	return stays === true && slotsOf(heading).length > 0;
}

function belowHeading(heading: PlacedText, body: readonly PlacedText[], isTight: boolean): PlacedText[] {
	const [first, ...rest] = body;
	const joined = isTight && first ? stacked([heading, first]) : undefined;
	return joined ? [joined, ...rest] : [heading, ...body];
}

function writeHeading({heading, level, style, led}: SectionPattern, scope: SlotScope): string {
	const title = writeLine(heading, scope) ?? heading.start;
	return led ? title : headingOf(title, level, style?.marks);
}

/** The blocks between a heading and the first section inside. */
function bodyOf(section: SectionPattern, scope: SlotScope): PlacedText[] {
	const blocks = section.body.flatMap((pattern, index) => {
		const block = blockOfPattern(pattern, scope);
		if (block === undefined) return [];
		const apart = pattern.type === 'text' ? separatorAfter(block.text, belowText(section, index), scope) : [];
		return [block, ...apart.map(unplaced)];
	});
	const fixed = section.body.filter((pattern) => pattern.type === 'fixed').length;
	return [...(blocks.length > fixed ? blocks : []), ...missingSections(section, scope).map(unplaced)];
}

/**
 * What may stand below a text of a person: bullets of the template or its lines, lists with labels, the mark of a group,
 * and what words of the text itself could say.
 */
export type Below = {
	next?: Pattern;
	bullets: boolean;
	group: boolean;
	labelled?: SectionPattern['body'];
	isSaying?: SectionPattern['isSaying'];
};

export function belowText({body, children, isSaying}: SectionPattern, index: number): Below {
	const next = body[index + 1];
	const isHome = next?.type === 'table' ? next.repeat.home : children.some(({repeat}) => repeat?.home);
	return {
		...(next ? {next} : {}),
		bullets: isTakenFrom(next),
		group: isHome,
		...(next?.type === 'labelled' ? {labelled: body} : {}),
		...(isSaying ? {isSaying} : {}),
	};
}

/** A list would go on with one that a text before it ends in, and lines of a template could stand in that text. */
function isTakenFrom(pattern: Pattern | undefined): boolean {
	return pattern?.type === 'list' || pattern?.type === 'labelled' || pattern?.type === 'lines';
}

/** What stands in the place of sections that are repeated, while there are none. */
export function missingSections(section: SectionPattern, scope: SlotScope): string[] {
	return section.children.flatMap(({repeat}) => (repeat?.home ? (groupPlaceholder(scope, repeat.group) ?? []) : []));
}

/**
 * Two lists in a row would be one, a list in a text could be one with a label, and a mark at the end of a text that of
 * the group below; an empty comment is what keeps them apart in Markdown.
 */
export function separatorAfter(
	text: string,
	{next, bullets, group, labelled, isSaying}: Below,
	scope: SlotScope,
): string[] {
	if (!bullets && !group) return [];
	const source = sourceOf(text);
	const blocks = blocksOf(source);
	const last = blocks.at(-1);
	const isTaken =
		text.endsWith(separator) ||
		isSaying?.(blocks, source) ||
		(bullets &&
			last?.type === 'list' &&
			(isOfLabels(next, last, source) || (!isBelowOthers(next) && writesAny(next, scope)))) ||
		(labelled !== undefined && labelledListsIn({body: labelled}, [blocks], source).length > 0) ||
		(group && last !== undefined && placeholderIn(linesAsText(source, last)) !== undefined);
	return isTaken ? [separator] : [];
}

/** Whether a list of a person could be read as one of the template, also where a document has labels of its own. */
function isOfLabels(pattern: Pattern | undefined, list: Block, source: Source): boolean {
	if (pattern?.type === 'list' && pattern.belowOthers) return isListOf(pattern, list.children, source);
	const isPlain = list.children.every((item) => /^ *\S+ +[^\s*_:][^:]*$/.test(linesAsText(source, item)));
	return !isPlain || pattern?.type !== 'list' || isListOf(pattern, list.children, source);
}

function isBelowOthers(pattern: Pattern | undefined): boolean {
	return pattern?.type === 'list' && pattern.belowOthers === true;
}

function writesAny(pattern: Pattern | undefined, scope: SlotScope): boolean {
	return pattern !== undefined && writePattern(pattern, scope) !== undefined;
}

/** What a part of a body stands for; undefined when nothing in it is filled. */
export function writePattern(pattern: Pattern, scope: SlotScope): string | undefined {
	return blockOfPattern(pattern, scope)?.text;
}

/** As `writePattern`, with the places of its answers. */
export function blockOfPattern(pattern: Pattern, scope: SlotScope): PlacedText | undefined {
	switch (pattern.type) {
		case 'fixed':
			return unplaced(pattern.text);
		case 'computed':
			return optional(writeComputed(pattern, scope), unplaced);
		case 'text':
			return optional(slotText(scope, pattern.slot), (text) => placedText(text, [pattern.slot], scope));
		case 'lines':
			return stacked(
				pattern.lines.flatMap(
					(line) => optional(writeLineOf(pattern, line, scope), (text) => placedText(text, slotsOf(line), scope)) ?? [],
				),
				`${pattern.breaks ?? ''}\n`,
			);
		case 'list':
			return stacked(blocksOfList(pattern, scope), isOfParagraphs(pattern) ? '\n\n' : '\n');
		case 'labelled':
			return optional(stacked(blocksOfList(pattern.list, scope)), (list) =>
				stacked([unplaced(pattern.label), list], '\n\n'),
			);
		case 'table':
			return blockOfTable(pattern, scope);
		case 'grid':
			return blockOfGrid(pattern, scope);
	}
}

function optional<Value>(
	value: Value | undefined,
	made: (value: Value) => PlacedText | undefined,
): PlacedText | undefined {
	return value === undefined ? undefined : made(value);
}

/** Whether sections that only mention items have anything to say of this one but its name. */
export function isSectionMentioned(section: SectionPattern, scope: SlotScope): boolean {
	const slots = [
		...section.body.flatMap(slotsOfPattern),
		...section.children.flatMap((child) => child.body.flatMap(slotsOfPattern)),
	];
	return slots.some((slot) => slot.column !== section.repeat?.group.key && isAnswered(scope, slot));
}
