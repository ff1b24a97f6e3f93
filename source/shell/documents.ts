import path from 'node:path';
import {ChangedSince} from '../core/errors.ts';
import {collectionFolder, nameFor} from '../core/house/naming/file-name.ts';
import {checkForMarkdown} from '../core/house/naming/markup.ts';
import type {Clock} from '../ports/clock.ts';
import type {Destination, Disk} from '../ports/disk.ts';
import type {Git} from '../ports/git.ts';
import {isInside} from './files/destination.ts';

/**
 * The path that a new document gets unless the person chooses another, seen from `cwd`: the next number or the day, and
 * the title, by the scheme of the folder or else of the template.
 */
export async function proposeTarget(
	{disk, git, clock}: {disk: Disk; git: Git; clock: Clock},
	cwd: string,
	scheme: string,
	title: string,
	recent: readonly string[] = [],
): Promise<string> {
	const folder = await collectionAround(disk, cwd, await git.root(cwd), recent);
	return path.relative(cwd, path.join(folder, nameFor(await disk.list(folder), scheme, title, clock.today())));
}

/**
 * The collection that `cwd` is in, else the first of the `recent` folders that is within the repository, or within `cwd`
 * where there is none, else the usual one there.
 */
async function collectionAround(
	disk: Disk,
	cwd: string,
	root: string | undefined,
	recent: readonly string[],
): Promise<string> {
	const from = path.resolve(cwd);
	const top = root ?? from;
	for (let folder = from; isInside(folder, top); folder = path.dirname(folder)) {
		if (path.basename(folder) === collectionFolder) return folder;
		if (folder === path.dirname(folder)) break;
	}

	for (const folder of recent)
		if (isInside(folder, top) && (await disk.kind({path: folder, within: top})) === 'folder') return folder;
	return path.join(top, collectionFolder);
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
 * Does a task with the path that a new document gets, while nobody else on this machine is given a number of the same
 * folder. Where somebody makes that very file all the same, the task is done with the path that comes next.
 */
export async function withTarget<Result>(
	{disk, git}: {disk: Disk; git: Git},
	cwd: string,
	propose: () => Promise<string>,
	task: (target: string) => Promise<Result>,
): Promise<Result> {
	const destination = await destinationOf(git, cwd, await propose());
	return disk.numbering(destination, async () => {
		for (let last: string | undefined; ; ) {
			const target = await propose();
			try {
				return await task(target);
			} catch (error) {
				if (!(error instanceof ChangedSince) || target === last) throw error;
				last = target;
			}
		}
	});
}
