import {statSync} from 'node:fs';

/** Milliseconds for which nothing goes that was written or put away, however much there is. */
const atLeast = 30 * 24 * 60 * 60 * 1000;

/**
 * Those of the paths that may go, the oldest first: neither among the newest so many, nor written to in the last 30
 * days before `now`, an ISO timestamp. One that another process has removed meanwhile may go as well.
 */
export function expired(paths: readonly string[], most: number, now: string): string[] {
	const times = new Map(paths.map((path) => [path, statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0]));
	const timeOf = (path: string): number => times.get(path) ?? 0;
	const sorted = paths.toSorted((one, other) => timeOf(one) - timeOf(other));
	return sorted.slice(0, -most).filter((path) => timeOf(path) < Date.parse(now) - atLeast);
}
