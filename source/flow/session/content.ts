import type {Content, SessionState} from '../types.ts';

export function contentOf({answers, marks}: Content): Content {
	return {answers, marks};
}

/** Every change of either makes another one. */
export function isSameContent(one: Content | undefined, {answers, marks}: Content): boolean {
	return one?.answers === answers && one.marks === marks;
}

/** The session with what it holds counted as seen by the rules: nobody has answered anything yet. */
export function withNothingToExamine(session: SessionState): SessionState {
	return {...session, examining: {last: {...contentOf(session.draft), findings: []}}};
}
