import {compare, type Fraction} from '../analysis/decision/fraction.ts';
import type {Matrix} from '../analysis/decision/matrix.ts';
import {rankingOf, totalsIn} from '../analysis/decision/ranking.ts';
import type {GivenScore} from '../draft/meeting.ts';
import {type CellSpread, isOfCell, spreadsOf} from './spread.ts';

/** What the scores that people gave come to, beside what stands in the matrix. */
export type ByScores = {
	/** The best options by the scores of each who has given all of them, by their places. */
	winners: readonly {who: string; options: readonly number[]}[];
	/** The totals of each option with the lowest and with the highest score that anybody gave. */
	ranges: readonly {option: number; least: Fraction; most: Fraction}[];
	/** Whether another option could be the best with scores that somebody gave. */
	isOpen: boolean;
};

/** Undefined until the scores of two people are there. */
export function byScores(matrix: Matrix, given: readonly GivenScore[]): ByScores | undefined {
	const options = matrix.options.map(({name}) => name);
	const spreads = spreadsOf(
		{scores: [...given]},
		options,
		matrix.criteria.map(({name}) => name),
	);
	const people = [...new Set(given.map(({who}) => who))];
	if (people.length < 2 || spreads.length === 0) return undefined;
	const [least, most] = [totalsIn(withScores(matrix, spreads, lowest)), totalsIn(withScores(matrix, spreads, highest))];
	const ranges = options.flatMap((_, option) => {
		const [low, high] = [least[option], most[option]];
		return low && high ? [{option, least: low, most: high}] : [];
	});
	return {winners: people.flatMap((who) => winnersOf(matrix, spreads, who)), ranges, isOpen: isOpenIn(ranges)};
}

function lowest({least}: CellSpread): number {
	return least;
}

function highest({most}: CellSpread): number {
	return most;
}

/** The best ones by the scores of one person alone; none where they have not given all of them. */
function winnersOf(matrix: Matrix, spreads: readonly CellSpread[], who: string): ByScores['winners'] {
	const own = withScores(
		{...matrix, scores: matrix.scores.map((row) => row.map(() => undefined))},
		spreads,
		({given}) => given.find((one) => one.who === who)?.score,
	);
	const {ranked} = rankingOf(own);
	if (ranked.length < matrix.options.filter(({isAside}) => !isAside).length) return [];
	return [{who, options: ranked.filter(({rank}) => rank === 1).map(({option}) => option)}];
}

function withScores(
	matrix: Matrix,
	spreads: readonly CellSpread[],
	scoreOf: (spread: CellSpread) => number | undefined,
): Matrix {
	const scores = matrix.options.map(({name: option}, row) =>
		matrix.criteria.map(({name: criterion}, column) => {
			const spread = spreads.find((one) => isOfCell(one, {option, criterion}));
			return spread ? scoreOf(spread) : matrix.scores[row]?.[column];
		}),
	);
	return {...matrix, scores};
}

/** Whether the highest total of one reaches the lowest of the one that is best at its lowest. */
function isOpenIn(ranges: ByScores['ranges']): boolean {
	const best = ranges.toSorted((one, other) => compare(other.least, one.least))[0];
	return best !== undefined && ranges.some((one) => one !== best && compare(one.most, best.least) >= 0);
}
