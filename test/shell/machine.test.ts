import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {systemClock} from '../../source/shell/clock.ts';
import {systemGit} from '../../source/shell/git.ts';
import {homeFolder} from '../../source/shell/home.ts';
import {shippedTemplates} from '../../source/shell/templates.ts';
import {templateNames} from '../support/templates.ts';
import {temporaryFolder} from './support/folder.ts';

describe('git', () => {
	it('tells which files are new or other than at a commit, whatever they are called', async () => {
		const root = temporaryFolder();
		const git = (...words: string[]) =>
			execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {cwd: root});
		mkdirSync(path.join(root, 'docs'));
		for (const name of ['a.md', 'docs/ä b.md', 'docs/c.md']) writeFileSync(path.join(root, name), 'old\n');
		git('init', '-q');
		git('add', '.');
		git('commit', '-qm', 'x');
		writeFileSync(path.join(root, 'docs/ä b.md'), 'new\n');
		writeFileSync(path.join(root, 'docs/d.md'), 'new\n');
		expect((await systemGit().changedFiles(root, 'HEAD'))?.sort()).toEqual(['docs/d.md', 'docs/ä b.md']);
		expect((await systemGit().changedFiles(path.join(root, 'docs'), 'HEAD'))?.sort()).toEqual(['d.md', 'ä b.md']);
		expect(await systemGit().changedFiles(root, 'nowhere')).toBeUndefined();
		expect(await systemGit().changedFiles(root, '--output=x')).toBeUndefined();
	});

	it('takes all files for new before the first commit, and only what is ours beside a branch that has gone on', async () => {
		const root = temporaryFolder();
		const git = (...words: string[]) =>
			execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {cwd: root});
		const save = (name: string) => {
			writeFileSync(path.join(root, name), 'new\n');
			git('add', name);
		};
		git('init', '-q', '-b', 'main');
		save('a.md');
		writeFileSync(path.join(root, 'b.md'), 'new\n');
		expect((await systemGit().changedFiles(root, 'HEAD'))?.sort()).toEqual(['a.md', 'b.md']);
		expect(await systemGit().changedFiles(root, 'main')).toBeUndefined();
		git('commit', '-qm', 'x');
		git('checkout', '-qb', 'ours');
		save('b.md');
		git('commit', '-qm', 'x');
		git('checkout', '-q', 'main');
		save('c.md');
		git('commit', '-qm', 'x');
		git('checkout', '-q', 'ours');
		expect(await systemGit().changedFiles(root, 'main')).toEqual(['b.md']);
		git('checkout', '-q', '--orphan', 'apart');
		git('commit', '-qm', 'x');
		expect((await systemGit().changedFiles(root, 'main'))?.sort()).toEqual(['b.md']);
	});

	it('knows the author and the root from anywhere in the repository', async () => {
		const root = temporaryFolder();
		execFileSync('git', ['init', '-q'], {cwd: root});
		execFileSync('git', ['config', 'user.name', 'Ada Lovelace, Größe'], {cwd: root});
		const deep = path.join(root, 'a', 'b');
		mkdirSync(deep, {recursive: true});
		expect(await systemGit().root(deep)).toBe(root);
		expect([await systemGit().prefix(deep), await systemGit().prefix(root)]).toEqual(['a/b/', undefined]);
		expect(await systemGit().authorName(deep)).toBe('Ada Lovelace, Größe');
	});

	it('answers nothing outside a repository, in no folder, and where it is not installed', async () => {
		vi.stubEnv('GIT_CEILING_DIRECTORIES', '/');
		const folder = temporaryFolder();
		expect(await systemGit().root(folder)).toBeUndefined();
		expect(await systemGit().root(path.join(folder, 'none'))).toBeUndefined();
		vi.stubEnv('PATH', folder);
		expect(await systemGit().authorName(folder)).toBeUndefined();
	});
});

describe('the folder of preferences and drafts', () => {
	it.each([
		['linux', {}, '/home/ada/.config/rfc-wizard'],
		['linux', {XDG_CONFIG_HOME: '/config'}, '/config/rfc-wizard'],
		['darwin', {XDG_CONFIG_HOME: '/config'}, '/home/ada/Library/Preferences/rfc-wizard'],
		['win32', {APPDATA: '/roaming'}, '/roaming/rfc-wizard/Config'],
		['win32', {}, '/home/ada/AppData/Roaming/rfc-wizard/Config'],
		['darwin', {RFC_WIZARD_HOME: '/elsewhere'}, '/elsewhere'],
	])('on %s with %j is %s', (platform, env, expected) => {
		expect(homeFolder({platform, env, home: '/home/ada'})).toBe(expected);
	});

	it('is the one that conf would choose', async () => {
		const {default: Conf} = await import('conf');
		const {homedir} = await import('node:os');
		const conf = new Conf({projectName: 'rfc-wizard', projectSuffix: ''});
		const machine = {platform: process.platform, env: process.env, home: homedir()};
		expect(homeFolder({...machine, env: {...process.env, RFC_WIZARD_HOME: undefined}})).toBe(path.dirname(conf.path));
	});
});

describe('the clock', () => {
	afterEach(() => vi.useRealTimers());

	it('tells the date of the person, not the one in Greenwich', () => {
		vi.useFakeTimers({now: new Date('2026-11-21T03:30:00.000Z')});
		expect(systemClock().now()).toBe('2026-11-21T03:30:00.000Z');
		expect(new Date().getTimezoneOffset()).toBe(480);
		expect(systemClock().today()).toBe('2026-11-20');
	});
});

describe('the shipped templates', () => {
	it('are found from the sources', async () => {
		expect(await shippedTemplates().list()).toEqual(templateNames);
		expect(await shippedTemplates().read('madr')).toMatch(/^---\ntemplate: madr\n/);
	});

	it.each(['none', '../package', '', 'staff-rfc.md'])('are named when there is none called %j', async (name) => {
		await expect(shippedTemplates().read(name)).rejects.toMatchObject({
			message: `There is no template called ${JSON.stringify(name)}.`,
			seen: expect.stringContaining(templateNames.join(', ')),
		});
	});
});
