import type {Answers} from '../answers.ts';
import {type House, noHouse} from '../house/types.ts';
import {cutTo} from '../text/cut.ts';
import {ofHouse, ofScope, ofTraces} from './completeness.ts';
import {ofDecision, ofPlan} from './numbers.ts';
import {ofAssumptions, ofConsensus, ofReview} from './people.ts';
import type {Advice, Adviser} from './types.ts';

/** In the order of the steps; what is computed anywhere and can be wrong is told by one of them. */
const advisers: readonly Adviser[] = [
	ofScope,
	ofTraces,
	ofAssumptions,
	ofDecision,
	ofHouse,
	ofReview,
	ofConsensus,
	ofPlan,
];

/** Columns of a text; what somebody pasted into an answer is not told again whole. */
const longest = 400;

/** What reviewers will miss in the answers beside what every review needs. `today` is `YYYY-MM-DD`. */
export function adviceOf(answers: Answers, today: string, house: House = noHouse): Advice[] {
	const found = advisers.flatMap((adviser) => adviser(answers, today, house));
	return found.map((advice) => ({...advice, text: cutTo(advice.text, longest)}));
}
