import {readdir, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {isRunning} from '../process.ts';

const staged = /^\.rfc-wizard-(\d+)-[0-9a-f]{12}\.tmp$/;

/** A process on another machine may share the folder; nothing it stages takes that long. */
const longEnough = 10 * 60_000;

/** Removes what processes that were killed in the middle of a write have left in a folder. */
export async function sweep(folder: string): Promise<void> {
	const names = await readdir(folder).catch(() => []);
	for (const name of names) {
		const pid = staged.exec(name)?.[1];
		if (pid === undefined || isRunning(Number(pid))) continue;
		const file = path.join(folder, name);
		const found = await stat(file).catch(() => undefined);
		if (found !== undefined && Date.now() - found.mtimeMs > longEnough) {
			await rm(file, {force: true}).catch(() => undefined);
		}
	}
}
