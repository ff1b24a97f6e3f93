import {decimal} from '../decimal.ts';
import {compare, type Fraction, minus, one, over, plus, times, zero} from '../fraction.ts';
import type {Matrix} from '../matrix.ts';
import type {Ranked} from '../ranking.ts';
import {sharesOf} from '../weights.ts';

/** A weight in percent, exactly, beyond which other options are the best, and these, by their places in the answers. */
export type Turn = {weight: Fraction; winners: readonly number[]};

/** How far the weight of a criterion can be moved before the best options are others. */
export type WeightTurns = {
	/** The place in `criteria` of the matrix. */
	criterion: number;
	/** Today's weight in percent of all weights, exactly. */
	today: Fraction;
	/** Below this weight others are the best; absent if that is so at none. */
	below?: Turn;
	/** Above this weight others are the best; absent if that is so at none. */
	above?: Turn;
};

/** A total as it depends on the share of one criterion, from 0 to 1: start + slope * share. */
type Line = {option: number; start: Fraction; slope: Fraction};

/**
 * For each criterion, the nearest weights at which the best options change while the other weights keep their
 * proportions. Between two totals that is where two straight lines cross, so it is exact. If several are level today
 * and part with the slightest move, the turn is at today's weight. With a single criterion there is nothing to move.
 */
export function weightTurns({scores, weights}: Matrix, ranked: readonly Ranked[]): WeightTurns[] {
	const shares = weights === undefined || weights.length < 2 ? [] : sharesOf(weights);
	return shares.map((share, criterion) => {
		const lines = ranked.map(({option, total}): Line => {
			const score = decimal(scores[option]?.[criterion] ?? 0);
			const start = over(minus(total, times(share, score)), minus(one, share));
			return {option, start, slope: minus(score, start)};
		});
		const above = turnAbove(lines, share);
		const below = turnAbove(lines.map(mirrored), minus(one, share));
		return {
			criterion,
			today: percent(share),
			...(below ? {below: {...below, weight: percent(minus(one, below.weight))}} : {}),
			...(above ? {above: {...above, weight: percent(above.weight)}} : {}),
		};
	});
}

/** The first share from the given one on, and below 1, beyond which other lines are the highest than at the given one. */
function turnAbove(lines: readonly Line[], share: Fraction): Turn | undefined {
	const leaders = highest(lines, (line) => valueAt(line, share));
	const steepest = highest(leaders, ({slope}) => slope);
	const [leader] = steepest;
	if (!leader) return undefined;
	if (steepest.length < leaders.length) return {weight: share, winners: placesOf(steepest)};
	const rivals = lines.filter(({slope}) => compare(slope, leader.slope) > 0);
	const crossings = rivals.map((line) => ({line, at: crossing(leader, line)}));
	const first = highest(crossings, ({at}) => minus(zero, at));
	const [nearest] = first;
	if (!nearest || compare(nearest.at, one) >= 0) return undefined;
	const winners = highest(
		first.map(({line}) => line),
		({slope}) => slope,
	);
	return {weight: nearest.at, winners: placesOf(winners)};
}

/** The same line with the share counted down from 1. */
function mirrored({option, start, slope}: Line): Line {
	return {option, start: plus(start, slope), slope: minus(zero, slope)};
}

function valueAt({start, slope}: Line, share: Fraction): Fraction {
	return plus(start, times(slope, share));
}

/** The share at which the steeper line draws level. */
function crossing(leader: Line, steeper: Line): Fraction {
	return over(minus(leader.start, steeper.start), minus(steeper.slope, leader.slope));
}

/** All that have the highest value. */
function highest<Item>(items: readonly Item[], valueOf: (item: Item) => Fraction): Item[] {
	let best: Item[] = [];
	for (const item of items) {
		const order = best[0] === undefined ? 1 : compare(valueOf(item), valueOf(best[0]));
		if (order > 0) best = [item];
		else if (order === 0) best.push(item);
	}

	return best;
}

function placesOf(lines: readonly Line[]): number[] {
	return lines.map(({option}) => option).sort((left, right) => left - right);
}

function percent(share: Fraction): Fraction {
	return times(share, decimal(100));
}
