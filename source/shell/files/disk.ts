import {mkdir, readdir} from 'node:fs/promises';
import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import type {Destination, Disk} from '../../ports/disk.ts';
import {alone} from './alone.ts';
import {resolveDestination} from './destination.ts';
import {findDocuments} from './find.ts';
import {kindOf} from './kind.ts';
import {codeOf, diskProblem} from './problems.ts';
import {readWhole} from './reading.ts';
import {proveIntact, replace, traceOf} from './replace.ts';
import {discard, stage} from './stage.ts';
import {sweep} from './sweep.ts';

/** The disk of this machine. */
export function systemDisk(): Disk {
	const partsOf: Disk['partsOf'] = async (name, text) => [{path: name, text}];
	return {readText, list, find: findDocuments, kind: kindOf, partsOf, inspect, namesOf, sweep, numbering, write};
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
		const place = await resolveDestination(destination);
		return place.file && (await readText(place.real));
	} catch (error) {
		throw diskProblem(error, `${destination.path} cannot be written.`);
	}
}

async function namesOf(destination: Destination): Promise<number> {
	try {
		return (await resolveDestination(destination)).file?.names ?? 0;
	} catch (error) {
		throw diskProblem(error, `${destination.path} cannot be written.`);
	}
}

async function numbering<Result>(destination: Destination, task: () => Promise<Result>): Promise<Result> {
	try {
		return await alone(await madeFolder(destination), 'number', task);
	} catch (error) {
		throw diskProblem(error, `${destination.path} was not written.`);
	}
}

async function write(destination: Destination, text: string, expected: string | undefined): Promise<void> {
	try {
		const folder = await madeFolder(destination);
		await sweep(folder);
		const place = await resolveDestination(destination);
		const staged = await stage(place.real, text, place.file?.mode, place.file);
		try {
			const trace = traceOf(staged);
			await alone(folder, 'lock', () => {
				replace(destination, place, staged, expected);
				proveIntact(destination, place, text, trace);
			});
		} catch (error) {
			discard(staged);
			throw error;
		}
	} catch (error) {
		throw diskProblem(error, `${destination.path} was not written.`);
	}
}

/** The folder that a document will stand in, without links. */
async function madeFolder(destination: Destination): Promise<string> {
	const folder = path.dirname((await resolveDestination(destination)).real);
	await makeFolder(folder);
	return folder;
}

/** One folder at a time: asked for all at once, Node never comes back from where none can be made, such as /proc. */
async function makeFolder(folder: string): Promise<void> {
	try {
		await makeIn(folder);
	} catch (error) {
		if (codeOf(error) !== 'ENOENT' || path.dirname(folder) === folder) throw error;
		await makeFolder(path.dirname(folder));
		await makeIn(folder);
	}
}

/** In a folder that is there; another program may make the same one at this moment. */
async function makeIn(folder: string): Promise<void> {
	try {
		await mkdir(folder);
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') throw error;
	}
}
