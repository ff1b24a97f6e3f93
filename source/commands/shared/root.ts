import path from 'node:path';
import {nothingIfRefused} from '../../core/errors.ts';
import {rememberingMany} from '../../core/text/remembering.ts';
import type {Disk} from '../../ports/disk.ts';

/** How many folders are kept in mind, so that neighbours do not look into the same ones again. */
export const folders = 32;

/** The nearest folder, from one upwards, that is a repository or a working tree. */
export function rootFinder(disk: Disk): (folder: string) => Promise<string | undefined> {
	const find = rememberingMany(async (folder): Promise<string | undefined> => {
		const mark = {path: path.join(folder, '.git'), within: folder};
		if ((await disk.kind(mark).catch(nothingIfRefused)) !== undefined) return folder;
		const above = path.dirname(folder);
		return above === folder ? undefined : find(above);
	}, folders);
	return find;
}
