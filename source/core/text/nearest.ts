/**
 * The known word that a mistyped one most likely stands for: at most one change for every three letters,
 * case ignored. Undefined when none is near; of equally near ones the first.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
	const typed = word.toLowerCase();
	let best: string | undefined;
	let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
	for (const candidate of known) {
		const distance = changes(typed, candidate.toLowerCase(), least);
		if (distance >= least) continue;
		best = candidate;
		least = distance;
	}

	return best;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words; `limit` when there are that many or more. */
function changes(from: string, to: string, limit: number): number {
	if (Math.abs(from.length - to.length) >= limit) return limit;
	let beforeLast: number[] = [];
	let last = Array.from({length: to.length + 1}, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			current[column] = Math.min(
				at(last, column) + 1,
				at(current, column - 1) + 1,
				at(last, column - 1) + (same ? 0 : 1),
				swapped ? at(beforeLast, column - 2) + 1 : limit,
			);
		}

		if (Math.min(...current) >= limit) return limit;
		beforeLast = last;
		last = current;
	}

	return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Number.POSITIVE_INFINITY;
}
