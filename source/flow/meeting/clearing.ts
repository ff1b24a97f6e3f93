import {homeOf, type ParkedKind} from '../../core/draft/parking.ts';
import {meetingMessages} from '../../words/messages/meeting.ts';
import {wayWords} from '../../words/messages/ways.ts';
import {wayTo} from '../keys/way.ts';
import {takenFromLot} from '../session/parking.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {boardOpened, movedOn, placeAt, withMeeting} from './board.ts';
import {boardLeft} from './leaving.ts';

/** What was parked, to be put where it belongs. */
export function clearingOpened(session: SessionState, isDirect = false): SessionState {
	if (!session.draft.parked?.length)
		return said(session, 'info', meetingMessages.nothingParked, meetingMessages.howParked);
	return boardOpened(session, 'clearing', {row: 0, ...(isDirect ? {isDirect: true as const} : {})});
}

/** The highlighted line goes where that kind belongs, or is dropped; it is told in the summary in any case. */
export function parkedCleared(session: SessionState, to: ParkedKind | undefined): SessionState {
	const row = placeAt(session)?.row ?? 0;
	const entry = session.draft.parked?.[row];
	if (!entry) return boardLeft(session);
	const home = to && homeOf(session.interview, {kind: to});
	if (to && !home) return said(session, 'info', meetingMessages.noPlaceFor(to), meetingMessages.putElsewhere);
	const cleared = {...entry, ...(home ? {to: home.label} : {})};
	const next = takenFromLot(session, to ? {...entry, kind: to} : undefined, row);
	const noted = withMeeting(next, (meeting) => ({...meeting, cleared: [...(meeting.cleared ?? []), cleared]}), true);
	const left = noted.draft.parked?.length ?? 0;
	const isWriting = placeAt(session)?.isDirect === true;
	const advice = isWriting ? wayWords.writesFile(wayTo(session, 'write-asked')) : undefined;
	if (left === 0) return said(boardLeft(noted), 'success', meetingMessages.allCleared, advice);
	const moved = movedOn(noted, {row: Math.min(row, left - 1)});
	const sentence = home ? meetingMessages.itIsIn(home.label) : meetingMessages.dropped;
	return said(moved, 'success', sentence, wayWords.takesItBack(wayTo(session, 'undo-asked')));
}
