import type {Content, SessionState} from '../types.ts';

/** What the rules would go by now. */
export function contentOf({draft: {answers, marks}, known}: SessionState): Content {
	return {answers, marks, levels: known.house?.rules};
}

/** Whether the rules would still go by that: every change makes another one. */
export function isContentOf(content: Content | undefined, session: SessionState): boolean {
	const {answers, marks, levels} = contentOf(session);
	return content?.answers === answers && content.marks === marks && content.levels === levels;
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
