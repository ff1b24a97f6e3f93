import {closeSync, fsync, openSync, renameSync} from 'node:fs';
import path from 'node:path';

/** Gives a staged file its final name; from then on a reader finds the new text, before that the old one. */
export function commit(staged: string, destination: string): void {
	renameSync(staged, destination);
	// Nobody waits for it: the text itself is safe on the disk already, under one name or the other.
	void settled(path.dirname(destination));
}

/**
 * Makes what was renamed in a folder outlive a power cut; begun when it returns. Windows cannot open folders, and has
 * no need to.
 */
export async function settled(folder: string): Promise<void> {
	return new Promise((resolve) => {
		try {
			const handle = openSync(folder, 'r');
			fsync(handle, () => {
				closeSync(handle);
				resolve();
			});
		} catch {
			// A folder that cannot be opened settles by itself within seconds.
			resolve();
		}
	});
}
