import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import type {Ports} from '../../ports/world.ts';

/** Of these documents, as paths from `cwd`, those that git says are new or other than at a commit. */
export async function changedSince(
	{git}: Ports,
	cwd: string,
	ref: string,
	documents: readonly string[],
): Promise<string[]> {
	const changed = await git.changedFiles(cwd, ref);
	if (!changed)
		throw new Problem('git does not say what has changed.', {
			seen: `${ref} in ${cwd}`,
			next: 'Run it in a repository, with a commit or branch that is there: --changed=origin/main',
		});
	const wanted = new Set(changed.map((file) => path.resolve(cwd, file)));
	return documents.filter((file) => wanted.has(path.resolve(cwd, file)));
}
