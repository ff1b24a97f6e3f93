/** The indices of what an earlier one is the same as. */
export function repeatedIn(all: readonly unknown[]): number[] {
	const seen = new Set<unknown>();
	return all.flatMap((one, index) => {
		if (seen.has(one)) return [index];
		seen.add(one);
		return [];
	});
}
