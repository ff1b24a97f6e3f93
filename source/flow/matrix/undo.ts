import type {Change} from '../history/types.ts';
import type {SessionState} from '../types.ts';
import {changedCell} from './table.ts';

/** A change undone or done again: in the grid where it was made there, and else where it was made. */
export function inGrid(
	session: SessionState,
	change: Change | undefined,
	play: (session: SessionState) => SessionState,
): SessionState {
	const next = play(session);
	const cell = change?.edit ? undefined : changedCell(session, next);
	if (!cell) return next;
	const {buffer: _, ...rest} = next;
	return {...rest, touched: false, focus: session.focus, grid: cell};
}
