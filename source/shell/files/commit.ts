import {closeSync, fsync, openSync, renameSync} from 'node:fs';
import path from 'node:path';

/** Gives a staged file its final name; from then on a reader finds the new text, before that the old one. */
export function commit(staged: string, destination: string): void {
	renameSync(staged, destination);
	settle(path.dirname(destination));
}

/**
 * Makes the rename outlive a power cut. Nobody waits for it: the text itself is safe on the disk already, under
 * one name or the other. Windows cannot open folders, and has no need to.
 */
function settle(folder: string): void {
	try {
		const handle = openSync(folder, 'r');
		fsync(handle, () => closeSync(handle));
	} catch {
		// A folder that cannot be opened settles by itself within seconds.
	}
}
