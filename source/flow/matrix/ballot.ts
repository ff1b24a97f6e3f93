import type {Meeting} from '../../core/draft/meeting.ts';
import {isOfCell} from '../../core/meeting/spread.ts';
import type {SessionState} from '../state/state.ts';
import {tableOf} from './table.ts';

/** A cell of the matrix by its names. */
export type NamedCell = {option: string; criterion: string};

/** The cells that are scored in silence: a criterion for all options before the next, or the one that is scored anew. */
export function ballotCells(session: SessionState): readonly NamedCell[] {
	const table = tableOf(session);
	const options = table?.matrix.options.filter(({name}) => name !== '') ?? [];
	const only = session.draft.meeting?.at?.cell;
	return (table?.names ?? [])
		.flatMap((criterion) => options.map(({name: option}) => ({option, criterion})))
		.filter((cell) => only === undefined || isOfCell(cell, only));
}

/** What somebody has given for a cell. */
export function scoreGiven({scores = []}: Meeting, who: string, cell: NamedCell): number | undefined {
	return scores.find((one) => one.who === who && isOfCell(one, cell))?.score;
}

/** The names of those who have not scored all cells, in their order, behind that person and around the end. */
export function stillToScore(session: SessionState, behind?: string): readonly string[] {
	const {meeting} = session.draft;
	const cells = ballotCells(session);
	if (!meeting) return [];
	const names = meeting.people.map(({name}) => name);
	const from = behind === undefined ? 0 : names.indexOf(behind) + 1;
	return [...names.slice(from), ...names.slice(0, from)].filter((who) =>
		cells.some((cell) => scoreGiven(meeting, who, cell) === undefined),
	);
}
