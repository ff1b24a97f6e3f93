import {recommendationIn} from '../decision/totals.ts';
import {planOf} from '../schedule/plan.ts';
import type {Adviser} from './types.ts';

/** A choice against the totals without a reason. Weights and scores that cannot be are found by rules at any stage. */
export const ofDecision: Adviser = (answers) => {
	const isReasonMissing = recommendationIn(answers)?.isReasonMissing ?? false;
	const text = 'Another option than the best is selected, and nothing says why.';
	return isReasonMissing ? [{path: 'rationale', text, unless: 'not-highest'}] : [];
};

/** Dates that do not exist among the phases, or are missing. Circles and overlaps are found by a rule at any stage. */
export const ofPlan: Adviser = (answers) =>
	planOf(answers)
		.problems.filter(({kind}) => !['unknown-phase', 'unknown-milestone', 'cycle', 'overlap'].includes(kind))
		.map(({path, found, expected}) => {
			const text =
				found === 'nothing'
					? `Missing: ${expected}.`
					: `${found.charAt(0).toUpperCase()}${found.slice(1)}; expected ${expected}.`;
			return {path, text, unless: 'phase-time'};
		});
