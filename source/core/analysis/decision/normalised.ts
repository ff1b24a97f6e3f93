import {decimal, decimalsOf, decimalText} from './decimal.ts';
import {compare, type Fraction, fraction, times, zero} from './fraction.ts';
import {sharesOf} from './weights.ts';

/** More decimals than this no weight can have. */
const finest = 2;

/**
 * Weights in the same proportions that sum to exactly 100, by the method of the largest remainder: each gets its share
 * rounded down, and the units that are left go to those that lost most, the earlier ones first. They have the decimals
 * of the weights given, or more (two at most) where these make the proportions exact or keep a weight above zero.
 * Undefined where a weight is not above zero or too small for that, and where there are none.
 */
export function normalised(weights: readonly number[]): number[] | undefined {
	if (weights.length === 0 || weights.some((weight) => !(Number.isFinite(weight) && weight > 0))) return undefined;
	const places = Math.min(finest, Math.max(...weights.map(decimalsOf)));
	const percents = sharesOf(weights).map((share) => times(share, decimal(100)));
	const tries = Array.from({length: finest - places + 1}, (_, more) => roundedTo(percents, places + more));
	const above = tries.filter((found) => found.every((weight) => weight > 0));
	return above.find((found) => isExact(found, percents)) ?? above[0];
}

function isExact(weights: readonly number[], percents: readonly Fraction[]): boolean {
	return percents.every((percent, index) => compare(percent, decimal(weights[index] ?? 0)) === 0);
}

function roundedTo(percents: readonly Fraction[], decimals: number): number[] {
	const unit = 10n ** BigInt(decimals);
	const units = percents.map(({numerator, denominator}) => (numerator * unit) / denominator);
	const lost = percents.map(({numerator, denominator}) => fraction((numerator * unit) % denominator, denominator));
	const left = Number(units.reduce((rest, part) => rest - part, 100n * unit));
	const first = [...units.keys()].sort((one, other) => compare(lost[other] ?? zero, lost[one] ?? zero)).slice(0, left);
	return units.map((part, index) =>
		Number(decimalText(fraction(first.includes(index) ? part + 1n : part, unit), decimals)),
	);
}
