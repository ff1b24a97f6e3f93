import {homeOf, parkedOf} from '../../core/draft/parking.ts';
import {personMeant} from '../../core/meeting/people.ts';
import {reasonsAsked} from '../../core/meeting/premortem.ts';
import {meetingMessages} from '../../words/messages/meeting.ts';
import {wayWords} from '../../words/messages/ways.ts';
import type {Step} from '../actions/action.ts';
import {wayTo} from '../keys/way.ts';
import {committedAsTyped} from '../session/commit.ts';
import {landed} from '../session/parking.ts';
import {said} from '../state/message.ts';
import type {SessionState, State} from '../state/state.ts';
import {boardOpened, movedOn, placeAt, withMeeting} from './board.ts';
import {boardLeft} from './leaving.ts';

/** A reason becomes a risk; behind the last one, and without a reason, it goes on where the group was. */
export function premortemTaken(session: SessionState): SessionState {
	const {meeting} = session.draft;
	const entry = parkedOf('risk', placeAt(session)?.text ?? '');
	if (!meeting || !entry) return boardLeft(session);
	const reasons = (meeting.reasons ?? 0) + 1;
	const who = entry.who === undefined ? undefined : (personMeant(meeting.people, entry.who)?.name ?? entry.who);
	const risk = {...entry, kind: 'risk' as const, ...(who === undefined ? {} : {who})};
	const next = landed(committedAsTyped(movedOn(session, {text: ''})), risk, undefined);
	const counted = withMeeting(next, (before) => ({...before, reasons}), true);
	const undo = wayWords.takesItBack(wayTo(session, 'undo-asked'));
	const home = homeOf(session.interview, risk);
	const there = home ? said(counted, 'success', meetingMessages.itIsIn(home.label), undo) : counted;
	return reasons >= reasonsAsked ? boardLeft(there) : there;
}

/** Asks for it once, when a group comes to the risks of its design. */
export function withPremortem(before: State, [after, effects]: Step): Step {
	if (after.screen !== 'interview' || after.overlay || !after.draft.meeting) return [after, effects];
	const isThere = (state: State): boolean =>
		state.screen === 'interview' && state.focus.question === homeOf(state.interview, {kind: 'risk'})?.path;
	if (after.draft.meeting.reasons !== undefined || !isThere(after) || isThere(before)) return [after, effects];
	const draft = {...after.draft, meeting: {...after.draft.meeting, reasons: 0}};
	return [boardOpened({...after, draft}, 'premortem', {isDirect: true}), effects];
}
