import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {run} from '../../source/run.ts';
import {systemPorts} from '../../source/shell/ports.ts';
import {worldOf} from '../support/world.ts';
import {folderOf} from './folder.ts';

const broken = '# Carts\n\n- Status: Draft\n\n## Motivation\n\n```\nopen\n';

/** A repository with documents in two folders, neither committed. */
function repository(): string {
	const {cwd} = folderOf({files: {'rfcs/a.md': broken, 'more docs/b.md': broken}});
	mkdirSync(path.join(cwd, 'tools'));
	execFileSync('git', ['init', '-q'], {cwd});
	return cwd;
}

async function outcomeOf(cwd: string, ...argv: string[]) {
	const {world, stdout, stderr} = worldOf({cwd, ports: systemPorts()});
	const code = await run(['check', ...argv], world);
	return {code, stdout: stdout(), stderr: stderr()};
}

describe('check in a folder of a repository', () => {
	it.each([
		['', 'rfcs', 'rfcs/a.md'],
		['rfcs', '.', 'rfcs/a.md'],
		['rfcs', 'a.md', 'rfcs/a.md'],
		['tools', '../more docs', 'more docs/b.md'],
		['tools', '/more docs/b.md', 'more docs/b.md'],
	])('in "%s", tells GitHub and code scanning of %s from the root', async (folder, asked, place) => {
		const root = repository();
		const word = asked.startsWith('/') ? path.join(root, asked) : asked;
		const {stdout} = await outcomeOf(path.join(root, folder), word, '--format', 'github');
		expect(new Set(stdout.match(/(?<=file=)[^,]+/g))).toEqual(new Set([place]));
		const log = JSON.parse((await outcomeOf(path.join(root, folder), word, '--format', 'sarif')).stdout);
		expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(encodeURI(place));
	});

	it('tells people of paths that they can open where they are', async () => {
		const {stdout} = await outcomeOf(path.join(repository(), 'tools'), '../rfcs');
		expect(stdout).toMatch(/^\.\.\/rfcs\/a\.md:7:1: error/m);
	});

	it('says how to get a branch that the clone does not have', async () => {
		const root = repository();
		expect(await outcomeOf(root, 'rfcs', '--changed=origin/main')).toEqual({
			code: 1,
			stdout: '',
			stderr: [
				'git does not know what the changes are to be compared with.',
				`Found: origin/main in ${root}`,
				'Name a commit or branch that is there, or get it: git fetch origin main:refs/remotes/origin/main',
				'In a workflow of GitHub, give actions/checkout fetch-depth: 0.\n',
			].join('\n'),
		});
		expect((await outcomeOf(root, 'rfcs', '--changed=v1')).stderr).toContain('git fetch --unshallow --tags\n');
	});

	it('looks at a document whose metadata have changed in the file beside it', async () => {
		const {cwd} = folderOf({files: {'keps/1-carts/README.md': broken, 'keps/1-carts/kep.yaml': 'title: Carts\n'}});
		const git = (...words: string[]) =>
			execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {cwd});
		git('init', '-q');
		git('add', '.');
		git('commit', '-qm', 'Start');
		expect((await outcomeOf(cwd, 'keps', '--changed')).stdout).toMatch(/^0 files/m);
		writeFileSync(path.join(cwd, 'keps/1-carts/kep.yaml'), 'title: Cart\n');
		expect((await outcomeOf(cwd, 'keps', '--changed')).stdout).toMatch(/README\.md:7:1: error/);
	});

	it('takes everything for changed before the first commit', async () => {
		expect((await outcomeOf(repository(), 'rfcs', '--changed')).stdout).toMatch(/^1 file: 1 error/m);
	});

	it('says that there is no repository', async () => {
		vi.stubEnv('GIT_CEILING_DIRECTORIES', '/');
		const {cwd} = folderOf({files: {'rfcs/a.md': broken}});
		expect((await outcomeOf(cwd, '--changed')).stderr).toMatch(
			/^git does not say what has changed\.\nFound: no repository in /,
		);
	});
});
