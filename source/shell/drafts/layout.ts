import {mkdirSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import {codeOf} from '../files/problems.ts';

/**
 * A draft is one file, `<id>.<generation>.json`, with `<id>.<generation>.lock` beside it while it is open.
 * Each process that opens the draft starts a new generation and writes to files of that generation only, so
 * that a process that has lost the draft without knowing it cannot write over its successor's file. The draft of a
 * large document refers to a snapshot, `<id>.<digest>.snapshot`, which is the same for all generations.
 */
export type Entry = {id: string; generation: number; type: 'json' | 'lock'};

const name = /^([a-z0-9][a-z0-9-]{0,63})\.(\d{1,9})\.(json|lock)$/;
const snapshotName = /^([a-z0-9][a-z0-9-]{0,63})\.([0-9a-f]{64})\.snapshot$/;

export function pathOf(folder: string, {id, generation, type}: Entry): string {
	return path.join(folder, `${id}.${generation}.${type}`);
}

/** The drafts that were put away, laid out in the same way. */
export function trashOf(folder: string): string {
	return path.join(folder, 'trash');
}

/** Everything in the folder that belongs to drafts, the newest generation first; nothing where there is no folder. */
export function entries(folder: string): Entry[] {
	const found: Entry[] = [];
	for (const file of namesIn(folder)) {
		const [, id = '', generation, type] = name.exec(file) ?? [];
		if (type === 'json' || type === 'lock') found.push({id, generation: Number(generation), type});
	}

	return found.sort((a, b) => b.generation - a.generation);
}

export function entriesOf(folder: string, id: string): Entry[] {
	return entries(folder).filter((entry) => entry.id === id);
}

export function snapshotPath(folder: string, id: string, digest: string): string {
	return path.join(folder, `${id}.${digest}.snapshot`);
}

/** The digests of all snapshots of a draft. */
export function snapshotsOf(folder: string, id: string): string[] {
	return namesIn(folder).flatMap((file) => {
		const [, owner, digest = ''] = snapshotName.exec(file) ?? [];
		return owner === id ? [digest] : [];
	});
}

/** Refuses what could not be the id of a draft, such as a path. */
export function checkId(id: string): void {
	if (name.test(`${id}.0.json`)) return;
	throw noDraft(id);
}

export function noDraft(id: string): Problem {
	return new Problem(`There is no draft called ${JSON.stringify(id)}.`, {
		seen: 'No stored draft has that name.',
		next: 'List them with: rfc-wizard drafts list',
	});
}

/**
 * Drafts may hold what is not public yet: nobody else may look into the folder. One folder is made at a time, since
 * Node never comes back from where none can be made, such as /proc, when it is asked for all of them.
 */
export function ensureFolder(folder: string): void {
	try {
		ensureIn(folder);
	} catch (error) {
		if (codeOf(error) !== 'ENOENT' || path.dirname(folder) === folder) throw error;
		ensureFolder(path.dirname(folder));
		ensureIn(folder);
	}
}

/** In a folder that is there; another program may make the same one at this moment. */
function ensureIn(folder: string): void {
	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		if (codeOf(error) !== 'EEXIST' || !statSync(folder).isDirectory()) throw error;
	}
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return [];
		throw error;
	}
}
