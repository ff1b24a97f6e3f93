import type {Content, SessionState} from '../types.ts';

/** What the rules would go by now. */
export function contentOf({draft: {answers, marks}, known}: SessionState): Content {
	const {rules, platform = []} = known.house ?? {};
	return {answers, marks, house: {...(rules ? {rules} : {}), ...(platform.length > 0 ? {platform} : {})}};
}

/** Whether the rules would still go by that: every change makes another one. */
export function isContentOf(content: Content | undefined, session: SessionState): boolean {
	const {answers, marks, house} = contentOf(session);
	if (content?.answers !== answers || content.marks !== marks) return false;
	return content.house.rules === house.rules && content.house.platform === house.platform;
}

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
