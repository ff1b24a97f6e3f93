import {isSame} from '../../answers/answers.ts';
import {writeTotal} from '../../lens/computed.ts';
import type {FoundGrid, FoundRow, FoundTable} from '../../lens/read/found.ts';
import {sameTitle} from '../../lens/read/title.ts';
import {type SlotScope, scopesOf, slotValue} from '../../lens/scope.ts';
import {writeLine} from '../../lens/write/line.ts';
import {escapedIn, gridColumnsOf, hasRowIn, writeGrid, writeGridRow} from '../../lens/write/table.ts';
import {escapeCell} from '../../markdown/table.ts';
import type {GridPattern, TablePattern} from '../../template/patterns.ts';
import {dayLike} from '../../text/day-like.ts';
import {type ItemPair, pairsOf, type Revision, within} from './change.ts';
import type {Edit} from './edits.ts';
import {type Part, sequence} from './parts.ts';
import {type RowStyle, rowWithCells, styledRow, styleOf, widerRule, widerStyle} from './row-style.ts';

/** Edits of the rows of a table; its columns stay in the order that a person gave them. */
export function updateTable(pattern: TablePattern, found: FoundTable, change: Revision): Edit[] {
	const missing = missingHeaders(pattern, found, change);
	const headers = [...found.headers, ...missing];
	const style = widerStyle(styleOf(found, change.source), missing);
	const rows = updateRows(pattern, found, change, rowPairs(pattern, found, change), {
		written: ({after}) => styledRow(style, cellsFor(pattern, headers, [], undefined, after)),
		updated: (old, before, {after}) =>
			updateRow({pattern, headers, style, isWider: missing.length > 0}, old, within(change, before, after)),
	});
	return missing.length > 0 ? [headEdit(found, headers, style, change), ...rows] : rows;
}

/** The items of the rows; where none comes that is not there yet, those that are there stay, whatever their flags. */
function rowPairs({repeat}: TablePattern, {rows}: FoundTable, change: Revision): ItemPair[] {
	if (!repeat.besides) return pairsOf(change, repeat);
	const there = new Set(rows.map(({mention}) => mention.index));
	const all = pairsOf(change, {group: repeat.group, home: repeat.home});
	return all.filter(({origin}) => origin !== undefined && there.has(origin));
}

/** Columns that the table does not have yet, and that something must go into. */
function missingHeaders({columns, repeat}: TablePattern, {headers}: FoundTable, {after}: Revision): string[] {
	const items = scopesOf(after, repeat);
	return columns
		.filter(({header}) => !headers.some((known) => sameTitle(known, header)))
		.filter(({cell}) => items.some((item) => writeLine(cell, item) !== undefined))
		.map(({header}) => header);
}

function headEdit(
	{first, headers: old}: FoundTable,
	headers: readonly string[],
	style: RowStyle,
	{source}: Revision,
): Edit {
	const rule = widerRule(style, source.lines[first + 1] ?? '', headers.length - old.length);
	return {first, end: first + 2, lines: [styledRow(style, headers.map(escapeCell)), rule]};
}

type Rows = {pattern: TablePattern; headers: readonly string[]; style: RowStyle; isWider: boolean};

function updateRow({pattern, headers, style, isWider}: Rows, row: FoundRow, change: Revision): Edit[] {
	const cells = cellsFor(pattern, headers, row.cells, change.before, change.after);
	const same = cellsFor(pattern, headers, row.cells, change.after, change.after);
	if (isSame(cells, same) && !isWider) return [];
	const changed = cells.flatMap((cell, index): [number, string][] => (cell === same[index] ? [] : [[index, cell]]));
	const inPlace = isWider ? undefined : rowWithCells(style, change.source.lines[row.first] ?? '', new Map(changed));
	return [{first: row.first, end: row.end, lines: [inPlace ?? styledRow(style, cells)]}];
}

/** Cells whose answer did not change keep their text, and so do columns that the template does not know. */
function cellsFor(
	pattern: TablePattern,
	headers: readonly string[],
	cells: readonly string[],
	before: SlotScope | undefined,
	after: SlotScope,
): string[] {
	return headers.map((header, index) => {
		const column = pattern.columns.find((candidate) => sameTitle(candidate.header, header));
		const text = column && writeLine(column.cell, after);
		const old = column && before && writeLine(column.cell, before);
		const isKept = !column || (before !== undefined && old === text);
		const known = cells[index] ?? '';
		if (isKept) return escapeCell(known);
		return escapedIn(pattern, column)(dayLike(known, old ?? '', text ?? '') ?? text ?? '');
	});
}

/** A grid is written anew when its columns change; else only the rows that do. */
export function updateGrid(pattern: GridPattern, found: FoundGrid, change: Revision): Edit[] {
	const pairs = pairsOf(change, pattern.rows).filter((pair) => hasRow(pattern, found, pair));
	const table = writeGrid(
		pattern,
		change.after,
		pairs.map(({after}) => after),
	);
	if (writeGrid(pattern, change.before) === writeGrid(pattern, change.after)) return [];
	const isWithoutTotal = pattern.total !== undefined && !found.hasTotal;
	const isInOrder = isSame(
		found.columns.map(({index}) => index ?? null),
		gridColumnsOf(pattern, change.before).map(({item}) => item.index),
	);
	if (isWithoutTotal || !isInOrder || headersOf(pattern, change.before) !== headersOf(pattern, change.after))
		return [{first: found.first, end: found.end, lines: (table ?? '').split('\n')}];
	return updateRows(pattern, found, change, pairs, {
		written: ({after}) => writeGridRow(pattern, after),
		updated(old, before, {after}) {
			const line = writeGridRow(pattern, after);
			const isTotalKept = !pattern.total || old.cells.at(-1) === (writeTotal(pattern, after)[0] ?? '');
			const isKept = isTotalKept && isSame(writeGridRow(pattern, before), line);
			return isKept ? [] : [{first: old.first, end: old.end, lines: [line]}];
		},
	});
}

/** How the row of an item is written, and how one that is there is brought up to it. */
type RowEdits = {written(pair: ItemPair): string; updated(old: FoundRow, before: SlotScope, pair: ItemPair): Edit[]};

/** Edits of the rows below a head of two lines: a row for each item, and none for items that have gone. */
function updateRows(
	pattern: TablePattern | GridPattern,
	{first, rows}: {first: number; rows: readonly FoundRow[]},
	{source}: Revision,
	pairs: readonly ItemPair[],
	{written, updated}: RowEdits,
): Edit[] {
	const parts = pairs.map((pair): Part & {source?: FoundRow} => {
		const {before, origin} = pair;
		const old = origin === undefined ? undefined : rows.find((row) => row.mention.index === origin);
		if (!old || !before) return {write: () => [written(pair)], update: () => []};
		const was = {of: pattern, at: origin ?? 0};
		return {found: old, source: old, was, write: () => [], update: () => updated(old, before, pair)};
	});
	const kept = new Set(parts.map((part) => part.source));
	const removed = rows.filter((row) => !kept.has(row) && row.mention.index !== undefined);
	return sequence({source, parts, removed, start: first + 2, spaced: false});
}

/** New items get a row; old ones that had none only when there is something to say in it. */
function hasRow(pattern: GridPattern, {rows}: FoundGrid, {after, origin}: ItemPair): boolean {
	if (origin === undefined) return hasRowIn(pattern, after);
	return slotValue(after, pattern.cells) !== undefined || rows.some(({mention}) => mention.index === origin);
}

function headersOf(pattern: GridPattern, scope: SlotScope): string {
	return gridColumnsOf(pattern, scope)
		.map((column) => writeLine(pattern.header, column) ?? '')
		.join('\n');
}
