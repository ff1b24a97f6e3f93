import {type Answers, isNumber} from '../../answers/answers.ts';
import {decimal, decimalsOf, shortText} from './decimal.ts';
import {compare, type Fraction, over, sum} from './fraction.ts';

/** The weight of a criterion of the answers; undefined unless it is a number above zero. */
export function weightFrom({weight}: Answers): number | undefined {
	return isNumber(weight) && weight > 0 ? weight : undefined;
}

/** Whether any of these criteria says what it weighs. */
export function hasWeights(criteria: readonly Answers[]): boolean {
	return criteria.some(({weight}) => weight !== undefined);
}

/** What these criteria weigh: as they say, or 1 each where none says anything; undefined if only some do. */
export function weightsOf(criteria: readonly Answers[]): number[] | undefined {
	if (!hasWeights(criteria)) return criteria.map(() => 1);
	const weights = criteria.map(weightFrom).filter((weight) => weight !== undefined);
	return weights.length === criteria.length ? weights : undefined;
}

export function isHundred(weights: readonly number[]): boolean {
	return compare(sum(weights.map(decimal)), decimal(100)) === 0;
}

/** The sum of weights as a person writes it, exactly. */
export function sumText(weights: readonly number[]): string {
	return shortText(sum(weights.map(decimal)), Math.max(0, ...weights.map(decimalsOf)));
}

/** Each weight as a part of their sum, exactly; the parts make 1. */
export function sharesOf(weights: readonly number[]): Fraction[] {
	const parts = weights.map(decimal);
	const whole = sum(parts);
	return parts.map((part) => over(part, whole));
}
