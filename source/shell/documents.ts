import path from 'node:path';
import {Problem} from '../core/errors.ts';
import {nameFor} from '../core/naming/file-name.ts';
import {checkForMarkdown} from '../core/naming/markup.ts';
import {shellWord} from '../core/text/shell-word.ts';
import type {Clock} from '../ports/clock.ts';
import type {Destination, Disk} from '../ports/disk.ts';
import type {Drafts} from '../ports/drafts.ts';
import type {Git} from '../ports/git.ts';
import {isInside} from './files/destination.ts';

/** The folder of a repository's documents, as long as nothing else has been agreed on. */
const collection = 'rfcs';

/**
 * The path that a new document gets unless the person chooses another, seen from `cwd`: the next number or the day, and
 * the title, by the scheme of the folder or else of the template.
 */
export async function proposeTarget(
	{disk, git, clock}: {disk: Disk; git: Git; clock: Clock},
	cwd: string,
	scheme: string,
	title: string,
): Promise<string> {
	const folder = collectionAround(cwd, await git.root(cwd));
	return path.relative(cwd, path.join(folder, nameFor(await disk.list(folder), scheme, title, clock.today())));
}

/** The collection that `cwd` is in, else that of the repository, or of the folder where there is none. */
function collectionAround(cwd: string, root: string | undefined): string {
	const from = path.resolve(cwd);
	const top = root ?? from;
	for (let folder = from; isInside(folder, top); folder = path.dirname(folder)) {
		if (path.basename(folder) === collection) return folder;
		if (folder === path.dirname(folder)) break;
	}

	return path.join(top, collection);
}

/**
 * Where a document named by a person goes. Links must not lead it out of the repository around `cwd`; a path
 * that is outside by its own words is meant so, and only its last folder binds it.
 */
export async function destinationOf(git: Git, cwd: string, target: string): Promise<Destination> {
	checkForMarkdown(target);
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
	const backup = expected === undefined ? undefined : await drafts.keepBackup(destination.path, expected, text);
	try {
		await disk.write(destination, text, expected);
	} catch (error) {
		// A copy that nothing was written over would hide the last write from an undo.
		const found = await disk.inspect(destination).catch(() => text);
		if (backup !== undefined && found !== text) await drafts.dropBackup(backup).catch(() => {});
		throw error;
	}

	return backup;
}

/** What undoing the last write to a document would do: the text that is there, and the one that it had before. */
export type Undoing = {text: string; before: string; at: string};

/** Throws a Problem when there is nothing to undo, or the document was changed since. `name` is how the person calls it. */
export async function undoingOf(
	{disk, drafts}: {disk: Disk; drafts: Drafts},
	destination: Destination,
	name: string,
): Promise<Undoing> {
	const last = await drafts.lastBackup(destination.path);
	if (!last) {
		throw new Problem(`There is no write to ${name} that can be undone.`, {
			seen: 'No earlier text of this file is kept on this machine.',
			next: `Your repository may know it: git log -p ${shellWord(name)}`,
		});
	}

	const text = await disk.inspect(destination);
	if (text !== undefined && last.wasReplacedBy(text)) return {text, before: last.text, at: last.at};
	if (text === last.text) {
		throw new Problem(`${name} has the text from before the last write already.`, {
			seen: `The write of ${last.at} has been undone by other means.`,
		});
	}

	const [copy, file] = [shellWord(last.copy), shellWord(name)];
	throw new Problem(`${name} was changed since the last write, and was not touched.`, {
		seen: text === undefined ? 'The file is gone.' : `Its text is not the one that was written at ${last.at}.`,
		next: `To compare: diff ${copy} ${file}\nTo take the text from before that write all the same: cp ${copy} ${file}`,
	});
}
