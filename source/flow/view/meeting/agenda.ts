import type {Board} from '../../../core/draft/meeting.ts';
import {agreeablesIn} from '../../../core/meeting/decisions.ts';
import {initialsOf} from '../../../core/meeting/people.ts';
import {timeOfAll, timeWords} from '../../../core/meeting/time.ts';
import {counted} from '../../../core/text/plural.ts';
import {ballotCells, stillToScore} from '../../matrix/ballot.ts';
import {spreadRows} from '../../matrix/spread-rows.ts';
import type {SessionState} from '../../state/state.ts';
import type {BoardView} from './types.ts';

type AgendaRow = {opens: Board | 'summary'; name: string; status: string};

/** What a group can do, each with how far it is. */
export function agendaRows(session: SessionState): readonly AgendaRow[] {
	const {interview, draft} = session;
	const {meeting} = draft;
	if (!meeting) return [];
	const {people, reasons = 0, dots = [], words = []} = meeting;
	const open = stillToScore(session).length;
	const decisions = agreeablesIn(interview, draft.answers).length;
	return [
		{opens: 'people', name: 'Who takes part', status: initialsOf(people).join(', ') || 'nobody yet'},
		{opens: 'boxes', name: 'Time of each step', status: timeWords(timeOfAll(meeting))},
		{opens: 'premortem', name: 'Premortem', status: reasons === 0 ? 'not yet' : counted(reasons, 'reason')},
		{
			opens: 'ballot',
			name: 'Silent scores',
			status:
				ballotCells(session).length === 0 ? 'no options yet' : `${people.length - open} of ${people.length} are done`,
		},
		{opens: 'spread', name: 'What everybody scored', status: counted(spreadRows(session).length, 'cell')},
		{opens: 'dots', name: 'Dots', status: counted(dots.length, 'dot')},
		{
			opens: 'consent',
			name: 'Consent, and who decides',
			status: `${counted(words.length, 'word')} on ${counted(decisions, 'decision')}`,
		},
		{opens: 'clearing', name: 'What was parked', status: counted(draft.parked?.length ?? 0, 'line')},
		{opens: 'summary', name: 'Write the summary', status: 'beside the document'},
	];
}

export function agendaView(session: SessionState, row: number): BoardView {
	return {
		title: 'The session',
		about: '',
		rows: agendaRows(session).map(({name, status}, index) => ({text: `${name}: ${status}`, isCurrent: index === row})),
		note: '',
	};
}
