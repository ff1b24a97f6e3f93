import {mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {storeIn} from '../support/drafts.ts';
import {temporaryFolder} from '../support/folder.ts';

function desk() {
	const folder = temporaryFolder();
	const file = path.join(folder, 'rfc.md');
	writeFileSync(file, 'now');
	const home = path.join(folder, 'home');
	return {folder, file, home, store: storeIn(home), backups: path.join(home, 'backups')};
}

it('gives the last copy of a document back, and tells what replaced it', async () => {
	const {file, store, home} = desk();
	expect(await store.lastBackup(file)).toBeUndefined();
	await store.keepBackup(file, '\uFEFFone\r\n', 'two');
	await store.keepBackup(file, 'two', 'three');
	const last = await storeIn(home).lastBackup(file);
	expect(last).toMatchObject({text: 'two'});
	expect([last?.wasReplacedBy('three'), last?.wasReplacedBy('two')]).toEqual([true, false]);
	await store.dropBackup(last?.copy ?? '');
	expect(await store.lastBackup(file)).toMatchObject({text: '\uFEFFone\r\n'});
});

it('takes the last one for the last, whatever the clock says', async () => {
	const {file, store, home} = desk();
	for (let count = 0; count < 12; count++) await store.keepBackup(file, `text ${count}`, 'x');
	// The clock of another store begins anew.
	await storeIn(home).keepBackup(file, 'the last', 'x');
	expect(await store.lastBackup(file)).toMatchObject({text: 'the last'});
});

it('keeps documents of one name apart, and finds one through a link', async () => {
	const {folder, file, store} = desk();
	mkdirSync(path.join(folder, 'other'));
	const other = path.join(folder, 'other', 'rfc.md');
	writeFileSync(other, 'now');
	symlinkSync(path.join(folder, 'other'), path.join(folder, 'link'));
	await store.keepBackup(file, 'mine', 'x');
	expect(await store.lastBackup(other)).toBeUndefined();
	await store.keepBackup(other, 'other', 'x');
	expect(await store.lastBackup(path.join(folder, 'link', 'rfc.md'))).toMatchObject({text: 'other'});
});

it('keeps the last twenty of a document, and leaves files of others alone', async () => {
	const {file, store, backups} = desk();
	const first = await store.keepBackup(file, 'text 0', 'x');
	writeFileSync(path.join(path.dirname(first), 'notes.txt'), 'mine');
	for (let count = 1; count < 25; count++) await store.keepBackup(file, `text ${count}`, 'x');
	const [folder = ''] = readdirSync(backups);
	const copies = readdirSync(path.join(backups, folder)).filter((name) => name !== 'notes.txt');
	expect(copies.map((name) => readFileSync(path.join(backups, folder, name), 'utf8'))).toEqual(
		Array.from({length: 20}, (_, index) => `text ${index + 5}`),
	);
	expect(readdirSync(path.join(backups, folder))).toContain('notes.txt');
});

/** A little less than a month before the time of the store, in seconds. */
const monthBefore = Date.UTC(2026, 9, 22, 12) / 1000;

it('keeps copies of all documents that were written of late, however many', async () => {
	const {file, store, backups} = desk();
	for (let count = 0; count < 203; count++) {
		const folder = path.join(backups, `rfc-${String(count).padStart(16, '0')}`);
		mkdirSync(folder, {recursive: true});
		utimesSync(folder, monthBefore + count, monthBefore + count);
	}

	await store.keepBackup(file, 'text', 'x');
	expect(readdirSync(backups)).toHaveLength(204);
});

it('keeps copies of two hundred documents, those that were written to last', async () => {
	const {file, store, backups} = desk();
	for (let count = 0; count < 203; count++) {
		const folder = path.join(backups, `rfc-${String(count).padStart(16, '0')}`);
		mkdirSync(folder, {recursive: true});
		utimesSync(folder, 1000 + count, 1000 + count);
	}

	await store.keepBackup(file, 'text', 'x');
	const kept = readdirSync(backups);
	expect(kept).toHaveLength(200);
	expect(kept).not.toContain('rfc-0000000000000003');
	expect(kept).toContain('rfc-0000000000000004');
});
