import {peopleIn, withPeople} from '../../core/meeting/people.ts';
import {meetingMessages} from '../../words/messages/meeting.ts';
import {wayTo} from '../keys/way.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {movedOn, placeAt, withMeeting} from './board.ts';
import {boardLeft} from './leaving.ts';

/** Those who are named take part; without a name, all are there. */
export function peopleTaken(session: SessionState): SessionState {
	const named = peopleIn(placeAt(session)?.text ?? '');
	if (named.length === 0) {
		const left = boardLeft(session);
		const way = meetingMessages.opensSession(wayTo(session, 'agenda-asked', 'line'));
		return session.draft.meeting?.people.length && !left.overlay ? said(left, 'info', way) : left;
	}

	const next = withMeeting(session, (meeting) => ({...meeting, people: withPeople(meeting.people, named)}));
	return movedOn(next, {text: ''});
}

/** The last one is taken back into the line, to be corrected. */
export function personTakenBack(session: SessionState): SessionState {
	const last = session.draft.meeting?.people.at(-1);
	if (!last) return session;
	const next = withMeeting(session, (meeting) => ({...meeting, people: meeting.people.slice(0, -1)}));
	return movedOn(next, {text: last.role === undefined ? last.name : `${last.name} (${last.role})`});
}
