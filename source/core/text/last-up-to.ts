/** The index of the last of so many that is not behind a position; 0 where all are. They stand in their order. */
export function lastUpTo(count: number, positionAt: (index: number) => number, position: number): number {
	let [low, high] = [0, Math.max(0, count - 1)];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (positionAt(middle) <= position) low = middle;
		else high = middle - 1;
	}

	return low;
}
