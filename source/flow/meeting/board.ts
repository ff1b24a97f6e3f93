import type {Board, BoardPlace, Meeting} from '../../core/draft/meeting.ts';
import type {Draft} from '../../core/draft/types.ts';
import {meetingMessages} from '../../words/messages/meeting.ts';
import {group} from '../history/part.ts';
import {recordedTogether} from '../history/together.ts';
import {wayTo} from '../keys/way.ts';
import {committedAsTyped} from '../session/commit.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';

/** Where a group is, while one of its boards is on screen. */
export function placeAt({overlay, draft}: SessionState): BoardPlace | undefined {
	return overlay?.name === 'meeting' ? draft.meeting?.at : undefined;
}

/** The session with the group elsewhere; without a place, back at what lies below. It is saved, so that it is there again. */
export function placed(session: SessionState, at: BoardPlace | undefined): SessionState {
	const {meeting, ...others} = session.draft;
	if (!meeting || (!at && !meeting.at)) return session;
	const {at: _, ...rest} = meeting;
	const {overlay: __, ...below} = session;
	return {
		...below,
		draft: {...others, meeting: at ? {...rest, at} : rest},
		saving: {...session.saving, made: session.saving.made + 1},
		...(at ? {overlay: {name: 'meeting' as const}} : {}),
	};
}

/** Says how a group begins where none meets. */
export function alone(session: SessionState): SessionState {
	return said(
		session,
		'info',
		meetingMessages.noGroup,
		meetingMessages.howToMeet(wayTo(session, 'agenda-asked', 'line')),
	);
}

/** Done on one board alone. */
export function onBoard(
	session: SessionState,
	board: Board,
	act: (session: SessionState) => SessionState,
): SessionState {
	return placeAt(session)?.board === board ? act(session) : session;
}

/** Another place on the same board. */
export function movedOn(session: SessionState, to: Partial<BoardPlace>): SessionState {
	const at = placeAt(session);
	return at ? placed(session, {...at, ...to}) : session;
}

/** What a group has said is another, as one change for undo. */
export function withMeeting(
	session: SessionState,
	change: (meeting: Meeting) => Meeting,
	isJoined = false,
): SessionState {
	const {meeting} = session.draft;
	return meeting ? withChange(session, {...session.draft, meeting: change(meeting)}, [group], isJoined) : session;
}

/** The draft is another in these questions and in what the group has said, as one change for undo. */
export function withChange(
	session: SessionState,
	draft: Draft,
	questions: readonly string[],
	isJoined = false,
): SessionState {
	const {history, focus, saving} = session;
	const next = recordedTogether(history, session.draft, draft, questions, focus, isJoined);
	return {...session, draft, history: next, saving: {...saving, made: saving.made + 1}};
}

/** A board over what is on screen, with what is typed there stored as it is. */
export function boardOpened(session: SessionState, board: Board, rest: Omit<BoardPlace, 'board'> = {}): SessionState {
	return placed(committedAsTyped(session), {board, ...rest});
}
