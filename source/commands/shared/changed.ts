import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import type {Ports} from '../../ports/world.ts';
import {isInside} from '../../shell/files/destination.ts';
import type {Reach} from './documents-in.ts';

/**
 * Only documents that git says are new or other than at a commit. git is asked first, so that what it takes does not
 * grow with the number of documents that nobody has touched.
 */
export function changedSince({disk, git}: Ports, cwd: string, ref: string): Reach {
	const known = new Map<string, Promise<ReadonlySet<string>>>();
	const ask = async (folder: string): Promise<ReadonlySet<string>> => {
		const changed = await git.changedFiles(folder, ref);
		if (changed) return new Set(changed.map((file) => path.resolve(folder, file)));
		throw new Problem('git does not say what has changed.', {
			seen: `${ref} in ${folder}`,
			next: 'Run it in a repository, with a commit or branch that is there: --changed=origin/main',
		});
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
		has: async (file) => (await changedIn(isInside(file, cwd) ? cwd : path.dirname(file))).has(file),
	};
}
