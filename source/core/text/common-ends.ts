/** How much of two texts or lists is the same at their start, and of the rest at their end. */
export type Ends = {start: number; end: number};

export function commonEnds<Sequence extends string | readonly unknown[]>(one: Sequence, other: Sequence): Ends {
	const shorter = Math.min(one.length, other.length);
	let start = 0;
	while (start < shorter && one[start] === other[start]) start++;
	let end = 0;
	while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
	return {start, end};
}
