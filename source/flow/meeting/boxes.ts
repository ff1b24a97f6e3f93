import {stepIds} from '../../core/answers/interview.ts';
import {boxesFor, minutesIn, mostMinutes} from '../../core/meeting/time.ts';
import type {SessionState} from '../state/state.ts';
import {movedOn, placeAt, withMeeting} from './board.ts';
import {boardLeft} from './leaving.ts';

/** The box of the highlighted step is so long; at least a minute. */
export function minutesSet(session: SessionState, to: (minutes: number) => number): SessionState {
	const at = placeAt(session);
	const step = at?.board === 'boxes' ? stepIds[at.row ?? 0] : undefined;
	const before = step && session.draft.meeting?.minutes[step];
	if (!step || before === undefined) return session;
	const minutes = Math.max(1, Math.min(Math.round(to(before)), mostMinutes));
	if (minutes === before) return session;
	return withMeeting(session, (meeting) => ({...meeting, minutes: {...meeting.minutes, [step]: minutes}}));
}

/** The number that was typed is the time of all steps, shared out anew; without one, back to the agenda. */
export function boxesConfirmed(session: SessionState): SessionState {
	const text = placeAt(session)?.text ?? '';
	if (text === '') return boardLeft(session);
	const minutes = minutesIn(text);
	if (minutes === undefined) return session;
	return movedOn(
		withMeeting(session, (meeting) => ({...meeting, minutes: boxesFor(minutes)})),
		{text: ''},
	);
}
