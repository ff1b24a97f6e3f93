import {mkdir, readdir} from 'node:fs/promises';
import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import type {Destination, Disk} from '../../ports/disk.ts';
import {commit} from './commit.ts';
import {type Place, resolveDestination} from './destination.ts';
import {findDocuments} from './find.ts';
import {kindOf} from './kind.ts';
import {codeOf, diskProblem} from './problems.ts';
import {readWhole} from './reading.ts';
import {discard, prove, stage} from './stage.ts';
import {sweep} from './sweep.ts';

/** The disk of this machine. */
export function systemDisk(): Disk {
	const partsOf: Disk['partsOf'] = async (name, text) => [{path: name, text}];
	return {readText, list, find: findDocuments, kind: kindOf, partsOf, inspect, write};
}

async function readText(name: string, limit?: number): Promise<string> {
	try {
		return decode(name, await readWhole(name, limit));
	} catch (error) {
		if (codeOf(error) === 'ENOENT' && name.includes('\uFFFD')) throw nameIsUnknown(name);
		throw diskProblem(error, `${name} cannot be read.`);
	}
}

/** A folder gives names that are not UTF-8 with a sign of replacement in them, and nothing has that name. */
function nameIsUnknown(name: string): Problem {
	return new Problem(`${name} cannot be read.`, {
		seen: 'There is no file of that name; one with other bytes in the place of \uFFFD has a name that is not UTF-8.',
		next: 'Rename that file, and run the same command again.',
	});
}

/** Strict, since a text that was repaired on the way in would be written back changed. */
function decode(name: string, bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
	} catch {
		throw new Problem(`${name} cannot be read.`, {
			seen: 'It is not text in UTF-8.',
			next: 'Convert it to UTF-8 first, for example with iconv.',
		});
	}
}

async function list(folder: string): Promise<string[]> {
	try {
		return (await readdir(folder)).sort();
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return [];
		throw diskProblem(error, `${folder} cannot be read.`);
	}
}

async function inspect(destination: Destination): Promise<string | undefined> {
	try {
		return await current(await resolveDestination(destination));
	} catch (error) {
		throw diskProblem(error, `${destination.path} cannot be written.`);
	}
}

async function current(place: Place): Promise<string | undefined> {
	return place.mode === undefined ? undefined : readText(place.real);
}

async function write(destination: Destination, text: string, expected: string | undefined): Promise<void> {
	try {
		await makeFolder(path.dirname((await resolveDestination(destination)).real));
		const place = await resolveDestination(destination);
		await sweep(path.dirname(place.real));
		const staged = await stage(place.real, text, place.mode);
		try {
			await refuseChanged(destination, expected);
			commit(staged, place.real);
		} catch (error) {
			discard(staged);
			throw error;
		}

		prove(text, await readWhole(destination.path));
	} catch (error) {
		throw diskProblem(error, `${destination.path} was not written.`);
	}
}

/** One folder at a time: asked for all at once, Node never comes back from where none can be made, such as /proc. */
async function makeFolder(folder: string): Promise<void> {
	try {
		await mkdir(folder);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return;
		if (codeOf(error) !== 'ENOENT' || path.dirname(folder) === folder) throw error;
		await makeFolder(path.dirname(folder));
		await mkdir(folder);
	}
}

/** Asked last of all, since the person may have looked at the difference for an hour. */
async function refuseChanged(destination: Destination, expected: string | undefined): Promise<void> {
	const found = await current(await resolveDestination(destination));
	if (found === expected) return;
	if (found === undefined) throw changed(destination.path, 'it has been removed');
	throw changed(destination.path, expected === undefined ? 'somebody has created it' : 'its text has changed');
}

function changed(name: string, how: string): Problem {
	return new Problem(`${name} was changed by somebody else.`, {
		seen: `Since it was compared with your answers, ${how}.`,
		next: 'Write again; you will see the new difference first.',
	});
}
