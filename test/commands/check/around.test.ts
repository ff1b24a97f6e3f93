import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {surveyor} from '../../../source/commands/check/around.ts';
import {Problem} from '../../../source/core/errors.ts';
import type {Disk} from '../../../source/ports/disk.ts';
import {systemDisk} from '../../../source/shell/files/disk.ts';
import {temporaryFolder} from '../../shell/support/folder.ts';

/** A folder with these files in it, each with its path as its text; `.git` makes the folder above it a repository. */
function folderWith(...files: string[]): string {
	const root = temporaryFolder();
	for (const file of files) {
		mkdirSync(path.join(root, path.dirname(file)), {recursive: true});
		writeFileSync(path.join(root, file), `# ${file}\n`);
	}

	return root;
}

/** A disk that notes which files are read and which folders are listed, seen from a root. */
function watched(root: string): {disk: Disk; asked: string[]} {
	const disk = systemDisk();
	const asked: string[] = [];
	const noting =
		<Result>(what: string, ask: (name: string) => Promise<Result>) =>
		(name: string): Promise<Result> => {
			asked.push(`${what} ${path.relative(root, name)}`);
			return ask(name);
		};
	return {asked, disk: {...disk, list: noting('list', disk.list), readText: noting('read', disk.readText)}};
}

const links = (...targets: string[]) => targets.map((target) => `[a](${target})\n`).join('\n');

it('judges what is in the repository, and nothing outside of it', async () => {
	const root = folderWith('repo/.git/HEAD', 'repo/a.md', 'repo/docs/rfcs/0001-b.md', 'out.md');
	const survey = surveyor(systemDisk(), path.join(root, 'repo', 'docs'));
	const {there} = await survey(
		'rfcs/0002-c.md',
		links('../../a.md', '../../gone.md', '../../../out.md', '../../../issues/1'),
	);
	expect([...there]).toEqual([
		['../a.md', true],
		['../gone.md', false],
	]);
});

it('judges what is below the folder of the command where there is no repository', async () => {
	const root = folderWith('docs/rfcs/0001-a.md', 'docs/b.md', 'out.md');
	const survey = surveyor(systemDisk(), path.join(root, 'docs'));
	const {there, names} = await survey('rfcs/0001-a.md', links('../b.md', '../../out.md', '../../gone.md'));
	expect([...there]).toEqual([['b.md', true]]);
	expect(names).toEqual(['0001-a.md']);
});

it('lists a folder once for all its documents, and reads a text once and only for a place in it', async () => {
	const root = folderWith('rfcs/0001-a.md', 'rfcs/0002-b.md', 'rfcs/0003-c.md');
	const {disk, asked} = watched(root);
	const survey = surveyor(disk, root);
	await survey('rfcs/0001-a.md', links('0002-b.md#x', '0002-b.md#y', '0003-c.md', 'gone.md#x'));
	await survey('rfcs/0002-b.md', links('0003-c.md', '../rfcs/'));
	expect(asked).toEqual(['list rfcs', 'read rfcs/0002-b.md']);
});

it('does not judge what the disk refuses to tell', async () => {
	const root = folderWith('rfcs/0001-a.md');
	const refuse = () => Promise.reject(new Problem('Refused.', {next: 'Ask again.'}));
	const survey = surveyor({...systemDisk(), kind: refuse, list: refuse}, root);
	expect(await survey('rfcs/0001-a.md', links('0002-b.md#x'))).toEqual({
		path: 'rfcs/0001-a.md',
		names: [],
		there: new Map([['rfcs/0002-b.md', true]]),
		texts: new Map(),
	});
});
