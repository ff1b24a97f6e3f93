import type {Board} from '../../../core/draft/meeting.ts';
import {agreeablesIn} from '../../../core/meeting/decisions.ts';
import {initialsOf} from '../../../core/meeting/people.ts';
import {timeOfAll} from '../../../core/meeting/time.ts';
import {countWords} from '../../../words/counts.ts';
import {boardWords} from '../../../words/views/boards.ts';
import {ballotCells, stillToScore} from '../../matrix/ballot.ts';
import {spreadRows} from '../../matrix/spread-rows.ts';
import type {SessionState} from '../../state/state.ts';
import {timeText} from './time.ts';
import type {BoardView} from './types.ts';

export type AgendaRow = {opens: Board | 'summary'; name: string; status: string};

/** What a group can do, each with how far it is. */
export function agendaRows(session: SessionState): readonly AgendaRow[] {
	const {interview, draft} = session;
	const {meeting} = draft;
	if (!meeting) return [];
	const {people, reasons = 0, dots = [], words = []} = meeting;
	const open = stillToScore(session).length;
	const decisions = agreeablesIn(interview, draft.answers).length;
	return [
		{opens: 'people', name: boardWords.people, status: initialsOf(people).join(', ') || boardWords.nobodyYet},
		{opens: 'boxes', name: boardWords.boxes, status: timeText(timeOfAll(meeting))},
		{
			opens: 'premortem',
			name: boardWords.premortem,
			status: reasons === 0 ? boardWords.notYet : countWords.reasons(reasons),
		},
		{
			opens: 'ballot',
			name: boardWords.silentScores,
			status:
				ballotCells(session).length === 0 ? boardWords.noOptions : boardWords.done(people.length - open, people.length),
		},
		{opens: 'spread', name: boardWords.spread, status: countWords.cells(spreadRows(session).length)},
		{opens: 'dots', name: boardWords.dots, status: countWords.dots(dots.length)},
		{
			opens: 'consent',
			name: boardWords.consent,
			status: boardWords.consentStatus(countWords.words(words.length), countWords.decisions(decisions)),
		},
		{opens: 'clearing', name: boardWords.clearing, status: countWords.lines(draft.parked?.length ?? 0)},
		{opens: 'summary', name: boardWords.summary, status: boardWords.besideDocument},
	];
}

export function agendaView(session: SessionState, row: number): BoardView {
	return {
		title: boardWords.session,
		about: '',
		rows: agendaRows(session).map(({name, status}, index) => ({text: `${name}: ${status}`, isCurrent: index === row})),
		note: '',
	};
}
