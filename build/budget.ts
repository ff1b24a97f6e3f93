import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

/** Bytes that the package may weigh: docs/decisions/2026-12-01-room-for-what-people-call-things.md. */
export const most = {packed: 880_000, unpacked: 2_800_000};

/** A tar archive has a header of one block before each file, and fills its last block. */
const block = 512;

export type Weight = {files: number; packed: number; unpacked: number};

/** What the published files weigh, in bytes: on the disk, and packed as the tarball that is fetched. */
export function weigh(paths: readonly string[]): Weight {
	const files = paths.flatMap(filesIn);
	const contents = files.map((path) => readFileSync(path));
	const archive = contents.flatMap((content, index) => {
		const header = Buffer.alloc(block);
		header.write(`package/${files[index]}`);
		return [header, content, Buffer.alloc((block - (content.length % block)) % block)];
	});
	return {
		files: contents.length,
		packed: gzipSync(Buffer.concat(archive), {level: 9}).length,
		unpacked: contents.reduce((sum, content) => sum + content.length, 0),
	};
}

/** Throws when a package of this weight would break the promise of a quick install. */
export function checkBudget({packed, unpacked}: Weight): void {
	for (const [name, weight, limit] of [
		['packed', packed, most.packed],
		['unpacked', unpacked, most.unpacked],
	] as const) {
		if (weight > limit) {
			throw new Error(
				`The package weighs ${weight} bytes ${name}; the budget is ${limit}.\nFind what grew with: node build/run.mjs build/main.ts --list`,
			);
		}
	}
}

function filesIn(path: string): string[] {
	const entries = readdirSync(path, {recursive: true, withFileTypes: true});
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
