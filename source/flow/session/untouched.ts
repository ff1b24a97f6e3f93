import {contentOf, isContentOf} from '../selectors/content.ts';
import type {SessionState} from '../state/state.ts';

/** The session with what it holds counted as seen by the rules: nobody has answered anything yet. */
export function withNothingToExamine(session: SessionState): SessionState {
	return {...session, examining: {last: {...contentOf(session), findings: []}}};
}

/** A session after another one in which somebody else than the person has put in what is known. */
export function asUntouched(before: SessionState, after: SessionState): SessionState {
	const {isFresh, history, examining} = before;
	const isUntouched = isFresh && history.past === undefined && isContentOf(examining.last, before);
	return isUntouched ? withNothingToExamine(after) : after;
}
