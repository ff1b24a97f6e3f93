import type {Step} from '../actions/action.ts';
import {reviewRows} from '../selectors/review-rows.ts';
import {reviewRowConfirmed, written} from '../session/review.ts';
import type {SessionState} from '../state/state.ts';
import {clearingOpened} from './clearing.ts';

/** Before a group writes its document, it is asked once where what was parked belongs. */
export function writeAsked(session: SessionState): SessionState | Step {
	return parkedFirst(session) ?? written(session);
}

/** The same with Enter on the row that writes. */
export function rowConfirmed(session: SessionState): SessionState | Step {
	const isWriting = reviewRows(session)[session.review.index]?.row === 'write';
	return (isWriting ? parkedFirst(session) : undefined) ?? reviewRowConfirmed(session);
}

function parkedFirst(session: SessionState): SessionState | undefined {
	const {draft, review} = session;
	if (!draft.meeting || !draft.parked?.length || review.isCleared) return undefined;
	return clearingOpened({...session, review: {...review, isCleared: true}}, true);
}
