import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Collection, change, collectionIn, commit, texts} from './collections.ts';
import {type Usage, usageOf} from './usage.ts';

/** A folder of documents and what checking all of it took, by us and by the yardstick. */
export type Folder = Usage & {count: number; kilobytes: number; yardstick?: Usage};

/** What checking only the changed documents of a folder took. */
export type Changes = Usage & {count: number; changed: number};

export type Checks = {folders: Folder[]; changes: Changes[]};

/** Only this folder is given to the yardstick, which takes its time. */
const compared = 1000;

/** Makes folders of several sizes, and checks each as a whole and then what has changed in it. */
export async function measureChecks(
	{launcher, linter}: {launcher: string; linter: readonly string[]},
	sizes: readonly number[],
): Promise<Checks> {
	const checks: Checks = {folders: [], changes: []};
	for (const count of sizes) {
		await within(async (root) => {
			const collection = collectionIn(root, count);
			const yardstick = count === compared ? await usageOf([...linter, '**/*.md'], root) : undefined;
			const used = await usageOf([launcher, 'check', '.', '--format', 'json'], root);
			checks.folders.push({...used, count, kilobytes: collection.kilobytes, ...(yardstick ? {yardstick} : {})});
			if (count >= compared) checks.changes.push(...(await changesIn(collection, launcher)));
		});
	}

	return checks;
}

async function changesIn(collection: Collection, launcher: string): Promise<Changes[]> {
	const found: Changes[] = [];
	commit(collection);
	for (const changed of [1, 100]) {
		change(collection, changed);
		const args = [launcher, 'check', '.', '--changed', '--format', 'json'];
		// The first time, git looks at files that have just been written.
		await usageOf(args, collection.folder);
		found.push({...(await usageOf(args, collection.folder)), count: collection.files.length, changed});
	}

	return found;
}

/** A document of about so many bytes, cut from one that is longer; does its work, and removes it. */
export async function withDocument<Result>(bytes: number, work: (file: string) => Promise<Result>): Promise<Result> {
	return within((root) => {
		const file = join(root, 'one.md');
		const long = texts().find((text) => text.length > bytes) ?? '';
		writeFileSync(file, long.slice(0, bytes));
		return work(file);
	});
}

async function within<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
	const folder = mkdtempSync(join(tmpdir(), 'rfc-wizard-check-'));
	try {
		return await work(folder);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}
