import type {Field, Question} from '../answers/interview.ts';
import {inOneLine} from '../lens/texts.ts';
import type {Block} from '../markdown/blocks.ts';
import {cellsOf, unescapeCell} from '../markdown/table.ts';
import type {TablePattern} from '../template/patterns.ts';
import {columnNamed, type Names} from './names.ts';
import {columnSlot, groupRepeat, lineWith, withColumns} from './parts.ts';
import type {Recogniser, Shape} from './shape.ts';

/** What may stand in a cell, for each kind that may stand elsewhere: a cell has one line. */
const inCell: Readonly<Record<string, string>> = {text: 'line', list: 'stack', tasks: 'steps'};

/**
 * A table that a section ends in; the first column of the group must be among its headers. A column in which a cell is
 * only such words as `others` has for it says something else there, and is not read.
 */
export function tableWith(names: Names, others: Readonly<Record<string, RegExp>> = {}): Recogniser {
	return (question, {blocks}, source) => {
		const table = blocks.at(-1);
		if (table?.type !== 'table' || table.children.length < 2) return undefined;
		const headers = cellsOf(source.lines[table.first] ?? '').map((cell) => unescapeCell(cell.text));
		const known = new Map<string, string>();
		for (const [at, header] of headers.entries()) {
			const column = columnNamed(names, header);
			if (column === undefined || known.has(column)) continue;
			if (!saysOther(table, source.lines, at, others[column])) known.set(column, header);
		}

		const [main] = question.fields ?? [];
		// What the rows of a table are called may go without saying.
		if (main && known.size > 1 && headers[0] === '' && !known.has(main.path)) known.set(main.path, '');
		return main && known.has(main.path) ? shapeWith(question, known) : undefined;
	};
}

/** A table as it is put in where there is none: these columns, and others once they are needed. */
export function plainTable(usual: readonly string[]): (question: Question) => Shape {
	return (question) => shapeWith(question, new Map(), usual);
}

/** Columns that the table does not have come after the others, once they are needed. */
function shapeWith(question: Question, headers: ReadonlyMap<string, string>, usual: readonly string[] = []): Shape {
	const fields = (question.fields ?? []).map(asCell);
	const cells = {...withColumns(question, () => true), fields};
	const columns = fields
		.toSorted((one, other) => Number(headers.has(other.path)) - Number(headers.has(one.path)))
		.map((field) => ({
			header: headers.get(field.path) ?? field.label,
			cell: lineWith('', inOneLine(columnSlot(cells, field))),
			...(headers.has(field.path) || usual.includes(field.path) ? {} : {optional: true as const}),
		}));
	const main = columns.findIndex(({header}) => header === (headers.get(fields[0]?.path ?? '') ?? fields[0]?.label));
	const pattern: TablePattern = {
		type: 'table',
		columns: [...columns.slice(main, main + 1), ...columns.slice(0, main), ...columns.slice(main + 1)],
		repeat: groupRepeat(cells),
	};
	return {question: cells, body: [pattern], taken: []};
}

function asCell(field: Field): Field {
	return {...field, kind: inCell[field.kind] ?? field.kind};
}

/** Whether a cell of a column holds only such words, which say something else than the column is for. */
export function saysOther({children}: Block, lines: readonly string[], at: number, words: RegExp | undefined): boolean {
	const textOf = (row: number): string => unescapeCell(cellsOf(lines[row] ?? '')[at]?.text ?? '').trim();
	return words !== undefined && children.some(({first}) => words.test(textOf(first)));
}
