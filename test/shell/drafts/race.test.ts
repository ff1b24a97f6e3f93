import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {claim} from '../../../source/shell/drafts/claim.ts';
import {draftOf, filesIn, problemOf, storeIn} from '../support/drafts.ts';
import {temporaryFolder} from '../support/folder.ts';

/** What happens elsewhere in the moment before a file gets its final name; once. */
const elsewhere = vi.hoisted(() => ({happens: undefined as (() => void) | undefined}));

vi.mock('node:fs', async (original) => {
	const real = await original<typeof import('node:fs')>();
	const renameSync = (from: string, to: string) => {
		const happens = elsewhere.happens;
		elsewhere.happens = undefined;
		happens?.();
		real.renameSync(from, to);
	};
	return {...real, renameSync};
});

beforeEach(() => {
	elsewhere.happens = undefined;
});

describe('a draft that is taken over in the middle of a save', () => {
	it.each(['save', 'saveNow'] as const)('is not replaced by that %s, which is refused', async (method) => {
		const home = temporaryFolder();
		const store = storeIn(home);
		await store.save(draftOf('abc', 'before'));
		elsewhere.happens = () => claim(path.join(home, 'drafts'), 'abc', '2026-11-20T12:00:00.000Z', true);
		expect(await store[method](draftOf('abc', 'in between'))).toEqual({takenBy: undefined});
		expect(problemOf(await storeIn(home).read('abc'))).toBe('before');
		expect(await store[method](draftOf('abc', 'afterwards'))).toEqual({takenBy: undefined});
		expect(problemOf(await storeIn(home).read('abc'))).toBe('before');
	});

	it('is lost as soon as the other process has begun', async () => {
		const home = temporaryFolder();
		const store = storeIn(home);
		await store.save(draftOf('abc', 'before'));
		writeFileSync(path.join(home, 'drafts', 'abc.2.lock'), '');
		expect(await store.save(draftOf('abc', 'too late'))).toEqual({takenBy: undefined});
		expect(filesIn(home)).toEqual(['abc.1.json', 'abc.1.lock', 'abc.2.lock']);
	});

	it('goes to the last of two that take it over at once', async () => {
		const home = temporaryFolder();
		await storeIn(home).save(draftOf('abc', 'before'));
		const [first, second] = [storeIn(home), storeIn(home)];
		elsewhere.happens = () => claim(path.join(home, 'drafts'), 'abc', '2026-11-20T12:00:00.000Z', true);
		expect(problemOf(await first.takeOver('abc'))).toBe('before');
		expect(await first.save(draftOf('abc', 'by the first'))).toEqual({takenBy: undefined});
		expect(problemOf(await second.takeOver('abc'))).toBe('before');
		expect(await second.save(draftOf('abc', 'by the second'))).toMatchObject({revision: 2});
		expect(problemOf(await second.read('abc'))).toBe('by the second');
	});
});
