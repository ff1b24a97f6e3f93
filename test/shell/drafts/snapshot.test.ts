import {existsSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Draft} from '../../../source/core/draft/types.ts';
import {encode} from '../../../source/shell/drafts/envelope.ts';
import {filesIn, largeDraftOf, problemOf, storeIn} from '../support/drafts.ts';
import {temporaryFolder} from '../support/folder.ts';

const nameOfSnapshot = expect.stringMatching(/^abc\.[0-9a-f]{64}\.snapshot$/);

/** A folder with a large draft that was saved twice and given back, and the paths of its two files. */
async function homeWithTwo(): Promise<{home: string; file: string; snapshot: string}> {
	const home = temporaryFolder();
	const store = storeIn(home);
	await store.save(largeDraftOf('abc', 'first'));
	await store.save(largeDraftOf('abc', 'second'));
	store.release('abc');
	const [file = '', snapshot = ''] = filesIn(home).map((name) => path.join(home, 'drafts', name));
	return {home, file, snapshot};
}

async function opened(home: string): Promise<Draft> {
	const found = await storeIn(home).open('abc');
	if ('holder' in found) throw new Error('Somebody else has it open.');
	return found.draft;
}

describe('the draft of a large document', () => {
	it('is read back as it was saved', async () => {
		const {home} = await homeWithTwo();
		expect(await opened(home)).toStrictEqual({
			...largeDraftOf('abc', 'second'),
			savedAt: '2026-11-20T12:00:02.000Z',
		});
	});

	it('is written once, and then only what was changed', async () => {
		const {home, file, snapshot} = await homeWithTwo();
		expect(filesIn(home)).toEqual(['abc.1.json', nameOfSnapshot]);
		expect(statSync(snapshot).size).toBeGreaterThan(100_000);
		expect(statSync(snapshot).mode & 0o777).toBe(0o600);
		expect(statSync(file).size).toBeLessThan(500);
		expect(readFileSync(file, 'utf8')).toContain('second');
	});

	it('goes on with the same snapshot in the next run', async () => {
		const {home, snapshot} = await homeWithTwo();
		const store = storeIn(home);
		await store.open('abc');
		expect(await store.save(largeDraftOf('abc', 'third'))).toMatchObject({revision: 3});
		expect(filesIn(home)).toEqual(['abc.2.json', 'abc.2.lock', path.basename(snapshot)]);
		expect(problemOf(await storeIn(home).read('abc'))).toBe('third');
	});

	it('gets another snapshot as the edit of another text, and the next run removes the one before', async () => {
		const {home, snapshot} = await homeWithTwo();
		const store = storeIn(home);
		await store.open('abc');
		await store.save({...largeDraftOf('abc', 'third'), base: {path: 'x.md', text: 'Other. '.repeat(20_000)}});
		expect(existsSync(snapshot)).toBe(true);
		store.release('abc');
		const {base} = await opened(home);
		expect(base?.text.slice(0, 6)).toBe('Other.');
		expect(existsSync(snapshot)).toBe(false);
		expect(filesIn(home)).toEqual(['abc.3.json', 'abc.3.lock', nameOfSnapshot]);
	});

	it('is one file when the program is left before there is a snapshot', async () => {
		const home = temporaryFolder();
		const store = storeIn(home);
		const slow = store.save(largeDraftOf('abc', 'older'));
		expect(store.saveNow(largeDraftOf('abc', 'newest'))).toMatchObject({revision: 2});
		expect(await slow).toMatchObject({revision: 2});
		store.release('abc');
		expect(problemOf(await opened(home))).toBe('newest');
	});

	it('is saved on the way out as what was changed', async () => {
		const home = temporaryFolder();
		const store = storeIn(home);
		await store.save(largeDraftOf('abc', 'older'));
		store.saveNow(largeDraftOf('abc', 'newest'));
		store.release('abc');
		expect(statSync(path.join(home, 'drafts', 'abc.1.json')).size).toBeLessThan(500);
		expect(problemOf(await opened(home))).toBe('newest');
	});

	it('opens from the one file in which it used to be', async () => {
		const {home, file, snapshot} = await homeWithTwo();
		rmSync(snapshot);
		writeFileSync(file, encode({revision: 9, draft: largeDraftOf('abc', 'as it was')}));
		const store = storeIn(home);
		await store.open('abc');
		expect(await store.save(largeDraftOf('abc', 'since then'))).toMatchObject({revision: 10});
		expect(problemOf(await store.read('abc'))).toBe('since then');
	});

	it('is taken over with its snapshot, and the one who lost it saves nothing', async () => {
		const {home} = await homeWithTwo();
		const first = storeIn(home);
		await first.open('abc');
		const second = storeIn(home);
		expect(problemOf(await second.takeOver('abc'))).toBe('second');
		expect(await first.save(largeDraftOf('abc', 'too late'))).toEqual({takenBy: undefined});
		await second.save(largeDraftOf('abc', 'by the second'));
		expect(await first.save(largeDraftOf('copy', 'a copy'))).toMatchObject({revision: 1});
		expect(problemOf(await storeIn(home).read('abc'))).toBe('by the second');
		expect(problemOf(await storeIn(home).read('copy'))).toBe('a copy');
	});

	it('goes to the trash with its snapshot, and comes back', async () => {
		const {home} = await homeWithTwo();
		const store = storeIn(home);
		await store.remove('abc');
		expect(filesIn(home)).toEqual(['trash']);
		await store.restore('abc');
		expect(problemOf(await opened(home))).toBe('second');
		expect(filesIn(home, 'drafts/trash')).toEqual([]);
	});
});

describe('a snapshot', () => {
	const broken: [string, (file: string) => void][] = [
		['it is gone', (file) => rmSync(file)],
		['its bytes have changed', (file) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, -9))],
		['its bytes have changed', (file) => writeFileSync(file, '')],
	];

	it.each(broken)('of which %s is reported, with both files, which stay', async (reason, spoil) => {
		const {home, file, snapshot} = await homeWithTwo();
		spoil(snapshot);
		const text = readFileSync(file, 'utf8');
		const files = filesIn(home);
		for (const action of ['open', 'takeOver', 'read'] as const) {
			await expect(storeIn(home)[action]('abc')).rejects.toMatchObject({
				message: `The draft abc cannot be read: it refers to a file, and ${reason}.`,
				seen: `That file is ${snapshot}; what you changed is kept in ${file}.`,
				next: expect.stringContaining('rfc-wizard drafts remove abc'),
			});
		}

		expect((await storeIn(home).list()).unreadable).toEqual([expect.stringContaining(snapshot)]);
		expect(filesIn(home)).toEqual(files);
		expect(readFileSync(file, 'utf8')).toBe(text);
		expect(await storeIn(home).remove('abc')).toBeUndefined();
		expect(filesIn(home)).toEqual(['trash']);
	});
});
