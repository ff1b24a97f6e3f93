import {constants} from 'node:fs';
import {access, lstat, realpath} from 'node:fs/promises';
import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import type {Destination} from '../../ports/disk.ts';
import {codeOf} from './problems.ts';

/** What stands at a destination: its path with all links resolved, and what is known of the file when it is one. */
export type Place = {real: string; file?: PlacedFile};

/** `names` counts how many the file has on its disk, this one among them. */
export type PlacedFile = {mode: number; uid: number; gid: number; names: number};

/** Finds out where a text would really go; refuses folders, links that lead out, and folders that cannot be written to. */
export async function resolveDestination(destination: Destination): Promise<Place> {
	const {real, folder} = await resolveLinks(destination.path);
	const within = (await resolveLinks(destination.within)).real;
	if (!isInside(real, within)) throw leadsOut(destination, real);
	const found = await lstat(real).catch(missing);
	if (found?.isDirectory()) throw isFolder(destination.path);
	if (found !== undefined && !found.isFile()) {
		throw new Problem(`${destination.path} cannot be written.`, {
			seen: 'It is a device or a pipe, not a file.',
			next: 'Choose another path.',
		});
	}

	await access(folder, constants.W_OK);
	if (found !== undefined) await access(real, constants.W_OK);
	if (found === undefined) return {real};
	const {mode, uid, gid, nlink} = found;
	return {real, file: {mode: mode & 0o7777, uid, gid, names: nlink}};
}

/** Resolves the links of the part of a path that exists; `folder` is the innermost folder that does. */
async function resolveLinks(name: string): Promise<{real: string; folder: string}> {
	const parent = path.dirname(name);
	const found = await lstat(name).catch(missing);
	if (found === undefined) {
		if (parent === name) return {real: name, folder: name};
		const above = await resolveLinks(parent);
		return {real: path.join(above.real, path.basename(name)), folder: above.folder};
	}

	const real = await realpath(name).catch((error: unknown) => {
		if (codeOf(error) !== 'ENOENT') throw error;
		throw new Problem(`${name} cannot be written.`, {
			seen: 'It is a link to something that does not exist.',
			next: 'Remove the link, or choose another path.',
		});
	});
	return {real, folder: (await lstat(real)).isDirectory() ? real : path.dirname(real)};
}

function missing(error: unknown): undefined {
	if (codeOf(error) !== 'ENOENT') throw error;
}

/** Whether a path is a folder or lies in it; both without links. */
export function isInside(name: string, folder: string): boolean {
	const relative = path.relative(folder, name);
	return !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
}

function leadsOut(destination: Destination, real: string): Problem {
	return new Problem(`${destination.path} cannot be written.`, {
		seen: `It leads through a link to ${real}, which is outside ${destination.within}.`,
		next: `Choose another path, or name ${real} itself if you mean that file.`,
	});
}

function isFolder(name: string): Problem {
	return new Problem(`${name} cannot be written.`, {
		seen: 'It is a folder, not a file.',
		next: `Name a file in it, such as ${path.join(name, 'rfc.md')}.`,
	});
}
