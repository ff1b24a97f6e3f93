import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {decode} from '../../../source/shell/drafts/decode.ts';
import {encode} from '../../../source/shell/drafts/envelope.ts';
import {draftOf, filesIn, storeIn} from '../support/drafts.ts';
import {temporaryFolder} from '../support/folder.ts';

/** A folder with one draft in which the given text stands. */
function homeWith(text: string): {home: string; file: string} {
	const home = temporaryFolder();
	const store = storeIn(home);
	store.saveNow(draftOf('abc', 'a problem'));
	store.release('abc');
	const file = path.join(home, 'drafts', 'abc.1.json');
	writeFileSync(file, text);
	return {home, file};
}

const whole = encode({revision: 7, draft: draftOf('abc', 'Größe 🚀 "quoted" \\ \n')});

describe('a draft file', () => {
	it('is read whole or not at all, wherever it was cut short', () => {
		const bytes = Buffer.from(whole);
		for (let length = 0; length < bytes.length - 1; length++) {
			expect(decode(bytes.subarray(0, length).toString(), 'abc')).toMatchObject({fault: 'damaged'});
		}

		expect(decode(whole.trimEnd(), 'abc')).toMatchObject({revision: 7});
		expect(decode(whole, 'abc')).toEqual({revision: 7, draft: draftOf('abc', 'Größe 🚀 "quoted" \\ \n')});
	});

	it.each([
		['{"revision":1,"draft":{}}', 'draft.version is not what it should be'],
		['[]', 'it is not a draft'],
		['null', 'it is not a draft'],
		[whole.replace('"answers":{', '"answers":[],"x":{'), 'draft.answers is not what it should be'],
		[whole.replace('"unknown"', '"perhaps"'), 'draft.marks.summary is not what it should be'],
		[whole.replace('"typed":', '"meeting":{"people":3},"typed":'), 'draft.meeting.people is not what it should be'],
		[
			whole.replace('"typed":', '"meeting":{"people":[],"minutes":{"define":1},"used":{}},"typed":'),
			'draft.meeting.minutes.research is not what it should be',
		],
		[whole.replace('"id":"abc"', '"id":"abd"'), 'it holds a draft with another name'],
		['\0\0\0\0', 'it is cut short or is not JSON'],
		['', 'it is empty'],
	])('of another shape is refused: %j', (text, reason) => {
		expect(decode(text, 'abc')).toEqual({fault: 'damaged', reason});
	});

	it('keeps what this version does not know', () => {
		const extended = whole.replace('"typed":', '"pinned":[1],"typed":');
		expect(decode(extended, 'abc')).toMatchObject({draft: {pinned: [1]}});
	});
});

describe('a damaged draft', () => {
	it.each(['', whole.slice(0, 100), 'not JSON', '{}'])('is moved aside when it is opened: %j', async (text) => {
		const {home} = homeWith(text);
		await expect(storeIn(home).open('abc')).rejects.toThrow('The draft abc cannot be read: ');
		const [kept = '', ...others] = filesIn(home);
		expect(others).toEqual([]);
		expect(kept).toMatch(/^abc\.1\.json\.corrupt-20261120T1200\d{5}Z$/);
		expect(readFileSync(path.join(home, 'drafts', kept), 'utf8')).toBe(text);
	});

	it('is reported by the list, which shows the others', async () => {
		const {home} = homeWith('{"revision":');
		await storeIn(home).save(draftOf('good', 'fine'));
		const {drafts, unreadable} = await storeIn(home).list();
		expect(drafts.map(({id}) => id)).toEqual(['good']);
		expect(unreadable).toEqual([
			expect.stringMatching(/^The draft abc cannot be read: .* kept as .*abc\.1\.json\.corrupt-/),
		]);
	});

	it('hides no others, even when the system will not read it', async () => {
		const home = temporaryFolder();
		await storeIn(home).save(draftOf('good', 'fine'));
		mkdirSync(path.join(home, 'drafts', 'odd.1.json'));
		const {drafts, unreadable} = await storeIn(home).list();
		expect(drafts.map(({id}) => id)).toEqual(['good']);
		expect(unreadable).toEqual(['The draft odd cannot be read. It is a folder, not a file.']);
	});

	it('never replaces one that was moved aside before', async () => {
		const {home, file} = homeWith('first');
		await storeIn(home).list();
		writeFileSync(file, 'second');
		await storeIn(home).list();
		const texts = filesIn(home).map((name) => readFileSync(path.join(home, 'drafts', name), 'utf8'));
		expect(texts.sort()).toEqual(['first', 'second']);
	});

	it('is not written over by a save of the same id', async () => {
		const {home, file} = homeWith('a word that matters');
		expect(await storeIn(home).save(draftOf('abc', 'new'))).toEqual({takenBy: undefined});
		expect(readFileSync(file, 'utf8')).toBe('a word that matters');
	});
});

describe('a draft of a newer version', () => {
	const newer = JSON.stringify({revision: 3, draft: {...draftOf('abc', 'x'), version: 3, answers: ['other', 'shape']}});

	it.each(['open', 'takeOver', 'read'] as const)('is refused by %s and left untouched', async (action) => {
		const {home, file} = homeWith(newer);
		await expect(storeIn(home)[action]('abc')).rejects.toMatchObject({
			message: 'The draft abc comes from a newer rfc-wizard.',
			seen: expect.stringContaining('it has version 3 and this program knows version 2'),
		});
		expect(filesIn(home)).toEqual(['abc.1.json']);
		expect(readFileSync(file, 'utf8')).toBe(newer);
	});

	it('is reported by the list', async () => {
		const {home, file} = homeWith(newer);
		expect((await storeIn(home).list()).unreadable).toEqual([expect.stringContaining('newer rfc-wizard')]);
		expect(readFileSync(file, 'utf8')).toBe(newer);
	});
});

it.each(['', '{"pid":', '{"pid":0,"host":"x","since":"","token":"y"}', '[]'])(
	'is not held by a lock that says %j',
	async (lock) => {
		const home = temporaryFolder();
		const store = storeIn(home);
		await store.save(draftOf('abc', 'mine'));
		store.release('abc');
		writeFileSync(path.join(home, 'drafts', 'abc.1.lock'), lock);
		expect(await storeIn(home).open('abc')).toMatchObject({draft: {id: 'abc'}});
		expect(filesIn(home)).toEqual(['abc.2.json', 'abc.2.lock']);
	},
);
