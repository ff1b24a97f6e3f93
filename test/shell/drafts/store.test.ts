import {mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Json} from '../../../source/core/answers/answers.ts';
import {anyCharacters} from '../../support/hostile.ts';
import {draftOf, filesIn, problemOf, storeIn} from '../support/drafts.ts';
import {temporaryFolder} from '../support/folder.ts';

describe('a draft that is saved', () => {
	it('is read back by the next run, with the time of the save', async () => {
		const home = temporaryFolder();
		const first = storeIn(home);
		const saved = await first.save(draftOf('abc', 'Logins are lost'));
		first.release('abc');
		expect(saved).toEqual({revision: 1, at: '2026-11-20T12:00:01.000Z'});
		const opened = await storeIn(home).open('abc');
		expect(opened).toEqual({draft: {...draftOf('abc', 'Logins are lost'), savedAt: '2026-11-20T12:00:01.000Z'}});
	});

	it('is for its owner alone', async () => {
		const home = path.join(temporaryFolder(), 'deep', 'home');
		await storeIn(home).save(draftOf('abc', 'secret'));
		expect(statSync(path.join(home, 'drafts')).mode & 0o777).toBe(0o700);
		for (const name of filesIn(home)) expect(statSync(path.join(home, 'drafts', name)).mode & 0o777).toBe(0o600);
		expect(filesIn(home)).toEqual(['abc.1.json', 'abc.1.lock']);
	});

	it('keeps counting revisions in the next run', async () => {
		const home = temporaryFolder();
		const first = storeIn(home);
		await first.save(draftOf('abc', '1'));
		await first.save(draftOf('abc', '2'));
		first.release('abc');
		const second = storeIn(home);
		await second.open('abc');
		expect(await second.save(draftOf('abc', '3'))).toMatchObject({revision: 3});
	});

	it('holds any answer, word for word', async () => {
		const home = temporaryFolder();
		const store = storeIn(home);
		await fc.assert(
			fc.asyncProperty(fc.jsonValue(), anyCharacters, async (value, typed) => {
				const draft = {...draftOf('abc', typed), answers: {title: 'x', any: value as Json}, typed: {any: typed}};
				await store.save(draft);
				const found = await store.read('abc');
				expect(JSON.stringify({...found, savedAt: ''})).toBe(JSON.stringify({...draft, savedAt: ''}));
			}),
			{numRuns: 60},
		);
	});
});

describe('saves that meet', () => {
	it('leave the one that was asked for last', async () => {
		const home = temporaryFolder();
		const store = storeIn(home);
		const texts = Array.from({length: 20}, (_, count) => 'x'.repeat(count % 2 === 0 ? 200_000 : 1) + count);
		await Promise.all(texts.map((text) => store.save(draftOf('abc', text))));
		expect(problemOf(await store.read('abc'))).toBe(texts.at(-1));
		expect(filesIn(home)).toEqual(['abc.1.json', 'abc.1.lock']);
	});

	it('give way to the save on the way out', async () => {
		const store = storeIn(temporaryFolder());
		const slow = store.save(draftOf('abc', 'older '.repeat(100_000)));
		expect(store.saveNow(draftOf('abc', 'newest'))).toMatchObject({revision: 2});
		expect(await slow).toMatchObject({revision: 2});
		expect(problemOf(await store.read('abc'))).toBe('newest');
	});
});

describe('a list of drafts', () => {
	it('is empty before the first', async () => {
		expect(await storeIn(path.join(temporaryFolder(), 'none')).list()).toEqual({drafts: [], unreadable: []});
	});

	it('has the last saved first, with the title as it is being typed', async () => {
		const store = storeIn(temporaryFolder());
		await store.save(draftOf('first', 'a'));
		await store.save({...draftOf('second', 'b'), typed: {title: 'Half a ti'}});
		await store.save({...draftOf('third', 'c'), answers: {}});
		const {drafts} = await store.list();
		expect(drafts.map(({id, title}) => [id, title])).toEqual([
			['third', ''],
			['second', 'Half a ti'],
			['first', 'Move sessions to Redis'],
		]);
		expect(drafts[2]).toMatchObject({template: 'staff-rfc', question: 'motivation.problem'});
	});
});

describe('a draft that is removed', () => {
	it('leaves the list and comes back as it was', async () => {
		const store = storeIn(temporaryFolder());
		await store.save(draftOf('abc', 'still here'));
		expect(await store.remove('abc')).toBeUndefined();
		expect((await store.list()).drafts).toEqual([]);
		await expect(store.open('abc')).rejects.toThrow('There is no draft called "abc".');
		await store.restore('abc');
		expect(problemOf(await store.read('abc'))).toBe('still here');
	});

	it('does not come back over one of the same id', async () => {
		const store = storeIn(temporaryFolder());
		await store.save(draftOf('abc', 'old'));
		await store.remove('abc');
		await store.save(draftOf('abc', 'new'));
		await expect(store.restore('abc')).rejects.toThrow('was not brought back');
		expect(problemOf(await store.read('abc'))).toBe('new');
	});
});

describe('the id of a draft', () => {
	it.each(['../escape', '', 'a/b', 'A', '.hidden', 'x'.repeat(65)])('is never %j', async (id) => {
		await expect(storeIn(temporaryFolder()).open(id)).rejects.toThrow('There is no draft called');
	});

	it('is made anew each time, and accepted', async () => {
		const store = storeIn(temporaryFolder());
		const ids = Array.from({length: 50}, () => store.newId());
		expect(new Set(ids).size).toBe(50);
		expect(await store.save(draftOf(store.newId(), 'x'))).toMatchObject({revision: 1});
	});
});

it('keeps the text of a document each time that it is replaced', async () => {
	const home = temporaryFolder();
	const store = storeIn(home);
	const copies = [];
	for (const text of ['one', 'two']) copies.push(await store.keepBackup('/repo/rfcs/0001-a.md', text, 'three'));
	expect(copies.map((copy) => readFileSync(copy, 'utf8'))).toEqual(['one', 'two']);
	expect(statSync(copies[0] ?? '').mode & 0o777).toBe(0o600);
});

it('reports a disk that refuses as a problem, with the draft not saved', async () => {
	const home = temporaryFolder();
	mkdirSync(home, {recursive: true});
	writeFileSync(path.join(home, 'drafts'), 'a file where a folder should be');
	const store = storeIn(home);
	await expect(store.save(draftOf('abc', 'x'))).rejects.toMatchObject({
		message: 'The draft was not saved.',
		name: 'Problem',
	});
	expect(() => store.saveNow(draftOf('abc', 'x'))).toThrow('The draft was not saved.');
	expect(readFileSync(path.join(home, 'drafts'), 'utf8')).toBe('a file where a folder should be');
});
