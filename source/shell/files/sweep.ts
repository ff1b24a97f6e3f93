import {readdir, rm} from 'node:fs/promises';
import path from 'node:path';
import {isLeftBehind, purposeOf} from './own.ts';

/** Nothing that another machine stages in a folder that is shared takes longer, in milliseconds. */
const longEnough = 10 * 60_000;

/** Removes what processes that were killed in the middle of a write have left in a folder. */
export async function sweep(folder: string): Promise<void> {
	const names = await readdir(folder).catch(() => []);
	for (const name of names) {
		const file = path.join(folder, name);
		if (purposeOf(name) === undefined || !isLeftBehind(file, longEnough)) continue;
		await rm(file, {force: true}).catch(() => undefined);
	}
}
