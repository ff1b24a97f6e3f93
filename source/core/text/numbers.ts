/** The least of any number of numbers; `Math.min` takes some hundred thousand at most. Infinity for none. */
export function leastOf(numbers: readonly number[]): number {
	return numbers.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
}

/** The greatest of any number of numbers; minus infinity for none. */
export function mostOf(numbers: readonly number[]): number {
	return numbers.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
}
