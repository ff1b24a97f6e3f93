import {decimal} from './decimal.ts';
import {compare, type Fraction, sum, times} from './fraction.ts';
import type {Matrix} from './matrix.ts';
import {sharesOf} from './weights.ts';

/** An option that has a total; those with the same total have the same rank, and the next one counts them: 1, 1, 3. */
export type Ranked = {option: number; total: Fraction; rank: number};

/** An option that cannot be ranked, and the names of the criteria that it has no score for. */
export type Unranked = {option: number; missing: readonly string[]};

/** Options by their places in the answers. */
export type Ranking = {
	/** From the highest total to the lowest, those with the same total in the order of the answers. */
	ranked: readonly Ranked[];
	/** In the order of the answers. Options with all their scores are here too as long as weights are missing. */
	unranked: readonly Unranked[];
};

/** Weighted means of the scores, compared exactly. */
export function rankingOf(matrix: Matrix): Ranking {
	const totals = totalsIn(matrix);
	const options = [...totals.keys()];
	const ranked = options.flatMap((option) => {
		const total = totals[option];
		return total
			? [{option, total, rank: 1 + totals.filter((other) => other && compare(other, total) > 0).length}]
			: [];
	});
	return {
		ranked: ranked.sort((left, right) => left.rank - right.rank),
		unranked: options
			.filter((option) => totals[option] === undefined && !matrix.options[option]?.isAside)
			.map((option) => ({option, missing: missingIn(matrix, option)})),
	};
}

/** The total of each option, in the order of the answers; undefined while a score or a weight is missing. */
export function totalsIn({criteria, scores, weights}: Matrix): (Fraction | undefined)[] {
	if (weights === undefined || criteria.length === 0) return scores.map(() => undefined);
	const shares = sharesOf(weights);
	return scores.map((row) => {
		const terms = shares.flatMap((share, index) => {
			const score = row[index];
			return score === undefined ? [] : [times(share, decimal(score))];
		});
		return terms.length === shares.length ? sum(terms) : undefined;
	});
}

function missingIn({criteria, scores}: Matrix, option: number): string[] {
	return criteria.filter((_, index) => scores[option]?.[index] === undefined).map(({name}) => name);
}
