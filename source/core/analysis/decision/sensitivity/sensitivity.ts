import {isCloseMargin} from '../close-call.ts';
import {type Fraction, minus} from '../fraction.ts';
import type {Matrix} from '../matrix.ts';
import type {Ranking} from '../ranking.ts';
import {type ScoreChange, smallestScoreChanges} from './score-changes.ts';
import {type WeightTurns, weightTurns} from './turns.ts';
import {type Sampling, type Weightings, weightingsFor} from './weightings.ts';

/** How much it takes for the best option not to be the best. Options by their places in the answers. */
export type Sensitivity = {
	/** The best option, or all that are level in front. */
	winners: readonly number[];
	/** From the best to the next total, exactly; zero if several are level in front. */
	margin: Fraction;
	/** Whether the margin is so small that it says little; see `isCloseMargin`. */
	isClose: boolean;
	/** Whether the best holds for less than half of all weightings, so that the weights decide and have to be defended. */
	isByWeights: boolean;
	/** For each criterion; none if there is only one. */
	turns: readonly WeightTurns[];
	scoreChanges: readonly ScoreChange[];
	/** The part of all weightings for which each ranked option is the best, in the order of the ranking. */
	weightings: Weightings;
};

const usualSampling: Sampling = {samples: 10_000, seed: 1};

/** Undefined with fewer than two options that have a total. */
export function sensitivityOf(
	matrix: Matrix,
	{ranked}: Ranking,
	sampling: Sampling = usualSampling,
): Sensitivity | undefined {
	const [best, next] = ranked;
	if (!best || !next) return undefined;
	const winners = ranked.filter(({rank}) => rank === 1).map(({option}) => option);
	const margin = minus(best.total, next.total);
	const weightings = weightingsFor(
		matrix,
		ranked.map(({option}) => option),
		sampling,
	);
	return {
		winners,
		margin,
		isClose: isCloseMargin(margin, matrix.scale),
		isByWeights: weightings.shares.every(({option, share}) => !winners.includes(option) || share < 0.5),
		turns: weightTurns(matrix, ranked),
		scoreChanges: smallestScoreChanges(matrix, ranked),
		weightings,
	};
}
