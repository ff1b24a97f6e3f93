import {stepIds} from '../../core/answers/interview.ts';
import type {Board} from '../../core/draft/meeting.ts';
import type {Step} from '../actions/action.ts';
import {type RowMove, rowAfter} from '../session/rows.ts';
import type {SessionState} from '../state/state.ts';
import {agendaRows} from '../view/meeting/agenda.ts';
import {agendaConfirmed} from './agenda.ts';
import {ballotConfirmed, ballotHandedOn, ballotMoved} from './ballot.ts';
import {lengthTaken} from './beginning.ts';
import {movedOn, placeAt} from './board.ts';
import {boxesConfirmed, minutesSet} from './boxes.ts';
import {parkedCleared} from './clearing.ts';
import {consentGiven, consentMoved, decisionTurned, objectionTaken, rulingTaken} from './consent.ts';
import {dotListTurned, dotPlaced, dotsMoved, turnGiven} from './dots.ts';
import {peopleTaken} from './people.ts';
import {premortemTaken} from './premortem.ts';
import {spreadConfirmed, spreadMoved} from './spread.ts';

type Result = SessionState | Step;

/** What the keys that are everywhere the same come to on one board. */
type Ways = {
	move?: (session: SessionState, to: RowMove) => SessionState;
	confirm: (session: SessionState) => Result;
	/** Right and left. */
	turn?: (session: SessionState, by: 1 | -1) => SessionState;
	/** Tab and back: whose turn it is. */
	give?: (session: SessionState, by: 1 | -1) => SessionState;
};

const ways: Readonly<Record<Board, Ways>> = {
	agenda: {move: (session, to) => rowsMoved(session, to, agendaRows(session).length), confirm: agendaConfirmed},
	length: {confirm: lengthTaken},
	people: {confirm: peopleTaken},
	boxes: {
		move: (session, to) => rowsMoved(session, to, stepIds.length),
		confirm: boxesConfirmed,
		turn: (session, by) => minutesSet(session, (minutes) => minutes + by),
	},
	premortem: {confirm: premortemTaken},
	ballot: {move: ballotMoved, confirm: ballotConfirmed, give: ballotHandedOn},
	spread: {move: spreadMoved, confirm: spreadConfirmed},
	dots: {move: dotsMoved, confirm: dotPlaced, turn: dotListTurned, give: turnGiven},
	consent: {move: consentMoved, confirm: consentGiven, turn: decisionTurned},
	objection: {confirm: objectionTaken},
	ruling: {confirm: rulingTaken},
	clearing: {
		move: (session, to) => rowsMoved(session, to, session.draft.parked?.length ?? 0),
		confirm: (session) => parkedCleared(session, session.draft.parked?.[placeAt(session)?.row ?? 0]?.kind),
	},
};

export function boardMoved(session: SessionState, to: RowMove): SessionState {
	const at = placeAt(session);
	return (at && ways[at.board].move?.(session, to)) ?? session;
}

export function boardConfirmed(session: SessionState): Result {
	const at = placeAt(session);
	return at ? ways[at.board].confirm(session) : session;
}

export function boardTurned(session: SessionState, by: 1 | -1): SessionState {
	const at = placeAt(session);
	return (at && ways[at.board].turn?.(session, by)) ?? session;
}

export function turnPassed(session: SessionState, by: 1 | -1): SessionState {
	const at = placeAt(session);
	return (at && ways[at.board].give?.(session, by)) ?? session;
}

function rowsMoved(session: SessionState, to: RowMove, count: number): SessionState {
	return movedOn(session, {row: rowAfter(to, placeAt(session)?.row ?? 0, Math.max(0, count - 1))});
}
