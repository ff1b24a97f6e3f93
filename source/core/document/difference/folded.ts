/** Unchanged lines that are shown on either side of a change. */
const around = 2;

/** Lines as they are shown: those near a change, and the counts of what lies between them. */
export function folded<Line extends {sign: string}>(lines: readonly Line[]): ({lines: Line[]} | {count: number})[] {
	const parts: ({lines: Line[]} | {count: number})[] = [];
	let shownTo = 0;
	for (const [first, end] of stretches(lines)) {
		if (first > shownTo) parts.push({count: first - shownTo});
		parts.push({lines: lines.slice(first, end)});
		shownTo = end;
	}

	return shownTo < lines.length ? [...parts, {count: lines.length - shownTo}] : parts;
}

/** Changes with what stands around them; those with but a line between them go together. */
function stretches(lines: readonly {sign: string}[]): [first: number, end: number][] {
	const result: [number, number][] = [];
	for (const [index, {sign}] of lines.entries()) {
		if (sign === ' ') continue;
		const first = Math.max(0, index - around);
		const end = Math.min(lines.length, index + around + 1);
		const last = result.at(-1);
		if (last && first <= last[1] + 1) last[1] = end;
		else result.push([first, end]);
	}

	for (const stretch of result) {
		if (stretch[0] === 1) stretch[0] = 0;
		if (stretch[1] === lines.length - 1) stretch[1] = lines.length;
	}

	return result;
}
