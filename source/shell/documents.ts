import path from 'node:path';
import {fileName, nextNumber} from '../core/naming/number.ts';
import type {Destination, Disk} from '../ports/disk.ts';
import type {Drafts} from '../ports/drafts.ts';
import type {Git} from '../ports/git.ts';
import {isInside} from './files/destination.ts';

/** The folder of a repository's documents, as long as nothing else has been agreed on. */
const collection = 'rfcs';

/** The path that a new document gets unless the person chooses another: the next number and the title, seen from `cwd`. */
export async function proposeTarget(
	{disk, git}: {disk: Disk; git: Git},
	cwd: string,
	scheme: string,
	title: string,
): Promise<string> {
	const folder = path.join((await git.root(cwd)) ?? cwd, collection);
	const number = nextNumber(await disk.list(folder), scheme);
	return path.relative(cwd, path.join(folder, fileName(scheme, number, title)));
}

/**
 * Where a document named by a person goes. Links must not lead it out of the repository around `cwd`; a path
 * that is outside by its own words is meant so, and only its last folder binds it.
 */
export async function destinationOf(git: Git, cwd: string, target: string): Promise<Destination> {
	const name = path.resolve(cwd, target);
	const root = path.resolve((await git.root(cwd)) ?? cwd);
	return {path: name, within: isInside(name, root) ? root : path.dirname(name)};
}

/**
 * Writes a document after keeping the text that it replaces; gives the path of that copy, if there was a text.
 * `expected` is what `inspect` gave when the person agreed. Throws a Problem, with the document untouched.
 */
export async function writeDocument(
	{disk, drafts}: {disk: Disk; drafts: Drafts},
	destination: Destination,
	text: string,
	expected: string | undefined,
): Promise<string | undefined> {
	const backup = expected === undefined ? undefined : await drafts.keepBackup(destination.path, expected);
	await disk.write(destination, text, expected);
	return backup;
}
