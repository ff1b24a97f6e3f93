import {isCloseMargin} from './close-call.ts';
import {decimalText} from './decimal.ts';
import {type Fraction, minus} from './fraction.ts';
import type {Matrix} from './matrix.ts';
import type {Ranked, Ranking} from './ranking.ts';
import {isHundred, sumText} from './weights.ts';
import {listed, namesOf, optionName} from './words.ts';

/** The totals in words. */
export type Recommendation = {
	/** Sentences on one line: who leads by how much, what is selected, who is left out, how the weights were taken. */
	text: string;
	/** Whether another option than one of the best is selected, and no rationale says why. */
	isReasonMissing: boolean;
};

/** What the totals recommend; undefined as long as no option has any score. */
export function recommendationFrom(
	matrix: Matrix,
	ranking: Ranking,
	hasRationale: boolean,
): Recommendation | undefined {
	if (matrix.scores.every((row) => row.every((score) => score === undefined))) return undefined;
	const selected = matrix.options.findIndex(({isSelected}) => isSelected);
	const best = ranking.ranked.filter(({rank}) => rank === 1);
	const isReasonNeeded = selected !== -1 && best.length > 0 && best.every(({option}) => option !== selected);
	const sentences = [
		ofLead(matrix, ranking, best),
		selected === -1 || best.length === 0 ? '' : ofSelected(matrix, ranking, best, selected, hasRationale),
		ofUnranked(matrix, ranking),
		ofWeights(matrix),
	];
	return {
		text: sentences.filter((sentence) => sentence !== '').join(' '),
		isReasonMissing: isReasonNeeded && !hasRationale,
	};
}

function ofLead(matrix: Matrix, {ranked}: Ranking, best: readonly Ranked[]): string {
	const [winner] = best;
	if (!winner) return 'No option can be recommended yet.';
	const names = namesOf(matrix, best);
	const total = decimalText(winner.total, 2);
	if (best.length > 1) return `${names} are level at ${total}.`;
	const next = ranked.filter(({rank}) => rank === 2);
	if (!next[0]) return `${names} is the only option with a total, ${total}.`;
	const margin = minus(winner.total, next[0].total);
	const lead = `${names} has the highest total, ${total}, ${distanceText(margin)} ahead of ${namesOf(matrix, next)}`;
	return isCloseMargin(margin, matrix.scale) ? `${lead}: a close call.` : `${lead}.`;
}

function ofSelected(
	matrix: Matrix,
	{ranked}: Ranking,
	best: readonly Ranked[],
	selected: number,
	hasRationale: boolean,
): string {
	const name = optionName(matrix, selected);
	if (best.some(({option}) => option === selected)) return best.length > 1 ? `${name} is selected.` : 'It is selected.';
	const found = ranked.find(({option}) => option === selected);
	const distance = found && best[0] && `${distanceText(minus(best[0].total, found.total))} behind`;
	const why = hasRationale ? 'for the reason given' : 'and the reason is still to be given';
	return distance ? `${name} is selected, ${distance}, ${why}.` : `${name} is selected without a total, ${why}.`;
}

function ofUnranked(matrix: Matrix, {unranked}: Ranking): string {
	const parts = unranked
		.filter(({missing}) => missing.length > 0)
		.map(({option, missing}) => {
			const isUnscored = missing.length === matrix.criteria.length;
			return `${optionName(matrix, option)} (${isUnscored ? 'no scores' : `no score for ${listed(missing)}`})`;
		});
	return parts.length === 0 ? '' : `Not ranked: ${parts.join(', ')}.`;
}

function ofWeights({criteria, weights}: Matrix): string {
	const missing = criteria.filter(({weight}) => weight === undefined);
	if (weights === undefined) return `Still without a weight: ${listed(missing.map(({name}) => name))}.`;
	if (missing.length > 0) return 'No weights are given, so all criteria count the same.';
	return isHundred(weights) ? '' : `The weights sum to ${sumText(weights)}%, so the totals are weighted means.`;
}

function distanceText(distance: Fraction): string {
	const text = decimalText(distance, 2);
	return text === '0.00' ? 'less than 0.01' : text;
}
