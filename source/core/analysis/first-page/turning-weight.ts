import {compare, type Fraction, minus} from '../decision/fraction.ts';
import {type Matrix, matrixOf} from '../decision/matrix.ts';
import {rankingOf} from '../decision/ranking.ts';
import {weightTurns} from '../decision/sensitivity/turns.ts';
import {isHundred} from '../decision/weights.ts';
import type {Page} from './page.ts';

type Change = {option: number; criterion: number; weight: bigint; today: Fraction; distance: Fraction};

/**
 * The smallest change of one weight that makes another option the best, in whole percent, as long as the selected one is
 * the best now and that other stays the best for all weights beyond. Undefined where no change is that plain.
 */
export function turningWeight({answers, main: {ways, selected}}: Page): string | undefined {
	const matrix = matrixOf(answers);
	const {ranked} = rankingOf(matrix);
	const [best, next] = ranked;
	const isBest = best !== undefined && next?.rank !== 1 && matrix.options[best.option]?.isSelected === true;
	const isWhole = selected !== undefined && ways.length === matrix.options.filter(({isAside}) => !isAside).length;
	if (!isBest || !isWhole || matrix.weights === undefined || !isHundred(matrix.weights)) return undefined;
	const changes = weightTurns(matrix, ranked).flatMap(({criterion, today, above}): Change[] => {
		const [option, ...others] = above?.winners ?? [];
		if (!above || option === undefined || others.length > 0 || !isHighest(matrix, option, criterion)) return [];
		const weight = above.weight.numerator / above.weight.denominator + 1n;
		return weight < 100n ? [{option, criterion, weight, today, distance: minus(above.weight, today)}] : [];
	});
	const [smallest] = changes.toSorted((one, other) => compare(one.distance, other.distance));
	const way = smallest && ways.find(({label}) => label === `Option ${smallest.option + 1}`);
	const name = smallest && matrix.criteria[smallest.criterion]?.name;
	const now = smallest && matrix.weights[smallest.criterion];
	return way && name
		? `${way.label}, ${way.name}, if ${name} counts ${smallest.weight} % or more (now ${now} %).`
		: undefined;
}

/** With all of the weight, the criterion alone decides. */
function isHighest({options, scores}: Matrix, option: number, criterion: number): boolean {
	const own = scores[option]?.[criterion];
	if (own === undefined) return false;
	return scores.every((row, other) => other === option || options[other]?.isAside || (row[criterion] ?? own) < own);
}
