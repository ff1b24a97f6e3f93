import type {Days, Dependency} from './types.ts';

/** When a phase can begin at the earliest, and by how many days it can be late before the whole plan is. */
export type Scheduled = {first: number; slack: number};

/**
 * The critical path method (Kelley and Walker, 1959) on days: no phase begins before its own first day, nor
 * before a link lets it. The links must not form a circle.
 */
export function earliestStarts(requested: readonly Days[], links: readonly Dependency[]): Scheduled[] {
	const order = inOrder(requested.length, links);
	const first = requested.map((one) => one.first);
	for (const {before, after, lag} of order) {
		first[after] = Math.max(at(first, after), at(first, before) + lag);
	}

	const end = requested.reduce(
		(last, {days}, index) => Math.max(last, at(first, index) + days),
		Number.NEGATIVE_INFINITY,
	);
	const latest = requested.map(({days}) => end - days);
	for (const {before, after, lag} of order.toReversed()) {
		latest[before] = Math.min(at(latest, before), at(latest, after) - lag);
	}

	return first.map((day, index) => ({first: day, slack: at(latest, index) - day}));
}

/** The links so that all that lead to a phase come before those that leave it. */
function inOrder(count: number, links: readonly Dependency[]): Dependency[] {
	const leaving: Dependency[][] = Array.from({length: count}, () => []);
	const waiting = new Array<number>(count).fill(0);
	for (const link of links) {
		leaving[link.before]?.push(link);
		waiting[link.after] = at(waiting, link.after) + 1;
	}

	const ready = [...waiting.keys()].filter((place) => waiting[place] === 0);
	const order: Dependency[] = [];
	for (let place = ready.pop(); place !== undefined; place = ready.pop()) {
		for (const link of leaving[place] ?? []) {
			order.push(link);
			waiting[link.after] = at(waiting, link.after) - 1;
			if (waiting[link.after] === 0) ready.push(link.after);
		}
	}

	return order;
}

function at(days: readonly number[], place: number): number {
	return days[place] ?? 0;
}
