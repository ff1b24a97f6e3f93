/**
 * Does a task with any item; of these, which are asked for in their order, it begins the next ones while one is still
 * looked at. At most `most` of them wait, so that thousands of results are not kept.
 */
export function startedAhead<Result>(
	items: readonly string[],
	most: number,
	start: (item: string) => Promise<Result>,
): (item: string) => Promise<Result> {
	let next = 0;
	const waiting: {item: string; result: Promise<Result>}[] = [];
	const fill = (): void => {
		for (const item of items.slice(next, next + most - waiting.length)) {
			const result = start(item);
			// Whoever asks for it is told; until then nothing has failed.
			result.catch(() => undefined);
			waiting.push({item, result});
			next++;
		}
	};
	return (item) => {
		fill();
		if (waiting[0]?.item !== item) return start(item);
		const result = waiting.shift()?.result ?? start(item);
		fill();
		return result;
	};
}
