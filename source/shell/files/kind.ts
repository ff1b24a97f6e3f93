import {readdir, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Destination, Kind} from '../../ports/disk.ts';
import {codeOf, diskProblem} from './problems.ts';

/** Errors that say that nothing is there, and that no name can be like that. */
const nowhere = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE']);

/** What is at a path; upper and lower case count below `within`, also where the disk does not tell them apart. */
export async function kindOf({path: name, within}: Destination): Promise<Kind | undefined> {
	try {
		const found = await stat(name);
		if (!(await isTheName(name, within))) return undefined;
		if (found.isDirectory()) return 'folder';
		return found.isFile() ? 'file' : 'other';
	} catch (error) {
		if (nowhere.has(codeOf(error))) return undefined;
		throw diskProblem(error, `${name} cannot be found.`);
	}
}

/** A disk that finds the name in other letters does not tell them apart; then the folders are asked how it is written. */
async function isTheName(name: string, within: string): Promise<boolean> {
	if ((await stat(inOtherCase(name)).catch(() => undefined)) === undefined) return true;
	for (let at = name; at !== within && at !== path.dirname(at); at = path.dirname(at))
		if (!(await readdir(path.dirname(at))).includes(path.basename(at))) return false;
	return true;
}

function inOtherCase(name: string): string {
	return name.replaceAll(/\p{L}/gu, (letter) =>
		letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
	);
}
