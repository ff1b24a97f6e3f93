import {existsSync, renameSync} from 'node:fs';

/** Moves a damaged file out of the way without replacing anything; gives its new path. `now` is an ISO timestamp. */
export function moveAside(file: string, now: string): string {
	const wanted = `${file}.corrupt-${stamp(now)}`;
	let free = wanted;
	for (let count = 2; existsSync(free); count++) free = `${wanted}-${count}`;
	renameSync(file, free);
	return free;
}

/** An ISO timestamp as a part of a file name that every system accepts: `20261120T231500123Z`. */
export function stamp(now: string): string {
	return now.replaceAll(/[-:.]/g, '');
}
