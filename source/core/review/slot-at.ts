import {itemsAt, valueAt} from '../answers/answers.ts';
import type {Reading} from '../document/read.ts';
import type {FoundEntry, FoundGrid, FoundPattern, FoundSection, Mention, Range} from '../lens/read/found.ts';
import {pathOfColumn} from '../lens/scope.ts';
import {lineAtOffset} from '../markdown/source.ts';
import type {Slot} from '../template/patterns.ts';
import {slotsOf} from '../template/slots-of.ts';

/** The innermost line of a document with slots, and the item that it speaks of. */
type Written = {slots: readonly Slot[]; texts: readonly (string | undefined)[]; first: number; mention?: Mention};

/** The answer whose words stand at an offset, in a heading, a bullet, a labelled line or the head of a grid. */
export function slotAt(offset: number, reading: Reading): string | undefined {
	const line = lineAtOffset(reading.source, offset);
	const [section] = sectionsAround(reading.sections, line);
	if (!section) return undefined;
	const {heading, mention, pattern, texts} = section;
	if (isIn(heading, line)) {
		const slots = slotsOf(pattern.heading);
		return pathIn({slots, texts, first: line, ...(mention ? {mention} : {})}, offset, reading);
	}

	const grid = section.body.find((part) => part?.type === 'grid' && part.first === line);
	if (grid?.type === 'grid') return columnOf(grid, offset, reading);
	const written = section.body.flatMap((part) => writtenIn(part, line, mention)).at(-1);
	return written && pathIn(written, offset, reading);
}

/** The sections that a line stands in, the innermost first. */
export function sectionsAround(sections: readonly FoundSection[], line: number): readonly FoundSection[] {
	const around = sections.find((section) => isIn(section, line));
	return around ? [...sectionsAround(around.children, line), around] : [];
}

function isIn({first, end}: Range, line: number): boolean {
	return first <= line && line < end;
}

/** Those on a line, the innermost last. */
function writtenIn(found: FoundPattern | undefined, line: number, mention: Mention | undefined): Written[] {
	if (found?.type === 'lines')
		return found.lines
			.filter((one) => isIn(one, line))
			.map(({line: pattern, texts, first}) => ({
				...{slots: slotsOf(pattern), texts, first},
				...(mention ? {mention} : {}),
			}));
	const list = found?.type === 'labelled' ? found.list : found;
	return list?.type === 'list' ? list.entries.flatMap((entry) => writtenInEntry(entry, line, mention)) : [];
}

function writtenInEntry(found: FoundEntry, line: number, around: Mention | undefined): Written[] {
	if (!isIn(found, line)) return [];
	const {entry, form, texts, first, children, mention = around} = found;
	const own = {slots: slotsOf((form ?? entry).line), texts, first, ...(mention ? {mention} : {})};
	return [own, ...children.flatMap((child) => writtenInEntry(child, line, mention))];
}

/** Of several slots the one whose words stand there; the only one that has any is meant by all of its line. */
function pathIn({slots, texts, first, mention}: Written, offset: number, reading: Reading): string | undefined {
	const {source} = reading;
	const begin = source.starts[first] ?? 0;
	let at = begin;
	for (const [index, slot] of slots.entries()) {
		const text = texts[index];
		const start = text ? source.text.indexOf(text, at) : -1;
		if (!text || start < 0) continue;
		at = start + text.length;
		if (start <= offset && offset < at) return pathOfSlot(slot, mention, reading);
	}

	const filled = slots.filter((_, index) => texts[index]);
	const [only] = filled;
	return only && filled.length === 1 ? pathOfSlot(only, mention, reading) : undefined;
}

function pathOfSlot({question, column, filter}: Slot, mention: Mention | undefined, {answers}: Reading) {
	const index = filter?.single
		? itemsAt(answers, question).findIndex((item) => valueAt(item, filter.flag) === true)
		: mention?.group.path === question
			? mention.index
			: undefined;
	// Where none of the items is chosen, the mark in its place is of all of them.
	if (index === undefined || index < 0) return column === undefined || filter?.single ? question : undefined;
	return column === undefined ? `${question}[${index}]` : pathOfColumn({group: question, index}, column);
}

/** The item that a column of a grid is for. */
function columnOf({columns, first}: FoundGrid, offset: number, {source}: Reading): string | undefined {
	const before = source.text.slice(source.starts[first], offset);
	const cell = before.replaceAll(/\\./g, '').split('|').length - 1;
	const edge = /^\s*\|/.test(source.lines[first] ?? '') ? 2 : 1;
	const mention = columns[cell - edge];
	return mention?.index === undefined ? undefined : `${mention.group.path}[${mention.index}]`;
}
