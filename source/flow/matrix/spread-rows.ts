import {type CellSpread, spreadsOf} from '../../core/meeting/spread.ts';
import type {SessionState} from '../state/state.ts';
import {tableOf} from './table.ts';

/** What was given for each cell that somebody has scored, where people differ most first. */
export function spreadRows(session: SessionState): readonly CellSpread[] {
	const {meeting} = session.draft;
	const table = tableOf(session);
	if (!meeting || !table) return [];
	return spreadsOf(
		meeting,
		table.matrix.options.map(({name}) => name).filter((name) => name !== ''),
		table.names,
	);
}
