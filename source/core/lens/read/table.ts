import {type Json, withValue} from '../../answers/answers.ts';
import type {Block} from '../../markdown/blocks.ts';
import type {Source} from '../../markdown/source.ts';
import {cellsOf, unescapeCell, valueOfCell} from '../../markdown/table.ts';
import type {GridPattern, Line, TablePattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {unguardHeader} from '../computed.ts';
import {valueInGrid} from '../grid-cell.ts';
import {readLine} from '../line/read.ts';
import {type Collector, collectLine, newMention} from './collector.ts';
import type {FoundGrid, FoundRow, FoundTable, Mention} from './found.ts';
import {sameTitle} from './title.ts';
import {unreadCells} from './unread-cells.ts';

function rowsOf(table: Block, source: Source): {first: number; end: number; cells: string[]}[] {
	return table.children.map(({first, end}) => ({
		first,
		end,
		cells: cellsOf(source.lines[first] ?? '').map((cell) => unescapeCell(cell.text)),
	}));
}

/** A table is the pattern's when it has the first of its headers; columns go by their headers, in any order. */
export function readTable(
	pattern: TablePattern,
	table: Block,
	source: Source,
	collector: Collector,
): FoundTable | undefined {
	const [head, ...rows] = rowsOf(table, source);
	const headers = head?.cells ?? [];
	if (!hasFirst(pattern, headers)) return undefined;
	const columns = pattern.columns.map(({header, cell}) => ({
		cell,
		at: headers.findIndex((other) => sameTitle(other, header)),
	}));
	const read = new ReadCells();
	for (const {at} of columns) read.add(table.first, at);
	const found = rows.map((row): FoundRow => {
		const mention = newMention(collector, pattern.repeat);
		for (const [index, {cell, at}] of columns.entries()) {
			// What an item is called is its name, be it a dash.
			const written = row.cells[at];
			const text = index === 0 || written === undefined ? written : valueOfCell(written);
			if (collectCell(collector, cell, text, mention)) read.add(row.first, at);
		}
		return {...row, mention};
	});
	const unread = unreadCells(table, source, (line, column) => read.has(line, column));
	return {
		type: 'table',
		pattern,
		headers,
		rows: found,
		first: table.first,
		end: table.end,
		...(unread ? {unread} : {}),
	};
}

/** The cells of a table that are read, by line and column. */
class ReadCells {
	private readonly columns = new Map<number, Set<number>>();

	add(line: number, column: number): void {
		this.columns.set(line, (this.columns.get(line) ?? new Set()).add(column));
	}

	has(line: number, column: number): boolean {
		return this.columns.get(line)?.has(column) === true;
	}
}

export function isTableOf(pattern: TablePattern, table: Block, source: Source): boolean {
	return hasFirst(pattern, rowsOf(table, source)[0]?.cells ?? []);
}

function hasFirst({columns}: TablePattern, headers: readonly string[]): boolean {
	return headers.some((header) => sameTitle(header, columns[0]?.header ?? ''));
}

/** Whether all that the cell says is taken. */
function collectCell(collector: Collector, line: Line, cell: string | undefined, mention: Mention): boolean {
	const texts = cell === undefined ? undefined : readLine(line, cell);
	return texts !== undefined && collectLine(collector, line, texts, mention);
}

/** A grid has a column for each item of one group, and a row for each of another. */
export function readGrid(
	pattern: GridPattern,
	table: Block,
	source: Source,
	collector: Collector,
): FoundGrid | undefined {
	const [head, ...rows] = rowsOf(table, source);
	const [corner = '', ...all] = head?.cells ?? [];
	if (!sameTitle(corner, pattern.corner)) return undefined;
	const hasTotal = pattern.total !== undefined && all.at(-1) === pattern.total.header;
	const headers = hasTotal ? all.slice(0, -1) : all;
	const columns = headers.map((header) => {
		const mention = newMention(collector, pattern.columns);
		collectCell(collector, pattern.header, unguardHeader(pattern, header), mention);
		return mention;
	});
	const unnamed = new Set<number>();
	const found = rows.map((row): FoundRow => {
		const mention = newMention(collector, pattern.rows);
		if (!collectCell(collector, pattern.first, row.cells[0], mention)) unnamed.add(row.first);
		collectCells(pattern, row.cells.slice(1), columns, mention);
		return {...row, mention};
	});
	const unread = unreadCells(table, source, (line, column, text) => {
		if (line === table.first || (hasTotal && column === all.length)) return true;
		return column === 0
			? !unnamed.has(line)
			: column <= headers.length && valueInGrid(pattern.cells, unescapeCell(text)) !== undefined;
	});
	return {
		...{type: 'grid', pattern, columns, rows: found, hasTotal, first: table.first, end: table.end},
		...(unread ? {unread} : {}),
	};
}

function collectCells(
	pattern: GridPattern,
	cells: readonly string[],
	columns: readonly Mention[],
	mention: Mention,
): void {
	const key = slotsOf(pattern.header).find((slot) => slot.column === pattern.columns.group.key)?.column ?? '';
	const values = columns.flatMap((column, index): [string, Json][] => {
		const name = column.columns[key];
		const value = valueInGrid(pattern.cells, cells[index] ?? '');
		return typeof name === 'string' && value !== undefined ? [[name, value]] : [];
	});
	if (values.length > 0)
		mention.columns = withValue(mention.columns, pattern.cells.column ?? '', Object.fromEntries(values));
}
