import {closeSync, fsync, linkSync, openSync, renameSync} from 'node:fs';
import path from 'node:path';
import {codeOf} from './problems.ts';
import {discard} from './stage.ts';

/** Gives a staged file its final name; from then on a reader finds the new text, before that the old one. */
export function commit(staged: string, destination: string): void {
	renameSync(staged, destination);
	// Nobody waits for it: the text itself is safe on the disk already, under one name or the other.
	void syncFolder(path.dirname(destination));
}

/** What disks say that know no second name of a file. */
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL']);

/** Gives a staged file a name that nobody has; false, and nothing done, when anybody has it by now. */
export function commitNew(staged: string, destination: string): boolean {
	try {
		linkSync(staged, destination);
		discard(staged);
		void syncFolder(path.dirname(destination));
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		if (!withoutLinks.has(codeOf(error))) throw error;
	}

	if (!isReserved(destination)) return false;
	commit(staged, destination);
	return true;
}

/** An empty file stands for the name until the rename. */
function isReserved(destination: string): boolean {
	try {
		closeSync(openSync(destination, 'wx'));
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
}

/**
 * Makes what was renamed in a folder outlive a power cut; begun when it returns. Windows cannot open folders, and has
 * no need to.
 */
export async function syncFolder(folder: string): Promise<void> {
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
