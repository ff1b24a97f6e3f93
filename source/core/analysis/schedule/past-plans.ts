import type {Answers} from '../../answers/answers.ts';
import {outcomeOf, type WholePlan} from './outcome.ts';
import {planOf} from './plan.ts';

/** A plan of another document that was carried out to its end; `file` is the name of that document. */
export type PastPlan = WholePlan & {file: string};

/** How the last plans went: the middle of how many times as long as planned they took, the least and the most. */
export type TrackRecord = {plans: readonly PastPlan[]; middle: number; least: number; most: number};

/** What happened longer ago says less of how this house plans by now. */
const mostPlans = 5;

/** One or two say what happened, and nothing of what is usual. */
const leastPlans = 3;

/** Undefined unless all phases of the document have days and have ended by `today`, `YYYY-MM-DD`. */
export function pastPlanOf(file: string, answers: Answers, today: string): PastPlan | undefined {
	const {whole} = outcomeOf(answers, planOf(answers));
	return whole && whole.ended <= today ? {file, ...whole} : undefined;
}

/** Of the plans that ended last; undefined where there are too few. What is the same in all its numbers is a copy, and counts once. */
export function trackRecordOf(plans: readonly PastPlan[]): TrackRecord | undefined {
	const once = new Map(plans.map((plan) => [[plan.ended, plan.planned, plan.actual].join(' '), plan]));
	const last = [...once.values()].toSorted((one, other) => (one.ended < other.ended ? 1 : -1)).slice(0, mostPlans);
	if (last.length < leastPlans) return undefined;
	const ratios = last.map(({planned, actual}) => actual / planned).toSorted((one, other) => one - other);
	const half = Math.floor(ratios.length / 2);
	const at = (place: number): number => ratios[place] ?? 1;
	const middle = ratios.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
	return {plans: last, middle: inTenths(middle), least: inTenths(at(0)), most: inTenths(at(ratios.length - 1))};
}

function inTenths(ratio: number): number {
	return Math.round(ratio * 10) / 10;
}
