import {mkdirSync, readdirSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {draftOf, storeIn} from '../support/drafts.ts';
import {temporaryFolder} from '../support/folder.ts';

const days = 24 * 60 * 60;
const digest = '0'.repeat(64);

/** The trash after one more draft was put into it: 200 others were removed so many days before. */
async function trashAfter(age: number): Promise<string[]> {
	const home = temporaryFolder();
	const trash = path.join(home, 'drafts', 'trash');
	mkdirSync(trash, {recursive: true});
	const removed = Date.UTC(2026, 10, 20, 12) / 1000 - age * days;
	for (let count = 0; count < 200; count++) {
		const file = path.join(trash, `old-${String(count).padStart(3, '0')}.1.json`);
		writeFileSync(file, '{}');
		utimesSync(file, removed + count, removed + count);
	}

	writeFileSync(path.join(trash, `old-000.${digest}.snapshot`), 'text');
	const store = storeIn(home);
	await store.save(draftOf('abc', 'mine'));
	await store.remove('abc');
	return readdirSync(trash);
}

it('lets the oldest of very many drafts go, with its snapshot', async () => {
	const left = await trashAfter(40);
	expect(left).toHaveLength(200);
	expect(left).toContain('abc.1.json');
	expect(left.filter((name) => name.startsWith('old-000'))).toEqual([]);
});

it('keeps whatever was removed within a month', async () => {
	expect(await trashAfter(20)).toHaveLength(202);
});
