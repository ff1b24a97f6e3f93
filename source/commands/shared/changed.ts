import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import {shellWord} from '../../core/text/shell-word.ts';
import type {Ports} from '../../ports/world.ts';
import {isInside} from '../../shell/files/destination.ts';
import {documentOf} from '../../shell/files/sidecar.ts';
import type {Reach} from './documents-in.ts';

/**
 * Only documents that git says are new or other than at a commit. git is asked first, so that what it takes does not
 * grow with the number of documents that nobody has touched.
 */
export function changedSince({disk, git}: Ports, cwd: string, ref: string): Reach {
	const known = new Map<string, Promise<ReadonlySet<string>>>();
	const ask = async (folder: string): Promise<ReadonlySet<string>> => {
		const changed = await git.changedFiles(folder, ref);
		if (!changed) throw await unknown(git, folder, ref);
		return new Set(changed.map((file) => documentOf(path.resolve(folder, file))));
	};
	const changedIn = (folder: string): Promise<ReadonlySet<string>> => {
		const changed = known.get(folder) ?? ask(folder);
		known.set(folder, changed);
		return changed;
	};
	return {
		isWhole: false,
		below: async (folder) => {
			const kind = await disk.kind({path: folder, within: folder});
			return kind === 'folder' ? disk.find(folder, [...(await changedIn(folder))]) : undefined;
		},
		isThere: async (file) => (await disk.kind({path: file, within: file})) !== undefined,
		has: async (file) => (await changedIn(isInside(file, cwd) ? cwd : path.dirname(file))).has(file),
	};
}

async function unknown(git: Ports['git'], folder: string, ref: string): Promise<Problem> {
	const root = await git.root(folder);
	if (root === undefined)
		return new Problem('git does not say what has changed.', {
			seen: `no repository in ${folder}, or no git to ask`,
			next: 'Run it in a repository, or without --changed.',
		});
	return new Problem('git does not know what the changes are to be compared with.', {
		seen: `${ref} in ${root}`,
		next: `Name a commit or branch that is there, or get it: ${advice(ref)}\nIn a workflow of GitHub, give actions/checkout fetch-depth: 0.`,
	});
}

/** How to get a commit that a shallow clone lacks; a branch that it did not ask for has no name there either. */
function advice(ref: string): string {
	const [, remote, branch] = /^(origin|upstream)\/(.+)$/.exec(ref) ?? [];
	if (remote === undefined || branch === undefined) return 'git fetch --unshallow --tags';
	return `git fetch ${remote} ${shellWord(branch)}:${shellWord(`refs/remotes/${ref}`)}`;
}
