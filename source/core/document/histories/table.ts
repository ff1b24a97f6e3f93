import {knownWordOf, plainOf} from '../../house/status-meaning.ts';
import {statusLabel} from '../../lens/header/names.ts';
import {isOfDatedStatuses} from '../../lens/header/status-table.ts';
import type {Block} from '../../markdown/blocks.ts';
import {ownLines} from '../../markdown/prose.ts';
import type {Source} from '../../markdown/source.ts';
import {type Cell, cellsOf, unescapeCell} from '../../markdown/table.ts';
import {dayIn} from '../../text/written-day.ts';
import type {DatedStatus} from './list.ts';

type Row = {line: number; cells: readonly Cell[]};

/** The rows of a table with a column of statuses and one of days; above the first section it must tell of several. */
export function rowsOfTable(table: Block, source: Source, isHead: boolean): DatedStatus[] {
	if (isHead && !isOfDatedStatuses(table, source)) return [];
	const own = ownLines(source.text);
	const [head, ...rows] = table.children.map(({first}) => ({line: first, cells: cellsOf(own[first] ?? '')}));
	if (!head || rows.length === 0) return [];
	const columns = head.cells.map((_, index) => index);
	const days = columns.find((index) => isOfDays(rows, index));
	const labelled = columns.find((index) => statusLabel.test(head.cells[index]?.text ?? ''));
	const statuses = labelled ?? columns.find((index) => isOfStatuses(rows, index));
	if (days === undefined || statuses === undefined || days === statuses) return [];
	return rows.flatMap(({line, cells}): DatedStatus[] => {
		const [day, status] = [cells[days], cells[statuses]];
		const date = day && dayIn(day.text);
		if (!day || !status || status.text === '') return [];
		const {start, end, text} = status;
		return [
			{
				...{first: line, end: line + 1, status: {start, end}, text: unescapeCell(text)},
				...(date === undefined ? {} : {day: {start: day.start, end: day.end}, date}),
			},
		];
	});
}

function isOfDays(rows: readonly Row[], index: number): boolean {
	const texts = rows.map(({cells}) => cells[index]?.text ?? '');
	return texts.some((text) => text !== '') && texts.every((text) => text === '' || dayIn(text) !== undefined);
}

function isOfStatuses(rows: readonly Row[], index: number): boolean {
	return rows.every(({cells}) => {
		const text = cells[index]?.text ?? '';
		return text !== '' && knownWordOf(text) === plainOf(text);
	});
}
