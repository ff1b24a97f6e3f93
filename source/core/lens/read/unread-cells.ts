import type {Block} from '../../markdown/blocks.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import {cellsOf, rowOf} from '../../markdown/table.ts';
import type {KeptPart} from './found.ts';

/** The place of one cell of a table: its line and its column, and the offsets of its text in that line. */
export type CellPlace = {line: number; column: number; start: number; end: number};

/**
 * The cells of a table that are in no answer, with the headers of their columns: what stands in a column that nobody
 * asks for, and what is no answer in another one. `isRead` is asked by line, column and text.
 */
export function unreadCells(
	table: Block,
	{lines}: Source,
	isRead: (line: number, column: number, text: string) => boolean,
): KeptPart | undefined {
	const places = table.children.flatMap(({first: line}) =>
		cellsOf(lines[line] ?? '').map(({text, start, end}, column) => ({
			...{line, column, start, end},
			isUnread: /[\p{L}\p{N}]/u.test(text) && !isRead(line, column, text),
		})),
	);
	const unread = new Set(places.flatMap(({isUnread, column}) => (isUnread ? [column] : [])));
	if (unread.size === 0) return undefined;
	const cells = places
		.filter(({line, column, isUnread}) => isUnread || (unread.has(column) && line === table.first))
		.map(({isUnread: _, ...place}) => place);
	return {first: table.first, end: table.end, cells};
}

/** What a part that is kept says: its lines, some columns of its one line, or its cells as a table with all its rows. */
export function textOfPart(part: Omit<KeptPart, 'title'>, source: Source): string {
	const {first, columns, cells} = part;
	if (cells) return tableOf(cells, part, source);
	return columns ? (source.lines[first] ?? '').slice(columns.start, columns.end) : linesAsText(source, part);
}

function tableOf(cells: readonly CellPlace[], {first, end}: Pick<KeptPart, 'first' | 'end'>, {lines}: Source): string {
	const columns = [...new Set(cells.map(({column}) => column))].toSorted((one, other) => one - other);
	const texts = new Map(
		cells.map(({line, column, start, end: to}) => [`${line} ${column}`, (lines[line] ?? '').slice(start, to)]),
	);
	const rows = lines.slice(first, end).map((_, index) => {
		return rowOf(columns.map((column) => texts.get(`${first + index} ${column}`) ?? ''));
	});
	return [...rows.slice(0, 1), `|${'---|'.repeat(columns.length)}`, ...rows.slice(2)].join('\n');
}
