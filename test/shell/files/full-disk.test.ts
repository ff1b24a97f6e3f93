import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {systemDisk} from '../../../source/shell/files/disk.ts';
import {draftOf, filesIn, problemOf, storeIn} from '../support/drafts.ts';
import {temporaryFolder} from '../support/folder.ts';

/**
 * Root may write anywhere, so no folder can be made that refuses everybody. Instead, new files become
 * /dev/full here, which answers each write as a full disk does; or the last bytes of a write get lost.
 */
const fault = vi.hoisted(() => ({kind: 'none' as 'none' | 'full' | 'forgetful'}));

vi.mock('node:fs', async (original) => {
	const real = await original<typeof import('node:fs')>();
	return {
		...real,
		openSync: (name: string, flags: string, mode?: number) =>
			fault.kind === 'full' && name.endsWith('.tmp')
				? real.openSync('/dev/full', 'w')
				: real.openSync(name, flags, mode),
		fchmodSync: () => undefined,
		readFileSync: (name: string, encoding?: BufferEncoding) => {
			const found = real.readFileSync(name, encoding);
			return fault.kind === 'forgetful' && name.endsWith('.tmp') ? found.slice(0, -1) : found;
		},
	};
});

beforeEach(() => {
	fault.kind = 'none';
});

describe.runIf(process.platform === 'linux')('a full disk', () => {
	it('leaves a document as it was and says so', async () => {
		const root = temporaryFolder();
		const target = {path: path.join(root, 'a.md'), within: root};
		writeFileSync(target.path, 'old');
		fault.kind = 'full';
		await expect(systemDisk().write(target, 'new', 'old')).rejects.toMatchObject({
			name: 'Problem',
			message: `${target.path} was not written.`,
			seen: 'The disk is full.',
			next: 'Free some space, then try again.',
		});
		expect(readFileSync(target.path, 'utf8')).toBe('old');
		expect(readdirSync(root)).toEqual(['a.md']);
	});

	it('leaves a draft as it was last saved, until there is space again', async () => {
		const home = temporaryFolder();
		const store = storeIn(home);
		await store.save(draftOf('abc', 'saved'));
		fault.kind = 'full';
		const problem = {message: 'The draft was not saved.', seen: 'The disk is full.'};
		await expect(store.save(draftOf('abc', 'lost?'))).rejects.toMatchObject(problem);
		expect(() => store.saveNow(draftOf('abc', 'lost?'))).toThrow(expect.objectContaining(problem));
		expect(problemOf(await store.read('abc'))).toBe('saved');
		expect(filesIn(home)).toEqual(['abc.1.json', 'abc.1.lock']);
		fault.kind = 'none';
		expect(await store.save(draftOf('abc', 'not lost'))).toMatchObject({at: expect.any(String)});
		expect(problemOf(await store.read('abc'))).toBe('not lost');
	});
});

it('refuses a disk that loses bytes without a word, before the old text is gone', async () => {
	const root = temporaryFolder();
	const target = {path: path.join(root, 'a.md'), within: root};
	writeFileSync(target.path, 'old');
	fault.kind = 'forgetful';
	await expect(systemDisk().write(target, 'new', 'old')).rejects.toThrow(
		'The disk did not keep what was written to it.',
	);
	expect(readFileSync(target.path, 'utf8')).toBe('old');
	expect(readdirSync(root)).toEqual(['a.md']);
});
