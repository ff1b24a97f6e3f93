import {escapeCell, rowOf} from '../../markdown/table.ts';
import {slotsOf} from '../../template/line.ts';
import type {GridPattern, TablePattern} from '../../template/patterns.ts';
import {isRecord} from '../../answers.ts';
import {type Scope, scopesOf, valueOf} from '../scope.ts';
import {groupPlaceholder} from '../texts.ts';
import {writeLine} from './line.ts';

/** A table with a row for each item, or what stands in its place; undefined when nothing does. */
export function writeTable(pattern: TablePattern, scope: Scope): string | undefined {
	const rows = scopesOf(scope, pattern.repeat).map((item) => writeRow(pattern, item));
	if (rows.length === 0) return groupPlaceholder(scope, pattern.repeat.group);
	return [...headOf(pattern.columns.map((column) => column.header)), ...rows].join('\n');
}

export function writeRow(pattern: TablePattern, scope: Scope): string {
	return rowOf(pattern.columns.map((column) => escapeCell(writeLine(column.cell, scope) ?? '')));
}

/** A column for each item of one group, a row for each of another. */
export function writeGrid(pattern: GridPattern, scope: Scope): string | undefined {
	const columns = scopesOf(scope, pattern.columns);
	if (columns.length === 0) return groupPlaceholder(scope, pattern.columns.group);
	const headers = columns.map((column) => escapeCell(writeLine(pattern.header, column) ?? ''));
	const rows = scopesOf(scope, pattern.rows).map((row) => writeGridRow(pattern, row));
	return [...headOf([pattern.corner, ...headers]), ...rows].join('\n');
}

export function writeGridRow(pattern: GridPattern, scope: Scope): string {
	const cells = valueOf(scope, pattern.cells);
	const name = slotsOf(pattern.header).find((slot) => slot.column === pattern.columns.group.key);
	const values = scopesOf(scope, pattern.columns).map((column) => {
		const key = name && valueOf(column, name);
		const value = isRecord(cells) && typeof key === 'string' && Object.hasOwn(cells, key) ? cells[key] : undefined;
		return value === undefined ? '' : String(value);
	});
	return rowOf([escapeCell(writeLine(pattern.first, scope) ?? ''), ...values]);
}

function headOf(headers: readonly string[]): string[] {
	return [rowOf(headers), `|${headers.map(() => '---|').join('')}`];
}
