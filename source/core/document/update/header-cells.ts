import type {HeaderRow} from '../../lens/header/rows.ts';
import type {Source} from '../../markdown/source.ts';
import {columnsOf, paddedTo} from '../../text/columns.ts';

/** How many columns the value of a row fills. */
export function widthIn({line, value}: HeaderRow, {lines}: Source): number {
	return columnsOf((lines[line] ?? '').slice(value.start, value.end));
}

export function isCell({form}: HeaderRow): boolean {
	return form === 'cell' || form === 'column';
}

/** The spaces after a cell that a longer value may take: all but one. */
export function roomIn({tail}: HeaderRow): number {
	return Math.max(0, (/^ */.exec(tail)?.[0].length ?? 0) - 1);
}

/** A column that is aligned stays so. */
export function padded(row: HeaderRow, text: string, source: Source): string {
	const isEmpty = row.value.start === row.value.end;
	const width = widthIn(row, source) + roomIn(row);
	return paddedTo(width, isEmpty && !row.between.endsWith(' ') ? ` ${text} ` : text);
}
