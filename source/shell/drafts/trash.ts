import {renameSync, rmSync, utimesSync} from 'node:fs';
import {Problem} from '../../core/errors.ts';
import {expired} from './expiry.ts';
import {
	type Entry,
	ensureFolder,
	entries,
	entriesOf,
	noDraft,
	pathOf,
	snapshotPath,
	snapshotsOf,
	trashOf,
} from './layout.ts';

/** Drafts that are kept in the trash; the oldest ones go, after a while. */
const mostDrafts = 200;

/** Moves all that is stored of a draft to the trash at that time, an ISO timestamp; the caller has it open. */
export function moveToTrash(folder: string, id: string, now: string): void {
	const trash = trashOf(folder);
	ensureFolder(trash);
	for (const entry of entriesOf(folder, id)) {
		if (entry.type !== 'json') continue;
		const put = pathOf(trash, entry);
		renameSync(pathOf(folder, entry), put);
		utimesSync(put, new Date(now), new Date(now));
	}

	moveSnapshots(id, folder, trash);
	empty(trash, now);
}

function empty(trash: string, now: string): void {
	const newest = new Map<string, Entry>();
	for (const entry of entries(trash)) if (!newest.has(entry.id)) newest.set(entry.id, entry);
	const ids = new Map([...newest.values()].map((entry) => [pathOf(trash, entry), entry.id]));
	for (const old of expired([...ids.keys()], mostDrafts, now)) {
		const id = ids.get(old) ?? '';
		for (const digest of snapshotsOf(trash, id)) rmSync(snapshotPath(trash, id, digest), {force: true});
		for (const entry of entriesOf(trash, id)) rmSync(pathOf(trash, entry), {force: true});
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
	moveSnapshots(id, trashOf(folder), folder);
	renameSync(pathOf(trashOf(folder), newest), pathOf(folder, newest));
}

/** They are never in the trash without the draft, so that one that is there can always be read. */
function moveSnapshots(id: string, from: string, to: string): void {
	for (const digest of snapshotsOf(from, id)) renameSync(snapshotPath(from, id, digest), snapshotPath(to, id, digest));
}
