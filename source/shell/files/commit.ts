import {closeSync, fsyncSync, openSync, renameSync} from 'node:fs';
import path from 'node:path';

/** Gives a staged file its final name; from then on a reader finds the new text, before that the old one. */
export function commit(staged: string, destination: string): void {
	renameSync(staged, destination);
	settle(path.dirname(destination));
}

/** Makes the rename outlive a power cut. Windows cannot open folders, and has no need to. */
function settle(folder: string): void {
	let handle: number | undefined;
	try {
		handle = openSync(folder, 'r');
		fsyncSync(handle);
	} catch {
		// The text itself is safe on the disk already, under one name or the other.
	} finally {
		if (handle !== undefined) closeSync(handle);
	}
}
