import {isSame} from '../../answers.ts';
import {escapeCell, rowOf} from '../../markdown/table.ts';
import type {GridPattern, TablePattern} from '../../template/patterns.ts';
import type {FoundGrid, FoundRow, FoundTable} from '../read/found.ts';
import {sameTitle} from '../read/title.ts';
import {type Scope, scopesOf} from '../scope.ts';
import {writeLine} from '../write/line.ts';
import {writeGrid, writeGridRow} from '../write/table.ts';
import {type Change, pairsOf, within} from './change.ts';
import type {Edit} from './edits.ts';
import {type Part, sequence} from './parts.ts';

/** Edits of the rows of a table; its columns stay in the order that a person gave them. */
export function updateTable(pattern: TablePattern, found: FoundTable, change: Change): Edit[] {
	const pairs = pairsOf(change, pattern.repeat);
	const parts = pairs.map(({before, after, origin}): Part & {source?: FoundRow} => {
		const old = origin === undefined ? undefined : found.rows.find((row) => row.mention.index === origin);
		if (!old || !before) return {write: () => [rowFor(pattern, found.headers, [], undefined, after)], update: () => []};
		return {
			found: old,
			source: old,
			was: {of: pattern, at: origin ?? 0},
			write: () => [],
			update: () => updateRow(pattern, found.headers, old, within(change, before, after)),
		};
	});
	const kept = new Set(parts.map((part) => part.source));
	const removed = found.rows.filter((row) => !kept.has(row) && row.mention.index !== undefined);
	return sequence({source: change.source, parts, removed, start: found.first + 2, spaced: false});
}

function updateRow(pattern: TablePattern, headers: readonly string[], row: FoundRow, change: Change): Edit[] {
	const line = rowFor(pattern, headers, row.cells, change.before, change.after);
	const same = rowFor(pattern, headers, row.cells, change.after, change.after);
	return line === same ? [] : [{first: row.first, end: row.end, lines: [line]}];
}

/** Cells whose answer did not change keep their text, and so do columns that the template does not know. */
function rowFor(
	pattern: TablePattern,
	headers: readonly string[],
	cells: readonly string[],
	before: Scope | undefined,
	after: Scope,
): string {
	return rowOf(
		headers.map((header, index) => {
			const column = pattern.columns.find((candidate) => sameTitle(candidate.header, header));
			const text = column && writeLine(column.cell, after);
			const isKept = !column || (before !== undefined && writeLine(column.cell, before) === text);
			return escapeCell(isKept ? (cells[index] ?? '') : (text ?? ''));
		}),
	);
}

/** A grid is written anew when its columns change; else only the rows that do. */
export function updateGrid(pattern: GridPattern, found: FoundGrid, change: Change): Edit[] {
	const table = writeGrid(pattern, change.after);
	if (writeGrid(pattern, change.before) === table) return [];
	const isWithoutTotal = pattern.total !== undefined && !found.hasTotal;
	if (isWithoutTotal || headersOf(pattern, change.before) !== headersOf(pattern, change.after))
		return [{first: found.first, end: found.end, lines: (table ?? '').split('\n')}];
	const parts = pairsOf(change, pattern.rows).map(({before, after, origin}): Part & {source?: FoundRow} => {
		const old = origin === undefined ? undefined : found.rows.find((row) => row.mention.index === origin);
		const line = writeGridRow(pattern, after);
		if (!old || !before) return {write: () => [line], update: () => []};
		const isKept = isSame(writeGridRow(pattern, before), line);
		return {
			found: old,
			source: old,
			was: {of: pattern, at: origin ?? 0},
			write: () => [],
			update: () => (isKept ? [] : [{first: old.first, end: old.end, lines: [line]}]),
		};
	});
	const kept = new Set(parts.map((part) => part.source));
	const removed = found.rows.filter((row) => !kept.has(row) && row.mention.index !== undefined);
	return sequence({source: change.source, parts, removed, start: found.first + 2, spaced: false});
}

function headersOf(pattern: GridPattern, scope: Scope): string {
	return scopesOf(scope, pattern.columns)
		.map((column) => writeLine(pattern.header, column) ?? '')
		.join('\n');
}
