import {mkdirSync, readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {draftOf, filesIn, largeDraftOf, problemOf, storeIn} from '../support/drafts.ts';
import {temporaryFolder} from '../support/folder.ts';

const drafts = (home: string) => path.join(home, 'drafts');

/** What may go from under a draft that is open. */
const losses: readonly [string, (home: string) => void][] = [
	['its folder', (home) => rmSync(drafts(home), {recursive: true})],
	['the folder above it', (home) => rmSync(home, {recursive: true})],
	[
		'its folder, and somebody made it again',
		(home) => {
			rmSync(drafts(home), {recursive: true});
			mkdirSync(drafts(home));
		},
	],
	['all of its files', (home) => removeAll(home, /./)],
	['its lock', (home) => removeAll(home, /\.lock$/)],
];

function removeAll(home: string, wanted: RegExp): void {
	for (const name of readdirSync(drafts(home))) if (wanted.test(name)) rmSync(path.join(drafts(home), name));
}

describe.each([
	['small', draftOf],
	['large', largeDraftOf],
])('a draft of which something is gone from the disk: a %s one', (_, make) => {
	it.each(losses)('is saved all the same: %s', async (__, lose) => {
		const home = temporaryFolder();
		const store = storeIn(home);
		await store.save(make('abc', 'before'));
		lose(home);
		expect(await store.save(make('abc', 'after'))).toHaveProperty('at');
		expect(problemOf(await storeIn(home).read('abc'))).toBe('after');
		lose(home);
		expect(store.saveNow(make('abc', 'on the way out'))).toHaveProperty('at');
		expect(problemOf(await storeIn(home).read('abc'))).toBe('on the way out');
	});
});

it('takes a new snapshot when the one that the draft refers to is gone', async () => {
	const home = temporaryFolder();
	const store = storeIn(home);
	await store.save(largeDraftOf('abc', 'before'));
	const [snapshot = ''] = filesIn(home).filter((name) => name.endsWith('.snapshot'));
	rmSync(path.join(drafts(home), snapshot));
	await store.save(largeDraftOf('abc', 'after'));
	expect(problemOf(await storeIn(home).read('abc'))).toBe('after');
});

it('still belongs to the terminal that took it over, wrote it and put it away', async () => {
	const home = temporaryFolder();
	const [first, second] = [storeIn(home), storeIn(home)];
	await first.save(draftOf('abc', 'first'));
	await second.takeOver('abc');
	await second.remove('abc');
	expect(await first.save(draftOf('abc', 'first again'))).toEqual({takenBy: undefined});
	expect(filesIn(home).filter((name) => name.startsWith('abc'))).toEqual([]);
});
