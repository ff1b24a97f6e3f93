import {spawnSync} from 'node:child_process';
import {readdirSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {expect, it} from 'vitest';
import {ownName} from '../../../source/shell/files/own.ts';
import {sweep} from '../../../source/shell/files/sweep.ts';
import {temporaryFolder} from '../support/folder.ts';

/** A process of this machine that has ended, and one that goes on longer than this test. */
const [ended, living] = [spawnSync(process.execPath, ['--version']).pid, process.ppid];

const nameOf = (pid: number, purpose: 'tmp' | 'lock' = 'tmp') =>
	ownName(purpose).replace(`-${process.pid}-`, `-${pid}-`);

/** The same name as another machine would give it, whatever ours is called. */
const elsewhere = (name: string) =>
	name.replace(/-(.)(?=[0-9a-f]{11}\.)/, (_, digit) => `-${digit === '0' ? '1' : '0'}`);

it('removes at once what processes that are gone left behind, and nothing else', async () => {
	const folder = temporaryFolder();
	const put = (name: string, hours = 0) => {
		writeFileSync(path.join(folder, name), 'part of a te');
		const then = new Date(Date.now() - hours * 3_600_000);
		utimesSync(path.join(folder, name), then, then);
		return name;
	};
	put(nameOf(ended));
	put(nameOf(ended, 'lock'));
	put(elsewhere(nameOf(living)), 1);
	// A process that had our number before us, in a container for example.
	put(nameOf(process.pid), 1);
	const kept = [
		put(nameOf(living), 1),
		put(nameOf(process.pid)),
		put(elsewhere(nameOf(ended))),
		put('.rfc-wizard-notes.tmp', 1),
		put('0001-a.md', 1),
	];
	await sweep(folder);
	expect(readdirSync(folder).sort()).toEqual(kept.sort());
});

it('is no trouble in a folder that cannot be read', async () => {
	await expect(sweep(path.join(temporaryFolder(), 'none'))).resolves.toBeUndefined();
});
