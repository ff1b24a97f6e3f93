import {rmSync} from 'node:fs';
import type {Clock} from '../../ports/clock.ts';
import type {Holder, Opened, Taken} from '../../ports/drafts.ts';
import {sweep} from '../files/sweep.ts';
import {claim, holderAmong, isOurs, standingOf, unlock} from './claim.ts';
import {checkId, ensureFolder, entriesOf, snapshotPath, snapshotsOf} from './layout.ts';
import {readStored} from './reading.ts';
import type {OpenDraft} from './saving.ts';

/** The drafts of one folder, and those among them that this process has open, by id. */
export type Shelf = {folder: string; clock: Clock; opened: Map<string, OpenDraft>};

/** Opens a stored draft; `force` takes it away from the process that has it open. */
export async function openStored(shelf: Shelf, id: string, force: boolean): Promise<Opened> {
	const {folder, clock} = shelf;
	checkId(id);
	ensureFolder(folder);
	await sweep(folder);
	// A draft that cannot be read is reported before anything of it is touched.
	await readStored(folder, id, clock.now());
	const own = adopt(shelf, id, force);
	if ('pid' in own) return {holder: own};
	try {
		const {draft, revision, snapshot} = await readStored(folder, id, clock.now());
		own.issued = Math.max(own.issued, revision);
		if (snapshot) own.snapshot = snapshot;
		dropSnapshots(folder, own, snapshot?.digest);
		return {draft};
	} catch (error) {
		close(shelf, id);
		throw error;
	}
}

/** Removes the snapshots that a draft refers to no more, unless another process may take one just now. */
function dropSnapshots(folder: string, {claim: own}: OpenDraft, kept: string | undefined): void {
	const known = snapshotsOf(folder, own.id);
	if (!isOurs(folder, own)) return;
	for (const digest of known) {
		if (digest !== kept) rmSync(snapshotPath(folder, own.id, digest), {force: true});
	}
}

/** The open draft of an id, opened now if need be, or the process that has it. */
export function adopt({folder, clock, opened}: Shelf, id: string, force: boolean): OpenDraft | Holder {
	const known = opened.get(id);
	if (known !== undefined && isOurs(folder, known.claim)) return known;
	const own = claim(folder, id, clock.now(), force);
	if ('pid' in own) return own;
	const open = {claim: own, issued: 0, stored: 0, at: ''};
	opened.set(id, open);
	return open;
}

/** Where to save a draft. One that is stored but not open here belongs to somebody else, even one who has finished. */
export function openForSaving(shelf: Shelf, id: string): OpenDraft | Taken {
	checkId(id);
	const open = shelf.opened.get(id);
	if (open !== undefined) return standingOf(shelf.folder, open.claim) === 'lost' ? regained(shelf, open) : open;
	ensureFolder(shelf.folder);
	const known = entriesOf(shelf.folder, id);
	if (known.length > 0) return {takenBy: holderAmong(shelf.folder, known)};
	const own = adopt(shelf, id, false);
	return 'pid' in own ? {takenBy: own} : own;
}

/** A draft whose folder or lock has gone from the disk is stored anew, in a folder that is made again. */
function regained({folder, clock}: Shelf, open: OpenDraft): OpenDraft | Taken {
	ensureFolder(folder);
	const own = claim(folder, open.claim.id, clock.now(), false);
	if ('pid' in own) return {takenBy: own};
	open.claim = own;
	open.snapshot = undefined;
	return open;
}

/** Gives a draft back. Never fails: the lock is void anyhow as soon as this process has ended. */
export function close({folder, opened}: Shelf, id: string): void {
	const open = opened.get(id);
	opened.delete(id);
	try {
		if (open !== undefined) unlock(folder, open.claim);
	} catch {
		// Nothing is lost by a lock that stays.
	}
}
