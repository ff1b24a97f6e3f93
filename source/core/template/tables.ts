import type {Block} from '../markdown/blocks.ts';
import {cellsOf} from '../markdown/table.ts';
import {type Compiler, compileLine, repeatOf} from './compiler.ts';
import type {Line, Pattern} from './patterns.ts';
import {cutAtSlots} from './slots.ts';
import {slotsOf} from './slots-of.ts';

/** A table of which the one row stands for each item of a group, or a grid; none when it is neither. */
export function tableOf(compiler: Compiler, block: Block): Pattern[] {
	const {source, fault} = compiler;
	const rows = block.children.map((row) => cellsOf(source.lines[row.first] ?? '').map((cell) => cell.text));
	const [header = [], sample = []] = rows;
	const cells = sample.map((cell) => compileLine(compiler, cell, block.end - 1));
	if (cutAtSlots(header.join(' ')).slots.length > 0) return gridOf(compiler, block, header, cells);
	const repeat = repeatOf(compiler, cells);
	const columns = cells.map((cell, index) => ({header: header[index] ?? '', cell}));
	if (repeat) return [{type: 'table', columns, repeat}];
	fault(block.first, 'The row of a table holds the columns of one group.');
	return [];
}

function gridOf(compiler: Compiler, block: Block, header: readonly string[], cells: readonly Line[]): Pattern[] {
	const [first, scored] = cells;
	const head = compileLine(compiler, header[1] ?? '', block.first);
	const columns = repeatOf(compiler, [head]);
	const rows = first ? repeatOf(compiler, [first]) : undefined;
	const slot = scored ? slotsOf(scored)[0] : undefined;
	if (columns && rows && first && slot && header.length === 2)
		return [{type: 'grid', corner: header[0] ?? '', columns, header: head, rows, first, cells: slot}];
	compiler.fault(block.first, 'A grid has two columns: names of rows, and one that stands for all others.');
	return [];
}
