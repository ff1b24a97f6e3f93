import type {Header} from '../../lens/header/find.ts';
import type {HeaderRow} from '../../lens/header/rows.ts';
import {doubleEnd} from '../../lens/line/tokens.ts';
import {rowFor} from '../../lens/read/header.ts';
import {slotText} from '../../lens/texts.ts';
import {writeHeader} from '../../lens/write/header.ts';
import {separator} from '../../lens/write/section.ts';
import {afterBlank, linesAsText, type Source} from '../../markdown/source.ts';
import {escapeCell} from '../../markdown/table.ts';
import type {HeaderPattern} from '../../template/patterns.ts';
import {columnsOf, paddedTo} from '../../text/columns.ts';
import {isPartOfList} from './below-header.ts';
import type {Revision} from './change.ts';
import {type Edit, type Splice, spliceOf} from './edits.ts';
import {insertion} from './parts.ts';

/** Changes of the labelled values at the start of a document; `start` is where they go when there are none yet. */
export function updateHeader(
	pattern: HeaderPattern,
	found: Header | undefined,
	change: Revision,
	start: number,
): Splice[] {
	const changed = pattern.filter(({slot}) => slotText(change.before, slot) !== slotText(change.after, slot));
	if (changed.length === 0) return [];
	if (!found) {
		const lines = writeHeader(changed, change.after).flatMap((block) => block.split('\n'));
		return lines.length > 0 ? [spliceOf(change.source, newHeader(change.source, start, lines))] : [];
	}

	return changed.flatMap(({label, slot}) => {
		const text = slotText(change.after, slot);
		const row = rowFor(found, label);
		if (row && !row.isLong) return [replaced(row, text ?? '', change.source)];
		return text === undefined || row ? [] : [added(found, label, text, change.source)];
	});
}

/** A list below it would be one with it. */
function newHeader(source: Source, start: number, lines: readonly string[]): Edit {
	const below = linesAsText(source, {first: afterBlank(source, start), end: source.lines.length});
	return insertion(source, start, isPartOfList(below) ? [...lines, '', separator] : lines, true);
}

function replaced(row: HeaderRow, text: string, source: Source): Splice {
	const {start, end} = row.value;
	const at = source.starts[row.line] ?? 0;
	if (isCell(row)) return {start: at + start, end: at + end + roomIn(row), text: padded(row, escapeCell(text), source)};
	return {
		start: at + start,
		end: at + end,
		text: start === end && text !== '' ? ` ${doubleEnd(text)}` : doubleEnd(text),
	};
}

/** A new value goes below the last one, marked as that one is. */
function added({rows, end}: Header, label: string, text: string, source: Source): Splice {
	const last = rows.at(-1);
	const before = rows.at(-2);
	if (!last) throw new Error('A header has a row.');
	if (isCell(last))
		return spliceOf(source, {first: end, end, lines: [tableRow(last, label, escapeCell(text), source)]});
	const line = `${last.lead}${label}${last.between}${doubleEnd(text)}${last.tail}`;
	const isApart = before !== undefined && before.line + 1 < last.line && source.lines[last.line - 1]?.trim() === '';
	return spliceOf(source, {first: end, end, lines: isApart ? ['', line] : [line]});
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

function isCell({lead}: HeaderRow): boolean {
	return lead.trimStart().startsWith('|');
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
