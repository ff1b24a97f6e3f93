import {randomUUID} from 'node:crypto';
import {renameSync, rmSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import process from 'node:process';
import type {Holder} from '../../ports/drafts.ts';
import {codeOf} from '../files/problems.ts';
import {readWholeNow} from '../files/reading.ts';
import {isRunning} from '../process.ts';
import {type Entry, entriesOf, pathOf, trashOf} from './layout.ts';

/** Our right to save a draft: a generation of its own, and the token in its lock. */
export type Claim = {id: string; generation: number; token: string};

type Lock = Holder & {token: string};

/**
 * Starts a new generation of a draft and moves its file there; gives the process that has it open instead,
 * unless `force` takes it away from that one.
 */
export function claim(folder: string, id: string, since: string, force: boolean): Claim | Holder {
	for (;;) {
		const known = entriesOf(folder, id);
		const holder = force ? undefined : holderAmong(folder, known);
		if (holder !== undefined) return holder;
		const own = {id, generation: (known[0]?.generation ?? 0) + 1, token: randomUUID()};
		if (!lock(folder, own, since)) continue;
		bringAlong(folder, own);
		return own;
	}
}

/**
 * Whose a draft is: ours, of whoever started a newer generation, even if that one has finished and put it away by now,
 * or nobody's, since its folder or our lock has gone from the disk.
 */
export function standingOf(folder: string, own: Claim): 'ours' | 'taken' | 'lost' {
	const known = entriesOf(folder, own.id);
	const isNewer = ({generation}: Entry): boolean => generation > own.generation;
	if (known.some(isNewer)) return 'taken';
	const lock = known.find(({generation, type}) => type === 'lock' && generation === own.generation);
	if (lock !== undefined) return readLock(folder, lock)?.token === own.token ? 'ours' : 'taken';
	return entriesOf(trashOf(folder), own.id).some(isNewer) ? 'taken' : 'lost';
}

export function isOurs(folder: string, own: Claim): boolean {
	return standingOf(folder, own) === 'ours';
}

/** Gives the draft back; a lock that is no longer ours is left alone. */
export function unlock(folder: string, own: Claim): void {
	const entry: Entry = {...own, type: 'lock'};
	if (readLock(folder, entry)?.token === own.token) rmSync(pathOf(folder, entry), {force: true});
}

/** The living process that has a draft open, from the entries of that draft. */
export function holderAmong(folder: string, known: readonly Entry[]): Holder | undefined {
	const newest = known.find((entry) => entry.type === 'lock');
	const found = newest === undefined ? undefined : readLock(folder, newest);
	if (found === undefined || !isAlive(found)) return undefined;
	return {pid: found.pid, host: found.host, since: found.since};
}

/**
 * A process of another machine cannot be asked; the person decides whether to take over. Our own number in a
 * lock is that of a predecessor: in a container, every run may have the same one.
 */
function isAlive(holder: Holder): boolean {
	return holder.host !== hostname() || (holder.pid !== process.pid && isRunning(holder.pid));
}

/** False when another process was faster. */
function lock(folder: string, own: Claim, since: string): boolean {
	const content: Lock = {pid: process.pid, host: hostname(), since, token: own.token};
	try {
		writeFileSync(pathOf(folder, {...own, type: 'lock'}), JSON.stringify(content), {flag: 'wx', mode: 0o600});
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	}
}

/** A lock that cannot be read was cut short when its process was killed, and holds nothing. */
function readLock(folder: string, entry: Entry): Lock | undefined {
	try {
		return lockFrom(JSON.parse(readWholeNow(pathOf(folder, entry)).toString()));
	} catch {
		return undefined;
	}
}

function lockFrom({pid, host, since, token}: Partial<Lock>): Lock | undefined {
	if (pid === undefined || !Number.isSafeInteger(pid) || pid < 1) return undefined;
	if (typeof host !== 'string' || typeof since !== 'string' || typeof token !== 'string') return undefined;
	return {pid, host, since, token};
}

/** The newest file of the draft becomes the file of the new generation; the locks before it are void. */
function bringAlong(folder: string, own: Claim): void {
	const known = entriesOf(folder, own.id).filter((entry) => entry.generation < own.generation);
	const file = known.find((entry) => entry.type === 'json');
	if (file !== undefined) moveUnlessGone(pathOf(folder, file), pathOf(folder, {...own, type: 'json'}));
	for (const entry of known) {
		if (entry.type === 'lock') rmSync(pathOf(folder, entry), {force: true});
	}
}

/** Gone means that yet another process has taken the draft from us; it has the file now. */
function moveUnlessGone(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
	}
}
