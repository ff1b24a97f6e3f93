import {homeOf, type ParkedKind} from '../../core/draft/parking.ts';
import {wayTo} from '../keys/way.ts';
import {takenFromLot} from '../session/parking.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {boardOpened, movedOn, placeAt, withMeeting} from './board.ts';
import {boardLeft} from './leaving.ts';

/** What was parked, to be put where it belongs. */
export function clearingOpened(session: SessionState, isDirect = false): SessionState {
	if (!session.draft.parked?.length)
		return said(
			session,
			'info',
			'Nothing is parked.',
			'Whatever comes up is parked from anywhere, and put in its place at the end.',
		);
	return boardOpened(session, 'clearing', {row: 0, ...(isDirect ? {isDirect: true as const} : {})});
}

/** The highlighted line goes where that kind belongs, or is dropped; it is told in the summary in any case. */
export function parkedCleared(session: SessionState, to: ParkedKind | undefined): SessionState {
	const row = placeAt(session)?.row ?? 0;
	const entry = session.draft.parked?.[row];
	if (!entry) return boardLeft(session);
	const home = to && homeOf(session.interview, {kind: to});
	if (to && !home)
		return said(
			session,
			'info',
			`This template has no place for ${to}s.`,
			'Put it elsewhere, or leave it: it is told in the summary.',
		);
	const cleared = {...entry, ...(home ? {to: home.label} : {})};
	const next = takenFromLot(session, to ? {...entry, kind: to} : undefined, row);
	const noted = withMeeting(next, (meeting) => ({...meeting, cleared: [...(meeting.cleared ?? []), cleared]}), true);
	const left = noted.draft.parked?.length ?? 0;
	const isWriting = placeAt(session)?.isDirect === true;
	const advice = isWriting ? `${wayTo(session, 'write-asked')} writes the file.` : undefined;
	if (left === 0) return said(boardLeft(noted), 'success', 'Nothing is parked any more.', advice);
	const moved = movedOn(noted, {row: Math.min(row, left - 1)});
	const sentence = home ? `It is in ${home.label} now.` : 'It is dropped; the summary has it.';
	return said(moved, 'success', sentence, `${wayTo(session, 'undo-asked')} takes it back.`);
}
