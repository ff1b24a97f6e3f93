import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {draftStore} from '../../../source/shell/drafts/store.ts';
import {draftOf, filesIn, largeDraftOf, problemOf, tickingClock} from '../support/drafts.ts';
import {temporaryFolder} from '../support/folder.ts';

/** A home, a temporary folder, and a store that knows both; each look at its clock is later than the one before. */
function place() {
	const [home, temporary] = [temporaryFolder(), temporaryFolder()];
	const clock = tickingClock();
	return {
		home,
		temporary,
		store: draftStore(home, clock, temporary),
		another: () => draftStore(home, clock, temporary),
	};
}

function fileOf(put: {file: string} | {text: string}): string {
	if ('file' in put) return put.file;
	throw new Error('No folder took it.');
}

describe('a draft that cannot be saved', () => {
	it('goes into the temporary folder, for its owner alone', () => {
		const {store, temporary} = place();
		const file = fileOf(store.putElsewhere(draftOf('abc', 'words'), []));
		expect(file).toBe(path.join(temporary, 'rfc-wizard-draft-abc.json'));
		expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	it('goes into the next folder where that takes nothing, and replaces nothing there', () => {
		const folder = temporaryFolder();
		const store = draftStore(temporaryFolder(), tickingClock(), path.join(folder, 'gone'));
		const first = fileOf(store.putElsewhere(draftOf('abc', 'one'), [path.join(folder, 'gone too'), folder]));
		const second = fileOf(store.putElsewhere(draftOf('abc', 'two'), [folder]));
		expect([first, second].map((file) => path.basename(file))).toEqual([
			'rfc-wizard-draft-abc.json',
			'rfc-wizard-draft-abc-2.json',
		]);
		expect(readFileSync(first, 'utf8')).toContain('"one"');
	});

	it.each([draftOf, largeDraftOf])('comes back from its file as it was, which then goes', async (make) => {
		const {store, another} = place();
		const draft = make('abc', 'words');
		const file = fileOf(store.putElsewhere(draft, []));
		expect(await another().bringIn(file)).toBe('abc');
		expect(await another().read('abc')).toEqual({...draft, savedAt: expect.any(String)});
		expect(await another().open('abc')).toHaveProperty('draft');
		expect(existsSync(file)).toBe(false);
	});

	it('comes back from the text that was printed, in a file of any name, which stays', async () => {
		const {store, temporary} = place();
		const nowhere = draftStore(temporary, tickingClock(), path.join(temporary, 'gone'));
		const put = nowhere.putElsewhere(draftOf('abc', 'words'), [path.join(temporary, 'gone too')]);
		const file = path.join(temporary, 'draft.json');
		writeFileSync(file, 'text' in put ? `\n${put.text}\n` : '');
		expect(problemOf(await store.read(await store.bringIn(file)))).toBe('words');
		expect(existsSync(file)).toBe(true);
	});

	it('replaces what was saved of it before', async () => {
		const {store, another} = place();
		await store.save(draftOf('abc', 'saved'));
		const file = fileOf(store.putElsewhere(draftOf('abc', 'saved and more'), []));
		store.release('abc');
		expect(await another().bringIn(file)).toBe('abc');
		expect(problemOf(await another().read('abc'))).toBe('saved and more');
	});

	it('becomes a draft of its own beside one that was changed since', async () => {
		const {store, another} = place();
		const file = fileOf(store.putElsewhere(draftOf('abc', 'elsewhere'), []));
		await store.save(draftOf('abc', 'since'));
		store.release('abc');
		const id = await another().bringIn(file);
		expect(id).not.toBe('abc');
		expect(problemOf(await another().read(id))).toBe('elsewhere');
		expect(problemOf(await another().read('abc'))).toBe('since');
	});
});

describe('a file that holds no draft', () => {
	it.each([
		['', 'it is cut short'],
		['{"revision": 1, "draft": {"id": "abc"', 'it is cut short'],
		['[]', 'it is cut short or is not a draft'],
		['{"revision": 1, "draft": {"version": 1, "id": "abc"}}', 'is not what it should be'],
	])('is refused and left alone: %j', async (text, reason) => {
		const {store, home, temporary} = place();
		const file = path.join(temporary, 'rfc-wizard-draft-abc.json');
		writeFileSync(file, text);
		await expect(store.bringIn(file)).rejects.toMatchObject({seen: expect.stringContaining(reason)});
		expect(readFileSync(file, 'utf8')).toBe(text);
		expect(existsSync(path.join(home, 'drafts'))).toBe(false);
	});

	it('is refused when the draft is called like a path', async () => {
		const {store, temporary} = place();
		const file = path.join(temporary, 'draft.json');
		writeFileSync(file, JSON.stringify({revision: 1, draft: draftOf('../../x', 'words')}));
		await expect(store.bringIn(file)).rejects.toThrow('There is no draft called');
	});
});

describe('the trash', () => {
	it('is listed, and what lies in it can be looked at', async () => {
		const {store, home} = place();
		expect(await store.listTrash()).toEqual({drafts: [], unreadable: []});
		await store.save(draftOf('abc', 'words'));
		await store.remove('abc');
		expect((await store.listTrash()).drafts).toMatchObject([{id: 'abc', title: 'Move sessions to Redis'}]);
		expect(problemOf(await store.read('abc'))).toBe('words');
		expect(filesIn(home)).toEqual(['trash']);
	});
});
