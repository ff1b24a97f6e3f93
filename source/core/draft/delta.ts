import {type Answers, isRecord, isSame, type Json} from '../answers/answers.ts';

/** What became of one tree of values: what was put into it, what was taken out, and what differs further in. */
export type Delta = {set?: Answers; removed?: string[]; within?: {[key: string]: Delta}};

/** The least that makes one tree of values the other; undefined when they are the same. Lists count as one value. */
export function deltaBetween(before: Answers, after: Answers): Delta | undefined {
	const set: [string, Json][] = [];
	const within: [string, Delta][] = [];
	for (const [key, value] of Object.entries(after)) {
		const old = Object.hasOwn(before, key) ? before[key] : undefined;
		if (value === old || value === undefined) continue;
		if (isRecord(old) && isRecord(value)) {
			const inner = deltaBetween(old, value);
			if (inner) within.push([key, inner]);
		} else if (!isSame(old, value)) set.push([key, value]);
	}

	const removed = Object.keys(before).filter((key) => !Object.hasOwn(after, key) || after[key] === undefined);
	if (set.length + within.length + removed.length === 0) return undefined;
	return {
		...(set.length > 0 ? {set: Object.fromEntries(set)} : {}),
		...(removed.length > 0 ? {removed} : {}),
		...(within.length > 0 ? {within: Object.fromEntries(within)} : {}),
	};
}

/** A copy with what became of it; what did not change is shared with the tree that was given. */
export function withDelta(before: Answers, {set = {}, removed = [], within = {}}: Delta): Answers {
	const gone = new Set(removed);
	const inner = Object.entries(within).map(([key, delta]): [string, Json] => {
		const old = Object.hasOwn(before, key) ? before[key] : undefined;
		return [key, withDelta(isRecord(old) ? old : {}, delta)];
	});
	return {
		...Object.fromEntries(Object.entries(before).filter(([key]) => !gone.has(key))),
		...Object.fromEntries(inner),
		...set,
	};
}
