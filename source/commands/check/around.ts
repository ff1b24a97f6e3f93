import path from 'node:path';
import {nothingIfRefused} from '../../core/errors.ts';
import {type Around, wantedBy} from '../../core/review/around/around.ts';
import {entryOf} from '../../core/review/around/entry.ts';
import {rememberingMany} from '../../core/text/remembering.ts';
import type {Disk, Kind} from '../../ports/disk.ts';
import {isInside} from '../../shell/files/destination.ts';
import {folders, rootFinder} from '../shared/root.ts';
import {slashed} from '../shared/slashed.ts';

/**
 * Looks up what the rules ask about the files around a document. What lies outside of its repository is not judged,
 * and neither is what the disk refuses to tell.
 */
export function surveyor(disk: Disk, cwd: string): (file: string, text: string) => Promise<Around> {
	const namesIn = rememberingMany(async (folder) => (await disk.list(folder).catch(nothingIfRefused)) ?? [], folders);
	const rootOf = rootFinder(disk);
	return async (file, text) => {
		const place = slashed(file);
		const folder = path.dirname(path.resolve(cwd, file));
		const names = await namesIn(path.resolve(cwd, entryOf(place).folder));
		const wanted = wantedBy({path: place, names}, text);
		const around = {path: place, names, there: new Map<string, boolean>(), texts: new Map<string, string>()};
		if (wanted.paths.length === 0) return around;
		const within = (await rootOf(folder)) ?? (isInside(folder, cwd) ? cwd : folder);
		const readable = new Set(wanted.texts);
		for (const name of wanted.paths) {
			const target = path.resolve(cwd, name);
			if (!isInside(target, within)) continue;
			const kind = await disk.kind({path: target, within}).catch(unknownIfRefused);
			around.there.set(name, kind !== undefined);
			const other = kind === 'file' && readable.has(name) ? await textOf(disk, target) : undefined;
			if (other !== undefined) around.texts.set(name, other);
		}

		return around;
	};
}

function unknownIfRefused(error: unknown): Kind {
	nothingIfRefused(error);
	return 'other';
}

async function textOf(disk: Disk, file: string): Promise<string | undefined> {
	return disk.readText(file).catch(nothingIfRefused);
}
