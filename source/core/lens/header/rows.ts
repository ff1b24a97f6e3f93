import type {Block} from '../../markdown/blocks.ts';
import {bulletOf} from '../../markdown/label.ts';
import type {Source} from '../../markdown/source.ts';
import type {Range} from '../read/found.ts';
import {rowsInLine} from './line-rows.ts';
import {isMetadataLabel} from './names.ts';
import {isOfColumns, isOfDatedStatuses} from './status-table.ts';
import {columnRows, rowOfTable} from './table-rows.ts';

/** One labelled value of a header: `- Status: Draft`, `**Author**: Ann`, `Date: 2026-03-01`, `| Owner | Ann |`. */
export type HeaderRow = {
	label: string;
	/** The line that it stands on. */
	line: number;
	/** All before the label, or before the value in a column: the bullet, the pipe, the stars. */
	lead: string;
	/** What stands between the label and its value, or would. */
	between: string;
	/** Offsets of the value in its line; empty where there is none yet. */
	value: {start: number; end: number};
	/** What breaks the line (see `withoutBreak`), or the end of a table's row. */
	tail: string;
	/** More stands below than one line can hold, up to this line: it is kept, and not read. */
	longTo?: number;
	/** In a cell beside its label, or below it; as TOML has it, with its quotes; a sentence that has no label. */
	form: 'line' | 'cell' | 'column' | 'string' | 'sentence';
	/** The bullets below the label, each with a value of its own. */
	list?: Range;
};

/** The rows that a block consists of; undefined when a line of it is anything else. `next` is the block behind it. */
export function rowsOf(block: Block, next: Block | undefined, source: Source): HeaderRow[] | undefined {
	const rows = candidatesIn(block, source);
	if (rows.length === 0 || rows.includes(undefined)) return undefined;
	const found = rows.flatMap((row) => row ?? []);
	const list = block.type === 'paragraph' && next ? listBelow(found.at(-1), next, source) : undefined;
	return list ? found.with(-1, list) : found;
}

function candidatesIn(block: Block, source: Source): (HeaderRow[] | undefined)[] {
	switch (block.type) {
		case 'paragraph':
			return linesFrom(block.first, block.end).map((line) => rowsInLine(source.lines[line] ?? '', line, ''));
		case 'list':
			return block.children.filter((item) => !isLinkAlone(item, source)).map((item) => rowsOfItem(item, source));
		case 'table':
			return tableRows(block, source);
		default:
			return [];
	}
}

function tableRows(table: Block, source: Source): (HeaderRow[] | undefined)[] {
	const lines = table.children.map(({first}) => first);
	const columns = columnRows(lines, source);
	if (columns) return [columns];
	if (isOfDatedStatuses(table, source) || isOfColumns(table, source)) return [undefined];
	return lines.map((line, index) => {
		const row = rowOfTable(source.lines[line] ?? '', line, index === 0);
		return row && [row];
	});
}

function linesFrom(first: number, end: number): number[] {
	return Array.from({length: end - first}, (_, index) => first + index);
}

/** A bullet that is nothing but a link stands among labelled ones for itself. */
function isLinkAlone({first, end}: Block, {lines}: Source): boolean {
	const line = lines[first] ?? '';
	const text = line.slice(bulletOf(line).length).trim();
	return (
		end === first + 1 &&
		/^(?:\[[^[\]]{1,200}\]\([^()\s]{1,1000}\)|<https?:\/\/[^<>\s]{1,1000}>|https?:\/\/\S{1,1000})$/.test(text)
	);
}

function rowsOfItem({first, end, children}: Block, source: Source): HeaderRow[] | undefined {
	const line = source.lines[first] ?? '';
	const rows = rowsInLine(line, first, bulletOf(line));
	if (!rows || end === first + 1) return rows;
	const [own, inside, ...others] = children;
	const list =
		own?.end === first + 1 && inside && others.length === 0 ? listBelow(rows.at(-1), inside, source) : undefined;
	return rows.with(-1, list ?? {...(rows.at(-1) as HeaderRow), longTo: end});
}

/** A label with a list of names below it. */
function listBelow(
	row: HeaderRow | undefined,
	{type, first, end, children}: Block,
	source: Source,
): HeaderRow | undefined {
	if (!row || type !== 'list' || row.value.start < row.value.end || !isMetadataLabel(row.label)) return undefined;
	const isPlain = children.every((item) => {
		const line = source.lines[item.first] ?? '';
		return item.end === item.first + 1 && !rowsInLine(line, item.first, bulletOf(line));
	});
	return isPlain ? {...row, list: {first, end}} : undefined;
}
