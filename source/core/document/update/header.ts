import {linked} from '../../kinds/people.ts';
import type {Header} from '../../lens/header/find.ts';
import {type Head, rowFor} from '../../lens/header/head.ts';
import type {HeaderRow} from '../../lens/header/rows.ts';
import {asRowValue} from '../../lens/header/value.ts';
import {composeLine} from '../../lens/line/compose.ts';
import {doubleEnd} from '../../lens/line/tokens.ts';
import {guardParagraph} from '../../lens/paragraph.ts';
import type {Range} from '../../lens/read/found.ts';
import {beginsLine, rowTexts} from '../../lens/read/header.ts';
import {slotValue} from '../../lens/scope.ts';
import {writeHeader} from '../../lens/write/header.ts';
import {isEmpty, textsOf, writeLine} from '../../lens/write/line.ts';
import {separator} from '../../lens/write/section.ts';
import {bulletOf} from '../../markdown/label.ts';
import {afterBlank, linesAsText, type Source} from '../../markdown/source.ts';
import {escapeCell} from '../../markdown/table.ts';
import type {HeaderPattern, Line} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {columnsOf, paddedTo} from '../../text/columns.ts';
import {isPartOfList} from './below-header.ts';
import type {Revision} from './change.ts';
import {type Splice, spliceOf} from './edits.ts';
import {insertion} from './parts.ts';
import {reused} from './texts.ts';

/** Changes of the labelled values at the start of a document; `start` is where they go when there are none yet. */
export function updateHeader(pattern: HeaderPattern, head: Head, change: Revision, start: number): Splice[] {
	const changed = pattern.filter(({line}) => isChanged(line, change));
	const known = changed.filter((entry) => rowFor(head, entry) !== undefined);
	const missing = changed.filter((entry) => !known.includes(entry));
	return [
		...known.flatMap((entry) => changedRow(entry, head, change)),
		...(head.header
			? missing.flatMap(({label, line}) => addedTo(head.header, label, writeLine(line, change.after), change.source))
			: newHeader(change.source, start, writeHeader(missing, change.after))),
	];
}

function isChanged(line: Line, {before, after}: Revision): boolean {
	const texts = textsOf(line, after);
	return textsOf(line, before).some((text, index) => text !== texts[index]);
}

function changedRow(entry: HeaderPattern[number], head: Head, change: Revision): Splice[] {
	const row = rowFor(head, entry);
	if (!row || row.longTo !== undefined) return [];
	if (row.list) return [listed(row.list, entry.line, change)];
	return [replaced(row, changedText(row, entry.line, change), change.source)];
}

/** A list below it would be one with it. */
function newHeader(source: Source, start: number, blocks: readonly string[]): Splice[] {
	const lines = blocks.flatMap((block) => block.split('\n'));
	if (lines.length === 0) return [];
	const below = linesAsText(source, {first: afterBlank(source, start), end: source.lines.length});
	const apart = isPartOfList(below) ? [...lines, '', separator] : lines;
	return [spliceOf(source, insertion(source, start, apart, true))];
}

function changedText(row: HeaderRow, line: Line, {source, before, after}: Revision): string {
	const [old, texts] = [textsOf(line, before), textsOf(line, after)];
	const text = isEmpty(slotsOf(line), texts) ? '' : composeLine(line, reused(rowTexts(row, line, source), old, texts));
	return beginsLine(row) ? guardParagraph(line, text) : text;
}

function replaced(row: HeaderRow, text: string, source: Source): Splice {
	const {start, end} = row.value;
	const at = source.starts[row.line] ?? 0;
	const value = asRowValue(row, text);
	if (!isCell(row)) return {start: at + start, end: at + end, text: value};
	return {start: at + start, end: at + end + roomIn(row), text: padded(row, value, source)};
}

/** Names below their label; those that stay keep their lines. */
function listed({first, end}: Range, line: Line, {source, after}: Revision): Splice {
	const old = source.lines.slice(first, end);
	const [slot] = slotsOf(line);
	const value = slot && slotValue(after, slot);
	const text = writeLine(line, after);
	const names = Array.isArray(value)
		? value.map((name) => linked(String(name), slot?.field.links))
		: text === undefined
			? []
			: [text];
	const marker = bulletOf(old[0] ?? '') || '- ';
	const lines = names.map(
		(name) => old.find((known) => known.slice(bulletOf(known).length).trim() === name) ?? marker + name,
	);
	return spliceOf(source, {first, end, lines});
}

/** A new value goes below the last one, marked as that one is. */
function addedTo(header: Header | undefined, label: string, text: string | undefined, source: Source): Splice[] {
	const {rows = [], last: end = 0} = header ?? {};
	const last = rows.at(-1);
	const before = rows.at(-2);
	if (!last || text === undefined) return [];
	if (last.form === 'sentence')
		return [spliceOf(source, {first: end, end, lines: ['', `${label}: ${doubleEnd(text)}`]})];
	if (last.form === 'column') return newColumn(last.line, [label, '-'.repeat(Math.max(3, label.length)), text], source);
	if (isCell(last))
		return [spliceOf(source, {first: end, end, lines: [tableRow(last, label, escapeCell(text), source)]})];
	if (last.form === 'string')
		return [
			spliceOf(source, {first: end, end, lines: [`${label.toLowerCase()}${last.between}${JSON.stringify(text)}`]}),
		];
	const line = `${last.lead}${label}${last.between}${doubleEnd(text)}${last.tail}`;
	const isApart = before !== undefined && before.line + 1 < last.line && source.lines[last.line - 1]?.trim() === '';
	return [spliceOf(source, {first: end, end, lines: isApart ? ['', line] : [line]})];
}

/** A name, the line below it and a value behind those of a table of columns; `line` is that of its values. */
function newColumn(line: number, cells: readonly string[], source: Source): Splice[] {
	return cells.map((cell, index) => {
		const row = (source.lines[line - 2 + index] ?? '').trimEnd();
		const end = (source.starts[line - 2 + index] ?? 0) + row.length;
		const text = escapeCell(cell);
		const closed = row.endsWith(' |') ? ` ${text} |` : `${text}|`;
		return {start: end, end, text: row.endsWith('|') ? closed : ` | ${text}`};
	});
}

/** As wide as the row above, where the words allow it. */
function tableRow(row: HeaderRow, label: string, text: string, source: Source): string {
	const {lead, label: above, between, tail} = row;
	const pipe = between.indexOf('|');
	const marks = between.slice(0, pipe).trimEnd();
	const name = paddedTo(columnsOf(above) + pipe, `${label}${marks}`);
	const isSpaced = /\s$/.test(name) || pipe === marks.length;
	return `${lead}${name}${isSpaced ? '' : ' '}${between.slice(pipe)}${paddedTo(widthIn(row, source), text)}${tail}`;
}

/** How many columns the value of a row fills. */
function widthIn({line, value}: HeaderRow, {lines}: Source): number {
	return columnsOf((lines[line] ?? '').slice(value.start, value.end));
}

function isCell({form}: HeaderRow): boolean {
	return form === 'cell' || form === 'column';
}

/** The spaces after a cell that a longer value may take: all but one. */
function roomIn({tail}: HeaderRow): number {
	return Math.max(0, (/^ */.exec(tail)?.[0].length ?? 0) - 1);
}

/** A column that is aligned stays so. */
function padded(row: HeaderRow, text: string, source: Source): string {
	const isEmpty = row.value.start === row.value.end;
	const width = widthIn(row, source) + roomIn(row);
	return paddedTo(width, isEmpty && !row.between.endsWith(' ') ? ` ${text} ` : text);
}
