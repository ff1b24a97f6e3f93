import {shortText} from '../../core/analysis/decision/decimal.ts';
import type {Matrix} from '../../core/analysis/decision/matrix.ts';
import type {Ranking} from '../../core/analysis/decision/ranking.ts';
import type {ScoreChange} from '../../core/analysis/decision/sensitivity/score-changes.ts';
import {type Sensitivity, sensitivityOf} from '../../core/analysis/decision/sensitivity/sensitivity.ts';
import type {Turn, WeightTurns} from '../../core/analysis/decision/sensitivity/turns.ts';
import {listed, namesOf, optionName} from '../../core/analysis/decision/words.ts';
import {listedRows, titled, warned} from './rows.ts';
import type {InstrumentRow} from './types.ts';

/** How firm the totals are, in words; nothing with fewer than two of them. */
export function sensitivityRows(matrix: Matrix, ranking: Ranking, width: number): InstrumentRow[] {
	const found = sensitivityOf(matrix, ranking);
	if (!found) return [];
	return [
		...warned(cautions(found), width),
		...titled('Of all possible weightings', listedRows(shares(matrix, found), width), width),
		...titled('If a weight were another', listedRows(turns(matrix, found.turns), width), width),
		...titled('If one score were another', listedRows(found.scoreChanges.map(change(matrix, ranking)), width), width),
	];
}

function cautions({isClose, isByWeights}: Sensitivity): string[] {
	return [
		...(isClose ? ['A close call: on this scale the margin says little.'] : []),
		...(isByWeights ? ['The best one holds for less than half of all weightings: defend the weights.'] : []),
	];
}

function shares(matrix: Matrix, {weightings}: Sensitivity): string[] {
	const {samples, seed} = weightings;
	return [
		...weightings.shares.map(({option, share}) => `${optionName(matrix, option)} is the best in ${percent(share)} %`),
		`Drawn: n = ${String(samples).replace(/(?=(?:\d{3})+$)(?!^)/g, ',')}, seed ${seed}`,
	];
}

/** With a decimal where a whole number would claim never or always. */
function percent(share: number): string {
	const isNearEnd = (share > 0 && share < 0.01) || (share > 0.99 && share < 1);
	return (share * 100).toFixed(isNearEnd ? 1 : 0);
}

function turns(matrix: Matrix, all: readonly WeightTurns[]): string[] {
	const nameAt = ({criterion}: WeightTurns): string => matrix.criteria[criterion]?.name ?? '';
	const firm = all.filter(({below, above}) => !below && !above);
	return [
		...all
			.filter((one) => !firm.includes(one))
			.map((one) => {
				const parts = [beyond(matrix, 'below', one.below), beyond(matrix, 'above', one.above)];
				const sentence = parts.filter((part) => part !== '').join('; ');
				return `${nameAt(one)}, ${shortText(one.today, 1)} % today: ${sentence}`;
			}),
		...(firm.length > 0 ? [`No weight changes anything: ${listed(firm.map(nameAt))}`] : []),
	];
}

function beyond(matrix: Matrix, way: string, turn: Turn | undefined): string {
	if (!turn) return '';
	const winners = namesOf(
		matrix,
		turn.winners.map((option) => ({option})),
	);
	return `${way} ${shortText(turn.weight, 1)} % the best is ${winners}`;
}

/** Whichever option has the score, those that are level then are the best one of today and its rivals. */
function change(matrix: Matrix, {ranked}: Ranking): (one: ScoreChange) => string {
	const best = ranked.slice(0, 1).map(({option}) => option);
	return ({option, criterion, from, to, rivals}) => {
		const score = `${optionName(matrix, option)}, ${matrix.criteria[criterion]?.name}`;
		const level = namesOf(
			matrix,
			[...best, ...rivals].map((place) => ({option: place})),
		);
		return `${score}: ${shortText(to, 2)} instead of ${shortText(from, 2)} puts ${level} level`;
	};
}
