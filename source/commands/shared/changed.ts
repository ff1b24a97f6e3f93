import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import {shellWord} from '../../core/text/shell-word.ts';
import type {Ports} from '../../ports/world.ts';

/** Of these documents, as paths from `cwd`, those that git says are new or other than at a commit. */
export async function changedSince(
	{git}: Ports,
	cwd: string,
	ref: string,
	documents: readonly string[],
): Promise<string[]> {
	const changed = await git.changedFiles(cwd, ref);
	if (!changed) throw await unknown(git, cwd, ref);
	const wanted = new Set(changed.map((file) => path.resolve(cwd, file)));
	return documents.filter((file) => wanted.has(path.resolve(cwd, file)));
}

async function unknown(git: Ports['git'], cwd: string, ref: string): Promise<Problem> {
	const root = await git.root(cwd);
	if (root === undefined)
		return new Problem('git does not say what has changed.', {
			seen: `no repository in ${cwd}`,
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
