import {gridMessages} from '../../words/messages/grid.ts';
import {wayWords} from '../../words/messages/ways.ts';
import {wayTo} from '../keys/way.ts';
import {isWithoutCells, tableOf} from '../matrix/table.ts';
import type {Cell} from '../state/grid.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';

type Size = {options: number; criteria: number};

/** Another cell, as near as there is one to where it was asked for. */
export function cellMoved(session: SessionState, to: (cell: Cell, size: Size) => Cell): SessionState {
	const size = sizeOf(session);
	const {grid} = session;
	if (!grid || size.options === 0 || size.criteria === 0) return session;
	const {option, criterion} = to(grid, size);
	const cell = {
		option: Math.max(-1, Math.min(option, size.options - 1)),
		criterion: Math.max(0, Math.min(criterion, size.criteria - 1)),
	};
	if (cell.option === grid.option && cell.criterion === grid.criterion && !grid.entry) return session;
	return {...session, grid: cell};
}

/** The cell below, and from the last option the top of the next criterion; the weights go from left to right. */
export function nextCell(session: SessionState): SessionState {
	const {options, criteria} = sizeOf(session);
	const {option = 0, criterion = 0} = session.grid ?? {};
	const isLast = option === options - 1 && criterion === criteria - 1;
	if (isLast)
		return said(
			cellMoved(session, (cell) => cell),
			'info',
			gridMessages.lastCell,
			wayWords.leadsBack(wayTo(session, 'escape-asked', 'grid')),
		);
	return cellMoved(session, () => {
		if (option < 0) return criterion < criteria - 1 ? {option, criterion: criterion + 1} : {option: 0, criterion: 0};
		return option < options - 1 ? {option: option + 1, criterion} : {option: 0, criterion: criterion + 1};
	});
}

/** The same with Tab, which leads nowhere as long as there is no cell. */
export function cellFollowing(session: SessionState): SessionState {
	return isWithoutCells(session) ? session : nextCell(session);
}

/** The same way back. */
export function cellBefore(session: SessionState): SessionState {
	return cellMoved(session, ({option, criterion}, {options, criteria}) => {
		if (option < 0) return {option, criterion: criterion - 1};
		if (option > 0) return {option: option - 1, criterion};
		return criterion > 0 ? {option: options - 1, criterion: criterion - 1} : {option: -1, criterion: criteria - 1};
	});
}

/** The cell of the criterion before or after. */
export function adjacentCell(session: SessionState, by: -1 | 1): SessionState {
	return cellMoved(session, (cell) => ({...cell, criterion: cell.criterion + by}));
}

function sizeOf(session: SessionState): Size {
	const table = tableOf(session);
	return {options: table?.matrix.options.length ?? 0, criteria: table?.names.length ?? 0};
}
