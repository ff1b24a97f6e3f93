import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Clock} from '../../source/ports/clock.ts';
import type {Git} from '../../source/ports/git.ts';
import {writeDocument} from '../../source/shell/documents/writing.ts';
import {destinationOf, proposeTarget} from '../../source/shell/documents.ts';
import {systemDisk} from '../../source/shell/files/disk.ts';
import {filesIn, storeIn} from './support/drafts.ts';
import {temporaryFolder} from './support/folder.ts';

const gitAt = (root: string | undefined): Git => ({
	root: async () => root,
	authorName: async () => undefined,
	changedFiles: async () => undefined,
	prefix: async () => undefined,
});

const clock: Clock = {now: () => '2026-11-29T10:00:00.000Z', dayOf: (at) => at.slice(0, 10), today: () => '2026-11-29'};

describe('the destination of a document', () => {
	it.each([
		['rfcs/a.md', '/repo', '/repo/docs/rfcs/a.md', '/repo'],
		['../a.md', '/repo', '/repo/a.md', '/repo'],
		['rfcs/a.md', undefined, '/repo/docs/rfcs/a.md', '/repo/docs'],
		['../../tmp/a.md', '/repo', '/tmp/a.md', '/tmp'],
		['/tmp/x/a.md', undefined, '/tmp/x/a.md', '/tmp/x'],
		['..hidden/a.md', '/repo/docs', '/repo/docs/..hidden/a.md', '/repo/docs'],
	])('%s with the root %s is %s within %s', async (target, root, name, within) => {
		expect(await destinationOf(gitAt(root), '/repo/docs', target)).toEqual({path: name, within});
	});
});

describe('the path that is proposed', () => {
	it('has the next number of the repository, seen from where the person is', async () => {
		const repo = temporaryFolder();
		const ports = {disk: systemDisk(), git: gitAt(repo), clock};
		expect(await proposeTarget(ports, repo, 'NNNN-slug', 'First')).toBe('rfcs/0001-first.md');
		mkdirSync(path.join(repo, 'rfcs'));
		writeFileSync(path.join(repo, 'rfcs', '0041-old.md'), '');
		expect(await proposeTarget(ports, path.join(repo, 'src'), 'NNNN-slug', '../x')).toBe('../rfcs/0042-x.md');
		const outside = {...ports, git: gitAt(undefined)};
		expect(await proposeTarget(outside, path.join(repo, 'src'), 'NNNN-slug', '会话')).toBe('rfcs/0001-会话.md');
	});

	it('is in the collection that the person is in', async () => {
		const repo = temporaryFolder();
		const inside = path.join(repo, 'service', 'rfcs', 'drafts');
		mkdirSync(inside, {recursive: true});
		writeFileSync(path.join(repo, 'service', 'rfcs', '0007-old.md'), '');
		const ports = {disk: systemDisk(), git: gitAt(repo), clock};
		expect(await proposeTarget(ports, inside, 'NNNN-slug', 'x')).toBe('../0008-x.md');
		const alone = {...ports, git: gitAt(undefined)};
		expect(await proposeTarget(alone, path.dirname(inside), 'NNNN-slug', 'x')).toBe('0008-x.md');
		expect(await proposeTarget(alone, inside, 'NNNN-slug', 'x')).toBe('rfcs/0001-x.md');
	});

	it('is refused when a file is in the place of the folder', async () => {
		const repo = temporaryFolder();
		writeFileSync(path.join(repo, 'rfcs'), '');
		const ports = {disk: systemDisk(), git: gitAt(repo), clock};
		await expect(proposeTarget(ports, repo, 'NNNN-slug', 'x')).rejects.toMatchObject({
			seen: 'A part of the path is a file, not a folder.',
		});
	});
});

describe('writing a document', () => {
	const setUp = () => {
		const root = temporaryFolder();
		const home = path.join(root, 'home');
		const repo = path.join(root, 'repo');
		mkdirSync(path.join(repo, 'rfcs'), {recursive: true});
		return {home, repo, ports: {disk: systemDisk(), drafts: storeIn(home)}};
	};

	it('keeps the text that it replaces', async () => {
		const {home, repo, ports} = setUp();
		const destination = await destinationOf(gitAt(repo), repo, 'rfcs/0001-a.md');
		expect(await writeDocument(ports, destination, 'one', undefined)).toBeUndefined();
		const backup = await writeDocument(ports, destination, 'two', 'one');
		expect(readFileSync(destination.path, 'utf8')).toBe('two');
		expect(readFileSync(backup ?? '', 'utf8')).toBe('one');
		expect(filesIn(home, path.relative(home, path.dirname(backup ?? '')))).toEqual([path.basename(backup ?? '')]);
	});

	it('refuses a link that leads out of the repository, even when it is named from outside', async () => {
		const {home, repo, ports} = setUp();
		mkdirSync(home);
		writeFileSync(path.join(home, 'theirs.md'), 'theirs');
		symlinkSync(path.join(home, 'theirs.md'), path.join(repo, 'rfcs', 'a.md'));
		for (const [cwd, target] of [
			[repo, 'rfcs/a.md'],
			[home, '../repo/rfcs/a.md'],
		] as const) {
			const destination = await destinationOf(gitAt(cwd), cwd, target);
			await expect(writeDocument(ports, destination, 'ours', 'theirs')).rejects.toThrow('cannot be written');
		}

		expect(readFileSync(path.join(home, 'theirs.md'), 'utf8')).toBe('theirs');
	});
});
