import {readFileSync, realpathSync, statSync} from 'node:fs';
import {ChangedSince} from '../../core/errors.ts';
import type {Destination} from '../../ports/disk.ts';
import {commit, commitNew} from './commit.ts';
import type {Place} from './destination.ts';
import {codeOf} from './problems.ts';
import {prove} from './stage.ts';

/**
 * Gives a staged text the name of a file, when that still holds what is expected there (undefined: no file). Runs
 * without a pause, so that an editor that knows nothing of our flags has no more than this moment to come between.
 */
export function replace(destination: Destination, {real}: Place, staged: string, expected: string | undefined): void {
	if (expected === undefined) {
		if (!commitNew(staged, real)) throw changed(destination, 'somebody has created it');
		return;
	}

	const found = readNow(destination.path, real);
	if (found === undefined) throw changed(destination, 'it has been removed');
	if (found === 'elsewhere') throw changed(destination, 'it leads to another file');
	if (!found.equals(Buffer.from(expected))) throw changed(destination, 'its text has changed');
	commit(staged, real);
}

function readNow(name: string, real: string): Buffer | 'elsewhere' | undefined {
	try {
		return realpathSync(name) === real && statSync(real).isFile() ? readFileSync(real) : 'elsewhere';
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
		return undefined;
	}
}

/** What tells a file from all others, and from itself once anybody has written into it. */
export type Trace = {file: bigint; changedAt: bigint};

export function traceOf(name: string): Trace | undefined {
	const found = statSync(name, {bigint: true, throwIfNoEntry: false});
	return found && {file: found.ino, changedAt: found.mtimeNs};
}

/** Reads back what was written. Only what nobody has touched since can be a fault of the disk. */
export function proveIntact(destination: Destination, {real}: Place, text: string, written: Trace | undefined): void {
	const found = readNow(destination.path, real);
	const now = traceOf(real);
	const isTouched = now?.file !== written?.file || now?.changedAt !== written?.changedAt;
	if (isTouched || !(found instanceof Buffer)) {
		if (found instanceof Buffer && found.equals(Buffer.from(text))) return;
		throw changed(destination, 'somebody else wrote to it at the same moment');
	}

	prove(text, found);
}

function changed({path: name}: Destination, how: string): ChangedSince {
	return new ChangedSince(`${name} was changed by somebody else.`, {
		seen: `Since it was compared with your answers, ${how}.`,
		next: 'Write again; you will see the new difference first.',
	});
}
