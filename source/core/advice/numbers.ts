import type {Fault} from '../answers-file/types.ts';
import {matrixOf} from '../decision/matrix.ts';
import {recommendationIn} from '../decision/totals.ts';
import {planOf} from '../schedule/plan.ts';
import type {Advice, Adviser} from './types.ts';

/** Weights and scores that cannot be as they are, and a choice against the totals without a reason. */
export const ofDecision: Adviser = (answers) => {
	const isReasonMissing = recommendationIn(answers)?.isReasonMissing ?? false;
	const text = 'Another option than the best is selected, and nothing says why.';
	return [...matrixOf(answers).problems.map(told), ...(isReasonMissing ? [{path: 'rationale', text}] : [])];
};

/** Circles, overlaps and dates that do not exist among the phases. */
export const ofPlan: Adviser = (answers) => planOf(answers).problems.map(told);

function told({path, found, expected}: Pick<Fault, 'path' | 'found' | 'expected'>): Advice {
	if (found === 'nothing') return {path, text: `Missing: ${expected}.`};
	return {path, text: `${found.charAt(0).toUpperCase()}${found.slice(1)}; expected ${expected}.`};
}
