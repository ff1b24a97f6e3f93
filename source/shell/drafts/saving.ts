import {isLarge} from '../../core/draft/large.ts';
import type {Draft} from '../../core/draft/types.ts';
import type {Saved} from '../../ports/drafts.ts';
import {commit} from '../files/commit.ts';
import {discard, stage, stageNow} from '../files/stage.ts';
import {type Claim, holderAmong, isOurs} from './claim.ts';
import {encode, encodeReference} from './envelope.ts';
import {entriesOf, pathOf} from './layout.ts';
import {isOf, type Snapshot, sinceSnapshot, takeSnapshot} from './snapshot.ts';

/**
 * A draft that this process has open: the number given to the last save, the last one on the disk, and the snapshot
 * there is of a large one.
 */
export type OpenDraft = {claim: Claim; issued: number; stored: number; at: string; snapshot?: Snapshot};

const ownersOnly = 0o600;

/** Saves without blocking until the last moment, the check that the draft is still ours and the rename. */
export async function save(folder: string, open: OpenDraft, draft: Draft, at: string): Promise<Saved> {
	const revision = ++open.issued;
	const file = pathOf(folder, {...open.claim, type: 'json'});
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
	const staged = stageNow(file, encoded(open, revision, {...draft, savedAt: at}), ownersOnly);
	return finish(folder, open, {file, staged, revision, at});
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

		if (isOurs(folder, open.claim)) {
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
