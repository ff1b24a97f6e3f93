import type {Answers} from '../../answers/answers.ts';
import {counted} from '../../text/plural.ts';
import {outcomeOf} from './outcome.ts';
import {planOf} from './plan.ts';

/** How long all of it took, against the plan: "66 days instead of 43"; undefined while a phase has not ended. */
export function durationText(answers: Answers): string | undefined {
	const {whole} = outcomeOf(answers, planOf(answers));
	if (!whole) return undefined;
	const {planned, actual} = whole;
	return actual === planned
		? `${counted(actual, 'day')}, as planned`
		: `${counted(actual, 'day')} instead of ${planned}`;
}
