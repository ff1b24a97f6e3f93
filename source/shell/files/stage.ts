import {
	closeSync,
	fchmodSync,
	fchownSync,
	fstatSync,
	fsync,
	fsyncSync,
	openSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import {Problem} from '../../core/errors.ts';
import {ownName} from './own.ts';
import {codeOf} from './problems.ts';

/** Who reads the file; undefined leaves it to the person's own default. */
export type Mode = number | undefined;

/** Whose the file is, as the numbers of the system; undefined leaves it to whoever writes. */
export type Owner = {uid: number; gid: number} | undefined;

const sync = promisify(fsync);

/**
 * Writes a text to a new file beside its destination, down to the disk, and reads it back; gives the path of
 * that file. Only a rename is left to do then, so nobody ever finds half a text under the final name.
 *
 * The slow part alone, waiting for the disk, lets other work go on: each further pause would queue behind
 * keys and frames, and a save of several pauses came a second late on a busy machine.
 */
export async function stage(destination: string, text: string | Buffer, mode: Mode, owner?: Owner): Promise<string> {
	const staged = stagedPath(destination);
	try {
		const file = writeNew(staged, text, mode, owner);
		try {
			await sync(file);
		} finally {
			closeSync(file);
		}

		prove(text, readFileSync(staged));
		return staged;
	} catch (error) {
		discard(staged);
		throw error;
	}
}

/** The same, done when it returns: for the ways out of the program. */
export function stageNow(destination: string, text: string, mode: Mode): string {
	const staged = stagedPath(destination);
	try {
		const file = writeNew(staged, text, mode);
		try {
			fsyncSync(file);
		} finally {
			closeSync(file);
		}

		prove(text, readFileSync(staged));
		return staged;
	} catch (error) {
		discard(staged);
		throw error;
	}
}

/** Gives the open file. */
function writeNew(staged: string, text: string | Buffer, mode: Mode, owner?: Owner): number {
	const file = openSync(staged, 'wx', mode);
	try {
		// First, since a change of the owner takes rights away.
		if (owner !== undefined) give(file, owner);
		if (mode !== undefined) fchmodSync(file, mode);
		writeFileSync(file, text);
		return file;
	} catch (error) {
		closeSync(file);
		throw error;
	}
}

/** What is said where nobody, or nobody but root, may give a file away. */
const refusals = new Set(['EPERM', 'EINVAL', 'ENOTSUP', 'ENOSYS']);

/** Who is not root keeps at least the group, where the system lets them. */
function give(file: number, {uid, gid}: {uid: number; gid: number}): void {
	const own = fstatSync(file);
	if (own.uid === uid && own.gid === gid) return;
	for (const owner of [uid, -1]) {
		try {
			fchownSync(file, owner, gid);
			return;
		} catch (error) {
			if (!refusals.has(codeOf(error))) throw error;
		}
	}
}

/** Removes a staged file that is not wanted any more; a failure leaves a stray file for `sweep`. */
export function discard(staged: string): void {
	try {
		rmSync(staged, {force: true});
	} catch {
		// What stopped us is reported by whoever gave up on the file.
	}
}

function stagedPath(destination: string): string {
	return path.join(path.dirname(destination), ownName('tmp'));
}

/** Throws a Problem unless the bytes are those of the text. */
export function prove(text: string | Buffer, found: Buffer): void {
	if (found.equals(typeof text === 'string' ? Buffer.from(text) : text)) return;
	throw new Problem('The disk did not keep what was written to it.', {
		seen: `${found.length} bytes came back that differ from the text.`,
		next: 'Check the disk for free space and faults, then try again.',
	});
}
