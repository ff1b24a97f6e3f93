import type {Board} from '../../core/draft/meeting.ts';
import {meetingMessages} from '../../words/messages/meeting.ts';
import {wayWords} from '../../words/messages/ways.ts';
import type {Step} from '../actions/action.ts';
import {wayTo} from '../keys/way.ts';
import {committedAsTyped} from '../session/commit.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {type AgendaRow, agendaRows} from '../view/meeting/agenda.ts';
import {ballotOpened} from './ballot.ts';
import {lengthAsked} from './beginning.ts';
import {boardOpened, placeAt, placed} from './board.ts';
import {clearingOpened} from './clearing.ts';
import {consentOpened} from './consent.ts';
import {dotsOpened} from './dots.ts';
import {spreadOpened} from './spread.ts';

/** What a group can do, over whatever is on screen. */
export function agendaOpened(session: SessionState, row = 0): SessionState {
	if (session.overlay || (session.screen !== 'interview' && session.screen !== 'review')) return session;
	if (!session.draft.meeting) return lengthAsked(session);
	return boardOpened(session, 'agenda', {row});
}

/** How the boards begin that do not begin empty. */
const openings: Readonly<Partial<Record<Board, (session: SessionState) => SessionState>>> = {
	ballot: ballotOpened,
	spread: spreadOpened,
	dots: dotsOpened,
	consent: consentOpened,
	clearing: clearingOpened,
};

/** The highlighted row opened, or the summary written. */
export function agendaConfirmed(session: SessionState): SessionState | Step {
	const row = agendaRows(session)[placeAt(session)?.row ?? 0];
	return row ? agendaTaken(session, row.opens) : session;
}

/** One row of the agenda opened, from wherever it was picked; what is typed there is an answer by then. */
export function agendaTaken(session: SessionState, opens: AgendaRow['opens']): SessionState | Step {
	const ready = committedAsTyped(session);
	if (opens === 'summary') return summaryAsked(ready);
	return openings[opens]?.(ready) ?? boardOpened(ready, opens);
}

/** The question alone on the screen, to be read from afar; or all of it again. */
export function projectorTurned(session: SessionState): SessionState {
	if (session.screen !== 'interview' || (session.overlay && session.overlay.name !== 'meeting')) return session;
	const {isProjected, ...rest} = placed(session, undefined);
	if (isProjected) return rest;
	const back = wayWords.bringsRestBack(wayTo(session, 'projector-asked', 'line'));
	return said({...rest, isProjected: true}, 'info', meetingMessages.questionAlone, back);
}

/** The summary goes beside the document, which has a name by now. */
function summaryAsked(session: SessionState): SessionState | Step {
	const {draft, review} = session;
	const target = review.target || draft.target;
	if (!target) {
		const key = wayTo(session, 'review-asked', 'line');
		return said(session, 'info', meetingMessages.noPath, meetingMessages.reviewFirst(key));
	}

	return [session, [{type: 'write-summary', target, draft}]];
}

/** Kept without a save of its own: a draft that is written is put away by now. */
export function summaryWritten(session: SessionState, {path, text}: {path: string; text: string}): SessionState {
	const {draft} = session;
	const meeting = draft.meeting && {...draft.meeting, summary: {path, text}};
	const next = meeting ? {...session, draft: {...draft, meeting}} : session;
	return said(next, 'success', meetingMessages.summaryIn(path));
}
