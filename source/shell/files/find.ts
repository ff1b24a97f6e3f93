import type {Dirent} from 'node:fs';
import {lstat, readdir, stat} from 'node:fs/promises';
import path from 'node:path';
import {isDocument} from '../../core/house/naming/numbered.ts';
import {isAside, type Neighbour} from '../../core/review/around/aside.ts';
import {isInside} from './destination.ts';
import {codeOf, diskProblem} from './problems.ts';

/** Folders that hold nothing that people wrote. */
const skipped = new Set(['node_modules', 'vendor', 'dist', 'build', 'target']);

/**
 * The documents in a folder and all below it, sorted, as paths that begin with it: Markdown files, but not those that
 * explain their folder or are made to be copied. Folders whose name begins with a dot, those of other people's code
 * and links are left out. Undefined when it is no folder. With `among`, those of these paths that would be found,
 * without a look at the others.
 */
export async function findDocuments(folder: string, among?: readonly string[]): Promise<string[] | undefined> {
	try {
		if (!among) return await documentsBelow(folder);
		if (!(await stat(folder)).isDirectory()) return undefined;
		return await foundAmong(folder, among);
	} catch (error) {
		if (isNowhere(error)) return undefined;
		throw diskProblem(error, `${folder} cannot be read.`);
	}
}

function isNowhere(error: unknown): boolean {
	return codeOf(error) === 'ENOTDIR' || codeOf(error) === 'ENOENT';
}

async function documentsBelow(folder: string): Promise<string[]> {
	const entries = (await readdir(folder, {withFileTypes: true})).sort((one, other) => (one.name < other.name ? -1 : 1));
	const neighbours = entries.map(neighbourOf);
	const found: string[] = [];
	for (const entry of entries) {
		const name = path.join(folder, entry.name);
		if (entry.isFile() && isDocument(entry.name)) {
			if (!isAside(entry.name, path.basename(folder), neighbours)) found.push(name);
		}
		if (entry.isDirectory() && isEntered(entry.name)) for (const inner of await documentsBelow(name)) found.push(inner);
	}

	return found;
}

async function foundAmong(folder: string, among: readonly string[]): Promise<string[]> {
	const named = among.filter(
		(file) => file !== folder && isInside(file, folder) && isNamedSo(path.relative(folder, file)),
	);
	const found: string[] = [];
	for (const file of named.sort(byParts)) if ((await isFile(file)) && !(await isAsideThere(file))) found.push(file);
	return found;
}

/** Few names depend on what lies beside them, so that few folders are looked into. */
async function isAsideThere(file: string): Promise<boolean> {
	const {dir, base} = path.parse(file);
	const name = path.basename(dir);
	if (!isAside(base, name, [{name: 'other.md', isFolder: false}])) return false;
	return isAside(base, name, (await readdir(dir, {withFileTypes: true})).map(neighbourOf));
}

function neighbourOf(entry: Dirent): Neighbour {
	return {name: entry.name, isFolder: entry.isDirectory()};
}

function isNamedSo(relative: string): boolean {
	const folders = relative.split(path.sep);
	const name = folders.pop() ?? '';
	return isDocument(name) && folders.every(isEntered);
}

/** In the order in which folders are gone through. */
function byParts(one: string, other: string): number {
	const [parts, others] = [one.split(path.sep), other.split(path.sep)];
	const at = parts.findIndex((part, index) => part !== others[index]);
	return (parts[at] ?? '') < (others[at] ?? '') ? -1 : 1;
}

/** What is gone by now is none. */
async function isFile(file: string): Promise<boolean> {
	try {
		return (await lstat(file)).isFile();
	} catch (error) {
		if (isNowhere(error)) return false;
		throw error;
	}
}

function isEntered(name: string): boolean {
	return !name.startsWith('.') && !skipped.has(name);
}
