import {renameSync} from 'node:fs';
import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import {ensureFolder, entriesOf, noDraft, pathOf} from './layout.ts';

/** Moves all that is stored of a draft to the trash; the caller has it open. */
export function moveToTrash(folder: string, id: string): void {
	ensureFolder(trashOf(folder));
	for (const entry of entriesOf(folder, id)) {
		if (entry.type === 'json') renameSync(pathOf(folder, entry), pathOf(trashOf(folder), entry));
	}
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
	renameSync(pathOf(trashOf(folder), newest), pathOf(folder, newest));
}

function trashOf(folder: string): string {
	return path.join(folder, 'trash');
}
