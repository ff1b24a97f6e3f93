/** From whom to whom a step leads, by place. */
type Step = {before: number; after: number};

/** Places in a circle: each waits for the next, and the last for the first through the step that closes it. */
export type Cycle<T> = {places: number[]; closing: T};

/** A circle for every step that closes one when what each place waits for is followed. */
export function cyclesIn<T extends Step>(count: number, steps: readonly T[]): Cycle<T>[] {
	const outgoing: T[][] = Array.from({length: count}, () => []);
	for (const step of steps) outgoing[step.after]?.push(step);
	const found: Cycle<T>[] = [];
	const isDone = new Set<number>();
	for (let place = 0; place < count; place++) {
		if (!isDone.has(place)) follow(place, outgoing, isDone, found);
	}

	return found;
}

/** The steps that belong to none of the circles; they form none any more. */
export function outside<T extends Step>(cycles: readonly Cycle<Step>[], steps: readonly T[]): T[] {
	const pairs = cycles.flatMap(({places}) =>
		places.map((after, index) => nameOf({after, before: places[(index + 1) % places.length] ?? after})),
	);
	const inside = new Set(pairs);
	return steps.filter((step) => !inside.has(nameOf(step)));
}

function nameOf({before, after}: Step): string {
	return `${after} ${before}`;
}

// A stack of its own: a long chain of phases must not exhaust that of the machine.
function follow<T extends Step>(from: number, outgoing: readonly T[][], isDone: Set<number>, found: Cycle<T>[]): void {
	const path = [{place: from, next: 0}];
	const depth = new Map([[from, 0]]);
	for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
		const step = outgoing[top.place]?.[top.next++];
		if (step === undefined) {
			path.pop();
			depth.delete(top.place);
			isDone.add(top.place);
			continue;
		}

		const start = depth.get(step.before);
		if (start !== undefined) {
			found.push({places: path.slice(start).map(({place}) => place), closing: step});
		} else if (!isDone.has(step.before)) {
			depth.set(step.before, path.length);
			path.push({place: step.before, next: 0});
		}
	}
}
