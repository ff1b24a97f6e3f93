import type {FoundTable} from '../../lens/read/found.ts';
import type {Source} from '../../markdown/source.ts';
import {cellsOf} from '../../markdown/table.ts';
import {columnsOf} from '../../text/columns.ts';

/** How the rows of a table are written: pipes at their ends, spaces in the cells, and cells padded to one width. */
export type RowStyle = {
	indent: string;
	leading: boolean;
	trailing: boolean;
	space: string;
	/** How wide a text is: in columns of a terminal, or in characters where the table was padded by them. */
	widthOf(text: string): number;
	/** As wide as that with the spaces around; undefined where a column is not padded. */
	columns: readonly {width: number | undefined; isRight: boolean}[];
};

/** The style of a table; a column is padded where its head, its rule and most of its cells have one width. */
export function styleOf({first, end}: FoundTable, {lines}: Source): RowStyle {
	const [head = '', rule = ''] = lines.slice(first, end);
	const table = lines.slice(first, end).map(rawCells);
	const [names = []] = table;
	const inColumns = columnsIn(table, columnsOf);
	const inCharacters = columnsIn(table, charactersOf);
	const isByCharacters = paddedIn(inCharacters) > paddedIn(inColumns);
	return {
		widthOf: isByCharacters ? charactersOf : columnsOf,
		indent: /^\s*/.exec(head)?.[0] ?? '',
		leading: head.trimStart().startsWith('|'),
		trailing: head.trimEnd().endsWith('|') || rule.trimEnd().endsWith('|'),
		space: names.some((name) => /^\s/.test(name)) ? ' ' : '',
		columns: isByCharacters ? inCharacters : inColumns,
	};
}

function columnsIn([names = [], rules = [], ...rows]: string[][], widthOf: RowStyle['widthOf']): RowStyle['columns'] {
	return names.map((name, index) => {
		const cells = rows.map((row) => row[index] ?? '');
		const width = widthOf(name);
		const isPadded = rules[index]?.length === width && isMost(cells, (cell) => widthOf(cell) === width);
		const isRight = /^[^:]*-:\s*$/.test(rules[index] ?? '') && cells.every((cell) => /\S ?$/.test(cell));
		return {width: isPadded ? width : undefined, isRight};
	});
}

function paddedIn(columns: RowStyle['columns']): number {
	return columns.filter(({width}) => width !== undefined).length;
}

function charactersOf(text: string): number {
	return text.length;
}

/** A row with other texts in some of its cells, by their index, of which none moves another; undefined where it has no place for them. */
export function rowWithCells(style: RowStyle, row: string, changed: ReadonlyMap<number, string>): string | undefined {
	const cells = cellsOf(row);
	let line = row;
	for (const [index, text] of [...changed].toReversed()) {
		const cell = cells[index];
		if (!cell) return undefined;
		const lead = /\s*$/.exec(row.slice(0, cell.start))?.[0] ?? '';
		const tail = /^\s*/.exec(row.slice(cell.end))?.[0] ?? '';
		const [from, to] = [cell.start - lead.length, cell.end + tail.length];
		// Without a pipe at its end, or its start, a row could be read as something else.
		if (row[from - 1] !== '|' || row[to] !== '|') return undefined;
		const isLoose = lead.length > 1 || tail.length > 1;
		const width = style.columns[index]?.width ?? (isLoose ? style.widthOf(row.slice(from, to)) : undefined);
		const isRight = style.columns[index]?.isRight === true;
		line = line.slice(0, from) + paddedCell(text, style, {width, isRight}) + line.slice(to);
	}

	return line;
}

/** A row in that style; pipes are there at least where the row could be read as something else without them. */
export function styledRow(style: RowStyle, cells: readonly string[]): string {
	const {indent, leading, trailing, columns} = style;
	const padded = cells.map((cell, index) => paddedCell(cell, style, columns[index]));
	const starts = leading || cells.length < 2 || !/^(?!\d+[.)])[\p{L}\p{N}]/u.test(cells[0] ?? '');
	const ends = trailing || (cells.at(-1) ?? '') === '';
	const row = padded.join('|');
	const open = starts ? `|${row}` : row.trimStart();
	return indent + (ends ? `${open}|` : open.trimEnd());
}

/** The style with columns that come to those that the table has; they are padded where all of these are. */
export function widerStyle(style: RowStyle, added: readonly string[]): RowStyle {
	const isPadded = style.columns.every(({width}) => width !== undefined);
	const columns = added.map((header) => ({
		width: isPadded ? Math.max(3, style.widthOf(header)) + 2 * style.space.length : undefined,
		isRight: false,
	}));
	return {...style, trailing: style.trailing || added.length > 0, columns: [...style.columns, ...columns]};
}

/** The rule under the head with a rule for each column that comes to it, with spaces around where the others have them. */
export function widerRule({columns}: RowStyle, rule: string, added: number): string {
	const known = rawCells(rule);
	const space = known.some((cell) => /^\s/.test(cell)) ? ' ' : '';
	const usual = new Set(known).size === 1 ? (known[0] ?? '').trim() : '---';
	const cells = columns.slice(-added).map(({width}) => {
		const dashes = width === undefined ? usual : '-'.repeat(width - 2 * space.length);
		return `${space}${dashes}${space}`;
	});
	const open = rule.trimEnd();
	return `${open}${open.endsWith('|') ? '' : '|'}${cells.join('|')}|`;
}

function paddedCell(cell: string, {space, widthOf}: RowStyle, column: RowStyle['columns'][number] | undefined): string {
	// A backslash right before a pipe would make it text.
	const after = space === '' && cell.endsWith('\\') ? ' ' : space;
	const width = (column?.width ?? 0) - space.length - after.length;
	const room = ' '.repeat(Math.max(0, width - widthOf(cell)));
	return `${space}${column?.isRight ? room + cell : cell + room}${after}`;
}

function isMost(cells: readonly string[], is: (cell: string) => boolean): boolean {
	return cells.filter(is).length * 2 >= cells.length;
}

/** What stands between the pipes of a row. */
function rawCells(line: string): string[] {
	const row = line.trim().replace(/^\|/, '');
	return (/(?<!\\)\|$/.test(row) ? row.slice(0, -1) : row).split(/(?<!\\)\|/);
}
