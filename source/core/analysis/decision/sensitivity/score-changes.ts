import {decimal} from '../decimal.ts';
import {compare, type Fraction, minus, over, plus} from '../fraction.ts';
import type {Matrix} from '../matrix.ts';
import type {Ranked} from '../ranking.ts';
import {sharesOf} from '../weights.ts';

/** One score, and what it would have to be for the best option to have `rivals` level with it, all else as it is. */
export type ScoreChange = {
	/** The option whose score it is, by its place in the answers: the best or a rival. */
	option: number;
	/** The place in `criteria` of the matrix. */
	criterion: number;
	from: Fraction;
	/** Exactly; it is within the scale, and seldom a round number. */
	to: Fraction;
	/** The options that are level with the best then. */
	rivals: readonly number[];
};

/**
 * The smallest change of any one score, within the scale, after which the best option is no longer alone in front.
 * There are several if they are equally small, and none if no single score can do it or if several options are level
 * already.
 */
export function smallestScoreChanges(matrix: Matrix, ranked: readonly Ranked[]): ScoreChange[] {
	const [best, ...others] = ranked;
	const [next] = others;
	if (!best || !next || next.rank === 1 || matrix.weights === undefined) return [];
	const shares = sharesOf(matrix.weights);
	// Down, the best meets the next first; up, any other option can come to meet it.
	const nexts = others.filter(({rank}) => rank === next.rank).map(({option}) => option);
	const moves: Move[] = [
		{option: best.option, way: minus(next.total, best.total), rivals: nexts},
		...others.map(({option, total}) => ({option, way: minus(best.total, total), rivals: [option]})),
	];
	const changes = moves.flatMap((move) =>
		shares.flatMap((share, criterion): ScoreChange[] => {
			const from = decimal(matrix.scores[move.option]?.[criterion] ?? 0);
			const to = plus(from, over(move.way, share));
			return isWithin(matrix, to) ? [{option: move.option, criterion, from, to, rivals: move.rivals}] : [];
		}),
	);
	return smallestOf(changes);
}

/** A total that has to go that way, up or down, by one of its scores. */
type Move = {option: number; way: Fraction; rivals: readonly number[]};

function smallestOf(changes: readonly ScoreChange[]): ScoreChange[] {
	const [least] = changes.map(sizeOf).sort(compare);
	return changes.filter((change) => least && compare(sizeOf(change), least) === 0);
}

function sizeOf({from, to}: ScoreChange): Fraction {
	const {numerator, denominator} = minus(to, from);
	return {numerator: numerator < 0n ? -numerator : numerator, denominator};
}

function isWithin({scale}: Matrix, score: Fraction): boolean {
	return compare(score, decimal(scale.min)) >= 0 && compare(score, decimal(scale.max)) <= 0;
}
