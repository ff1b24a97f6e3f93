import {minutesIn, newMeeting, usualMinutes} from '../../core/meeting/time.ts';
import type {SessionState} from '../state/state.ts';
import {boardOpened, placeAt, placed} from './board.ts';

/** A draft becomes that of a group: it is asked first how long the group will meet. */
export function lengthAsked(session: SessionState): SessionState {
	const meeting = newMeeting(usualMinutes);
	return boardOpened({...session, draft: {...session.draft, meeting}}, 'length', {isDirect: true});
}

/** So many minutes, and then who takes part; what is no time for a session stays in the line. */
export function lengthTaken(session: SessionState): SessionState {
	const minutes = minutesIn(placeAt(session)?.text?.trim() ?? '');
	if (minutes === undefined) return session;
	const meeting = newMeeting(minutes);
	return placed({...session, draft: {...session.draft, meeting}}, meeting.at);
}

/** Nobody meets after all. */
export function lengthLeft(session: SessionState): SessionState {
	const {meeting: _, ...draft} = session.draft;
	return {...placed(session, undefined), draft};
}
