import {keptPath} from '../../core/document/kept.ts';
import {pathOf} from '../../core/draft/place.ts';
import type {SessionState} from '../state/state.ts';

/**
 * The paths of the place at the focus, the most exact one first, and those near which it will stand while it is
 * not in the document: its group, then the questions before it, the nearest first.
 */
export function followedPaths({interview, focus, keptAt}: SessionState): {paths: string[]; near: string[]} {
	if (keptAt) return {paths: [keptPath(keptAt.index)], near: [focus.question]};
	const {question, item, field} = focus;
	const own = interview.questions.findIndex(({path}) => path === question);
	const before = interview.questions.slice(0, Math.max(0, own)).map(({path}) => path);
	const whole = item === undefined ? question : `${question}[${item}]`;
	return {
		paths: field === undefined ? [whole] : [pathOf(focus), whole],
		near: [question, ...before.reverse()],
	};
}
