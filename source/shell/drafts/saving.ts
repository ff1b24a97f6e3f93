import {existsSync} from 'node:fs';
import {isLarge} from '../../core/draft/large.ts';
import type {Draft} from '../../core/draft/types.ts';
import {Problem} from '../../core/errors.ts';
import type {Saved} from '../../ports/drafts.ts';
import {commit} from '../files/commit.ts';
import {discard, stage, stageNow} from '../files/stage.ts';
import {type Claim, holderAmong, isOurs, standingOf} from './claim.ts';
import {encode, encodeReference} from './envelope.ts';
import {entriesOf, pathOf, snapshotPath} from './layout.ts';
import {isOf, type Snapshot, sinceSnapshot, takeSnapshot} from './snapshot.ts';

/**
 * A draft that this process has open: the number given to the last save, the last one on the disk, and the snapshot
 * there is of a large one.
 */
export type OpenDraft = {claim: Claim; issued: number; stored: number; at: string; snapshot?: Snapshot | undefined};

const ownersOnly = 0o600;

/** Saves without blocking until the last moment, the check that the draft is still ours and the rename. */
export async function save(folder: string, open: OpenDraft, draft: Draft, at: string): Promise<Saved> {
	const revision = ++open.issued;
	const file = pathOf(folder, {...open.claim, type: 'json'});
	forgetLostSnapshot(folder, open);
	const taken =
		isLarge(draft) && !isOf(open.snapshot, draft) ? await takeSnapshot(folder, draft, ownersOnly) : undefined;
	if (taken) open.snapshot = taken.snapshot;
	const staged = await stage(file, encoded(open, revision, {...draft, savedAt: at}), ownersOnly);
	await taken?.settled;
	return finish(folder, open, {file, staged, revision, at});
}

/** The same, done when it returns. A large draft of which there is no snapshot yet is written as a whole. */
export function saveNow(folder: string, open: OpenDraft, draft: Draft, at: string): Saved {
	const revision = ++open.issued;
	const file = pathOf(folder, {...open.claim, type: 'json'});
	forgetLostSnapshot(folder, open);
	const staged = stageNow(file, encoded(open, revision, {...draft, savedAt: at}), ownersOnly);
	return finish(folder, open, {file, staged, revision, at});
}

/** What refers to a snapshot that has been deleted could not be read any more. */
function forgetLostSnapshot(folder: string, open: OpenDraft): void {
	const {snapshot, claim} = open;
	if (snapshot && !existsSync(snapshotPath(folder, claim.id, snapshot.digest))) open.snapshot = undefined;
}

function encoded({snapshot}: OpenDraft, revision: number, draft: Draft): string {
	if (!isLarge(draft) || !isOf(snapshot, draft)) return encode({revision, draft});
	return encodeReference(draft.id, {revision, snapshot: snapshot.digest, delta: sinceSnapshot(snapshot, draft)});
}

type Staged = {file: string; staged: string; revision: number; at: string};

/**
 * Runs without a pause, so that no other save of this process comes between. Another process may, which is
 * why the claim is checked again afterwards: its file is not ours, so nothing of its own has been touched.
 */
function finish(folder: string, open: OpenDraft, {file, staged, revision, at}: Staged): Saved {
	try {
		if (revision < open.stored) {
			discard(staged);
			return {revision: open.stored, at: open.at};
		}

		const standing = standingOf(folder, open.claim);
		if (standing === 'lost') throw lost(folder);
		if (standing === 'ours') {
			commit(staged, file);
			if (isOurs(folder, open.claim)) {
				open.stored = revision;
				open.at = at;
				return {revision, at};
			}
		}
	} catch (error) {
		discard(staged);
		throw error;
	}

	discard(staged);
	return {takenBy: holderAmong(folder, entriesOf(folder, open.claim.id))};
}

/** The next save makes it again. */
function lost(folder: string): Problem {
	return new Problem('The draft was not saved.', {
		seen: `Somebody has removed its files from ${folder} just now.`,
		next: 'Nothing has to be done: they are made again.',
	});
}
