import type {Content} from '../state/examining.ts';
import type {SessionState} from '../state/state.ts';

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

/** Whether the rules have still to tell what they think of what is there now. */
export function isExamining(session: SessionState): boolean {
	return !isContentOf(session.examining.last, session);
}
