/** An exact number, in lowest terms; the denominator is above zero. */
export type Fraction = {readonly numerator: bigint; readonly denominator: bigint};

export const zero: Fraction = {numerator: 0n, denominator: 1n};

export const one: Fraction = {numerator: 1n, denominator: 1n};

/** The quotient of two whole numbers; a RangeError if the second is zero. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
	const divisor = commonDivisor(numerator, denominator);
	const sign = denominator < 0n ? -divisor : divisor;
	return {numerator: numerator / sign, denominator: denominator / sign};
}

export function plus(left: Fraction, right: Fraction): Fraction {
	return fraction(
		left.numerator * right.denominator + right.numerator * left.denominator,
		left.denominator * right.denominator,
	);
}

export function minus(left: Fraction, right: Fraction): Fraction {
	return plus(left, {numerator: -right.numerator, denominator: right.denominator});
}

export function times(left: Fraction, right: Fraction): Fraction {
	return fraction(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** The quotient; a RangeError if the right one is zero. */
export function over(left: Fraction, right: Fraction): Fraction {
	return fraction(left.numerator * right.denominator, left.denominator * right.numerator);
}

export function sum(terms: readonly Fraction[]): Fraction {
	return terms.reduce(plus, zero);
}

/** Below zero if the left one is smaller, zero if they are equal, above zero otherwise. */
export function compare(left: Fraction, right: Fraction): number {
	const difference = left.numerator * right.denominator - right.numerator * left.denominator;
	if (difference === 0n) return 0;
	return difference < 0n ? -1 : 1;
}

/** The greatest common divisor by Euclid, never negative. */
function commonDivisor(left: bigint, right: bigint): bigint {
	let [divisor, rest] = [left, right];
	while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
	return divisor < 0n ? -divisor : divisor;
}
