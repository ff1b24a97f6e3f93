import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {setTimeout as pause} from 'node:timers/promises';
import {expect, it} from 'vitest';
import {alone} from '../../../source/shell/files/alone.ts';
import {ownName} from '../../../source/shell/files/own.ts';
import {temporaryFolder} from '../support/folder.ts';
import {ask, start, storeProgram} from '../support/process.ts';

const flagOf = (pid: number) => ownName('lock').replace(`-${process.pid}-`, `-${pid}-`);

it('lets one in at a time, of several processes and within one', async () => {
	const home = temporaryFolder();
	const program = await storeProgram(home);
	const folder = temporaryFolder();
	const file = path.join(folder, 'count');
	writeFileSync(file, '0');
	const children = await Promise.all(Array.from({length: 3}, () => start(program, home)));
	const counts = children.map((child) => ask(child, {call: 'count', file, times: 20}));
	const own = Array.from({length: 10}, () =>
		alone(folder, 'lock', async () => {
			const count = Number(readFileSync(file, 'utf8'));
			await pause(1);
			writeFileSync(file, `${count + 1}`);
		}),
	);
	expect((await Promise.all(counts)).map(({error}) => error)).toEqual([undefined, undefined, undefined]);
	await Promise.all(own);
	expect(readFileSync(file, 'utf8')).toBe('70');
	expect(readdirSync(folder)).toEqual(['count']);
});

it('passes over the flag of a process that was killed, and those of other tasks', async () => {
	const folder = temporaryFolder();
	const {pid} = spawnSync(process.execPath, ['--version']);
	writeFileSync(path.join(folder, flagOf(pid)), '');
	const numbering = ownName('number');
	writeFileSync(path.join(folder, numbering), '');
	expect(await alone(folder, 'lock', () => 'done')).toBe('done');
	expect(readdirSync(folder)).toEqual([numbering]);
});

it('waits for a process that lives, and names it when that takes too long', async () => {
	const folder = temporaryFolder();
	const flag = flagOf(process.ppid);
	writeFileSync(path.join(folder, flag), '');
	await expect(alone(folder, 'lock', () => 'done', 50)).rejects.toMatchObject({
		name: 'Problem',
		seen: `Process ${process.ppid} holds ${path.join(folder, flag)}.`,
	});
	expect(readdirSync(folder)).toEqual([flag]);
});

it('takes its flag down when the task fails', async () => {
	const folder = temporaryFolder();
	const failing = alone(folder, 'lock', () => {
		throw new Error('no');
	});
	await expect(failing).rejects.toThrow('no');
	expect(readdirSync(folder)).toEqual([]);
});
