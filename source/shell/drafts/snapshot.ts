import {createHash} from 'node:crypto';
import {renameSync} from 'node:fs';
import {setImmediate as breath} from 'node:timers/promises';
import {type Delta, deltaBetween} from '../../core/draft/delta.ts';
import type {Draft} from '../../core/draft/types.ts';
import {syncFolder} from '../files/commit.ts';
import {most} from '../files/limits.ts';
import {readWhole} from '../files/reading.ts';
import {discard, stage} from '../files/stage.ts';
import {snapshotPath} from './layout.ts';

/**
 * The draft of a large document as it was when it was first saved, in a file of its own that never changes, named by
 * its digest. The draft file holds what differs from it, so that a key costs as much as in a small document.
 */
export type Snapshot = {digest: string; draft: Draft};

/** One that is taken now: what refers to it waits until it is `settled`, and would outlive a power cut. */
type Taken = {snapshot: Snapshot; settled: Promise<void>};

/** Whether a draft can be told as what differs from a snapshot, and is not the edit of another text by now. */
export function isOf(snapshot: Snapshot | undefined, draft: Draft): snapshot is Snapshot {
	return snapshot !== undefined && snapshot.draft.base?.text === draft.base?.text;
}

/** What differs from a snapshot. */
export function sinceSnapshot({draft: before}: Snapshot, draft: Draft): Delta {
	return deltaBetween(before, draft) ?? {};
}

/** Writes the snapshot of a draft. So much text takes a while, so keys and frames go first once in between. */
export async function takeSnapshot(folder: string, draft: Draft, mode: number): Promise<Taken> {
	const text = JSON.stringify(draft);
	await breath();
	const bytes = Buffer.from(text);
	const digest = digestOf(bytes);
	const file = snapshotPath(folder, draft.id, digest);
	const staged = await stage(file, bytes, mode);
	try {
		renameSync(staged, file);
	} catch (error) {
		discard(staged);
		throw error;
	}

	return {snapshot: {digest, draft}, settled: syncFolder(folder)};
}

/** A snapshot that was taken before; a reason in a few words when it is damaged. Throws when it cannot be read. */
export async function readSnapshot(folder: string, id: string, digest: string): Promise<Snapshot | string> {
	const bytes = await readWhole(snapshotPath(folder, id, digest), most.own);
	return digestOf(bytes) === digest ? {digest, draft: JSON.parse(bytes.toString())} : 'its bytes have changed';
}

function digestOf(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}
