import {renameSync} from 'node:fs';
import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import {ensureFolder, entriesOf, noDraft, pathOf, snapshotPath, snapshotsOf} from './layout.ts';

/** Moves all that is stored of a draft to the trash; the caller has it open. */
export function moveToTrash(folder: string, id: string): void {
	ensureFolder(trashOf(folder));
	for (const entry of entriesOf(folder, id)) {
		if (entry.type === 'json') renameSync(pathOf(folder, entry), pathOf(trashOf(folder), entry));
	}

	moveSnapshots(id, folder, trashOf(folder));
}

/** Brings the newest state of a draft back, unless a draft of that id has been stored since. */
export function bringBack(folder: string, id: string): void {
	ensureFolder(trashOf(folder));
	if (entriesOf(folder, id).some((entry) => entry.type === 'json')) {
		throw new Problem(`The draft ${id} was not brought back.`, {
			seen: 'A draft of that name is there already.',
			next: 'List the drafts with: rfc-wizard drafts list',
		});
	}

	const newest = entriesOf(trashOf(folder), id)[0];
	if (newest === undefined) throw noDraft(id);
	moveSnapshots(id, trashOf(folder), folder);
	renameSync(pathOf(trashOf(folder), newest), pathOf(folder, newest));
}

/** They are never in the trash without the draft, so that one that is there can always be read. */
function moveSnapshots(id: string, from: string, to: string): void {
	for (const digest of snapshotsOf(from, id)) renameSync(snapshotPath(from, id, digest), snapshotPath(to, id, digest));
}

function trashOf(folder: string): string {
	return path.join(folder, 'trash');
}
