import type {Source} from '../../markdown/source.ts';
import type {FoundTable} from '../read/found.ts';

/** How the rows of a table are written: pipes at their ends, spaces in the cells, and cells padded to one width. */
export type RowStyle = {
	indent: string;
	leading: boolean;
	trailing: boolean;
	space: string;
	/** In characters with the spaces around; undefined where a column is not padded. */
	columns: readonly {width: number | undefined; isRight: boolean}[];
};

/** The style of a table; a column is padded where its head, its rule and most of its cells have one width. */
export function styleOf({first, end}: FoundTable, {lines}: Source): RowStyle {
	const [head = '', rule = ''] = lines.slice(first, end);
	const [names = [], rules = [], ...rows] = lines.slice(first, end).map(rawCells);
	const columns = names.map((name, index) => {
		const cells = rows.map((row) => row[index] ?? '');
		const isPadded = rules[index]?.length === name.length && isMost(cells, (cell) => cell.length === name.length);
		const isRight = /^[^:]*-:\s*$/.test(rules[index] ?? '') && cells.every((cell) => /\S ?$/.test(cell));
		return {width: isPadded ? name.length : undefined, isRight};
	});
	return {
		indent: /^\s*/.exec(head)?.[0] ?? '',
		leading: head.trimStart().startsWith('|'),
		trailing: head.trimEnd().endsWith('|') || rule.trimEnd().endsWith('|'),
		space: names.some((name) => /^\s/.test(name)) ? ' ' : '',
		columns,
	};
}

/** A row in that style; pipes are there at least where the row could be read as something else without them. */
export function styledRow({indent, leading, trailing, space, columns}: RowStyle, cells: readonly string[]): string {
	const padded = cells.map((cell, index) => paddedCell(cell, space, columns[index]));
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
		width: isPadded ? Math.max(3, header.length) + 2 * style.space.length : undefined,
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

function paddedCell(cell: string, space: string, column: RowStyle['columns'][number] | undefined): string {
	// A backslash right before a pipe would make it text.
	const after = space === '' && cell.endsWith('\\') ? ' ' : space;
	const width = (column?.width ?? 0) - space.length - after.length;
	return `${space}${column?.isRight ? cell.padStart(width) : cell.padEnd(width)}${after}`;
}

function isMost(cells: readonly string[], is: (cell: string) => boolean): boolean {
	return cells.filter(is).length * 2 >= cells.length;
}

/** What stands between the pipes of a row. */
function rawCells(line: string): string[] {
	const row = line.trim().replace(/^\|/, '');
	return (/(?<!\\)\|$/.test(row) ? row.slice(0, -1) : row).split(/(?<!\\)\|/);
}
