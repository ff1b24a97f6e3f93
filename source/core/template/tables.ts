import type {Block} from '../markdown/blocks.ts';
import {cellsOf} from '../markdown/table.ts';
import {type Compiler, compileLine, repeatOf} from './compiler.ts';
import {hasComputedSlot, totalIn} from './computed.ts';
import type {Line, Pattern, Repeat, TablePattern} from './patterns.ts';
import {cutAtSlots} from './slots.ts';
import {slotsOf} from './slots-of.ts';

/** A table of which the one row stands for each item of a group, or a grid; none when it is neither. */
export function compileTable(compiler: Compiler, block: Block): Pattern[] {
	const {source, fault} = compiler;
	const rows = block.children.map((row) => cellsOf(source.lines[row.first] ?? '').map((cell) => cell.text));
	const [header = [], sample = []] = rows;
	if (cutAtSlots(header.join(' ')).slots.length > 0) return gridOf(compiler, block, header, sample);
	const cells = sample.map((cell) => compileLine(compiler, cell, block.end - 1));
	const repeat = repeatOf(compiler, cells);
	const columns = cells.map((cell, index) => columnOf(header[index] ?? '', cell));
	if (repeat) return [{type: 'table', columns, repeat}];
	fault(block.first, 'The row of a table holds the columns of one group.');
	return [];
}

/** `Owner?` heads a column that is only there while it holds something. */
function columnOf(header: string, cell: Line): TablePattern['columns'][number] {
	return header.endsWith('?') ? {header: header.slice(0, -1), cell, optional: true} : {header, cell};
}

function gridOf(compiler: Compiler, block: Block, header: readonly string[], sample: readonly string[]): Pattern[] {
	const last = sample.at(-1) ?? '';
	const total = hasComputedSlot(last) ? totalIn(header.at(-1) ?? '', last) : undefined;
	if (typeof total === 'string') compiler.fault(block.end - 1, total);
	const cells = sample.slice(0, 2).map((cell) => compileLine(compiler, cell, block.end - 1));
	const head = compileLine(compiler, header[1] ?? '', block.first);
	const [first, scored] = cells;
	const columns = repeatOf(compiler, [head]);
	const rows = first ? rowsOf(compiler, first) : undefined;
	const slot = scored ? slotsOf(scored)[0] : undefined;
	if (columns && rows && first && slot && header.length === (total ? 3 : 2))
		return [
			{
				type: 'grid',
				corner: header[0] ?? '',
				columns,
				header: head,
				rows,
				first,
				cells: slot,
				...(typeof total === 'object' ? {total} : {}),
			},
		];
	compiler.fault(
		block.first,
		'A grid has two columns, names of rows and one that stands for all others, and may have one that is computed.',
	);
	return [];
}

/** Where each item has a section, that gives the order, and a grid before it only mentions the items. */
function rowsOf(compiler: Compiler, first: Line): Repeat | undefined {
	const homes = new Set([...compiler.homes, ...compiler.headed]);
	const rows = repeatOf({...compiler, homes}, [first]);
	if (rows?.home) compiler.homes.add(rows.group.path);
	return rows;
}
