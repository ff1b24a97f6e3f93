import {isRecord, type Json} from '../../answers/answers.ts';
import {asideIn} from '../../answers/rivals.ts';
import {escapeCell, escapeValue, rowOf} from '../../markdown/table.ts';
import type {GridPattern, Repeat, TablePattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {guardHeader, writeTotal} from '../computed.ts';
import {textInGrid} from '../grid-cell.ts';
import {type SlotScope, scopesOf, slotValue} from '../scope.ts';
import {groupPlaceholder} from '../texts.ts';
import {type PlacedText, placedText, stacked, unplaced} from './block.ts';
import {writeLine} from './line.ts';

/** A table with a row for each item, or what stands in its place; undefined when nothing does. */
export function blockOfTable(pattern: TablePattern, scope: SlotScope): PlacedText | undefined {
	const items = scopesOf(scope, pattern.repeat);
	if (items.length === 0) return placeholderFor(pattern.repeat, scope);
	const columns = pattern.columns.filter(
		({cell, optional}) => !optional || items.some((item) => writeLine(cell, item) !== undefined),
	);
	const slots = columns.flatMap((column) => slotsOf(column.cell));
	const rows = items.map((item) => placedText(writeRow(pattern, columns, item), slots, item));
	return stacked([...headOf(columns.map((column) => column.header)).map(unplaced), ...rows]);
}

function placeholderFor({group}: Repeat, scope: SlotScope): PlacedText | undefined {
	const text = groupPlaceholder(scope, group);
	return text === undefined ? undefined : {text, places: [{path: group.path, start: 0, end: text.length}]};
}

function writeRow(pattern: TablePattern, columns: TablePattern['columns'], scope: SlotScope): string {
	return rowOf(columns.map((column) => escapedIn(pattern, column)(writeLine(column.cell, scope) ?? '')));
}

/** How the text of a column becomes that of a cell; the first one names the items. */
export function escapedIn({columns: [main]}: TablePattern, column: TablePattern['columns'][number]): typeof escapeCell {
	return column === main ? escapeCell : escapeValue;
}

/** A column for each item of one group, a row for each of another, or for some of them. */
export function blockOfGrid(
	pattern: GridPattern,
	scope: SlotScope,
	items: readonly SlotScope[] = scopesOf(scope, pattern.rows).filter((row) => hasRowIn(pattern, row)),
): PlacedText | undefined {
	const columns = gridColumnsOf(pattern, scope);
	if (columns.length === 0) return placeholderFor(pattern.columns, scope);
	const headers = columns.map((column) => escapeCell(guardHeader(pattern, writeLine(pattern.header, column) ?? '')));
	const total = pattern.total ? [pattern.total.header] : [];
	const [head = '', rule = ''] = headOf([pattern.corner, ...headers, ...total]);
	const rows = items.map((row) => placedText(writeGridRow(pattern, row), [pattern.cells], row));
	return stacked([
		{text: head, places: [{path: pattern.columns.group.path, start: 0, end: head.length}]},
		unplaced(rule),
		...rows,
	]);
}

/** Another matter than that of the grid has a row only with something to say in it; where items have their home, all have. */
export function hasRowIn({rows, cells}: GridPattern, scope: SlotScope): boolean {
	const isAside = asideIn(scope.answers, rows.group);
	return rows.home || slotValue(scope, cells) !== undefined || !isAside(scope.item?.value ?? {});
}

export function writeGrid(pattern: GridPattern, scope: SlotScope, items?: readonly SlotScope[]): string | undefined {
	return blockOfGrid(pattern, scope, items)?.text;
}

export function writeGridRow(pattern: GridPattern, scope: SlotScope): string {
	const cells = slotValue(scope, pattern.cells);
	const values = gridColumnsOf(pattern, scope).map((column) => textInGrid(cellIn(pattern, cells, column)));
	return rowOf([escapeCell(writeLine(pattern.first, scope) ?? ''), ...values, ...writeTotal(pattern, scope)]);
}

/** What a grid has a column for: each item, or of phrases each of which something is said. */
export function gridColumnsOf(pattern: GridPattern, scope: SlotScope): ReturnType<typeof scopesOf> {
	const columns = scopesOf(scope, pattern.columns);
	if (pattern.columns.home || pattern.cells.field.kind !== 'notes') return columns;
	const rows = scopesOf(scope, pattern.rows).map((row) => slotValue(row, pattern.cells));
	return columns.filter((column) => rows.some((cells) => cellIn(pattern, cells, column) !== undefined));
}

function cellIn({header, columns}: GridPattern, cells: Json | undefined, column: SlotScope): Json | undefined {
	const name = slotsOf(header).find((slot) => slot.column === columns.group.key);
	const key = name && slotValue(column, name);
	return isRecord(cells) && typeof key === 'string' && Object.hasOwn(cells, key) ? cells[key] : undefined;
}

function headOf(headers: readonly string[]): [string, string] {
	return [rowOf(headers), `|${headers.map(() => '---|').join('')}`];
}
