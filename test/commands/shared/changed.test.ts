import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {changedSince} from '../../../source/commands/shared/changed.ts';
import {documentsIn} from '../../../source/commands/shared/documents-in.ts';
import type {Ports} from '../../../source/ports/world.ts';
import {systemDisk} from '../../../source/shell/files/disk.ts';
import {systemGit} from '../../../source/shell/git.ts';
import {temporaryFolder} from '../../shell/support/folder.ts';

/** A repository in which two documents have changed and one is new; its disk lists no folder. */
function repository() {
	const root = temporaryFolder();
	const save = (name: string, text: string) => {
		mkdirSync(path.dirname(path.join(root, name)), {recursive: true});
		writeFileSync(path.join(root, name), text);
	};
	const git = (...words: string[]) =>
		execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {cwd: root});
	for (const name of ['rfcs/1.md', 'rfcs/2.md', 'rfcs/deep/3.md', 'docs/4.md', 'docs/vendor/5.md']) save(name, 'old\n');
	git('init', '-q');
	git('add', '.');
	git('commit', '-qm', 'x');
	for (const name of ['rfcs/2.md', 'docs/4.md', 'docs/vendor/5.md', 'rfcs/deep/6.md']) save(name, 'new\n');
	const disk = systemDisk();
	const find: Ports['disk']['find'] = async (folder, among) => {
		if (among) return disk.find(folder, among);
		throw new Error(`All of ${folder} was listed.`);
	};
	const ports = {disk: {...disk, find}, git: systemGit()} as Ports;
	return {root, changed: (cwd: string, words: string[]) => documentsIn(changedSince(ports, cwd, 'HEAD'), cwd, words)};
}

describe('changed documents', () => {
	it.each<[string, string[], string[]]>([
		['the collection', [], ['rfcs/2.md', 'rfcs/deep/6.md']],
		['a folder', ['docs'], ['docs/4.md']],
		['the folder that the command runs in', ['.'], ['docs/4.md', 'rfcs/2.md', 'rfcs/deep/6.md']],
		['files', ['rfcs/1.md', 'rfcs/2.md'], ['rfcs/2.md']],
		['a pattern', ['rfcs/**/*.md'], ['rfcs/2.md', 'rfcs/deep/6.md']],
		['a pattern of what has not changed', ['rfcs/1*.md'], []],
		['several words for the same', ['rfcs/deep/6.md', 'rfcs'], ['rfcs/deep/6.md', 'rfcs/2.md']],
	])('are found in %s without a look at the others', async (_, words, expected) => {
		const {root, changed} = repository();
		expect(await changed(root, words)).toEqual(expected.map(path.normalize));
	});

	it('are not found behind a word that is no path, and may be a commit', async () => {
		const {root, changed} = repository();
		await expect(changed(root, ['main'])).rejects.toMatchObject({
			message: 'There is no main here.',
			next: 'Correct the path. A commit stands behind an equals sign: --changed=main',
		});
		await expect(changed(root, [''])).rejects.toThrow('A path is empty.');
	});

	it('are found outside of the folder that the command runs in', async () => {
		const {root, changed} = repository();
		expect(await changed(path.join(root, 'docs'), ['../rfcs', '../rfcs/2.md'])).toEqual(
			['../rfcs/2.md', '../rfcs/deep/6.md'].map(path.normalize),
		);
	});

	it('cannot be told of what is no repository', async () => {
		const {changed} = repository();
		await expect(changed(temporaryFolder(), ['a.md'])).rejects.toThrow('git does not say');
		await expect(changed(temporaryFolder(), [])).rejects.toThrow('There is no folder rfcs here.');
	});
});
