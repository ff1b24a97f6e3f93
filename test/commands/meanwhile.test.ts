import {spawnSync} from 'node:child_process';
import {linkSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {describe, expect, it, vi} from 'vitest';
import type {Ports} from '../../source/ports/world.ts';
import {run} from '../../source/run.ts';
import {ownName} from '../../source/shell/files/own.ts';
import {systemPorts} from '../../source/shell/ports.ts';
import {worldOf} from '../support/world.ts';
import {folderOf} from './folder.ts';

const text = '# Cache\n\n## Motivation\n\nSlow.\n\n## Costs\n\nNone.\n';

/** A desk at which `meanwhile` happens once standard input is asked for, and `written` before each write. */
function desk(files: {[name: string]: string} = {'a.md': text}) {
	const {cwd, home} = folderOf({files});
	vi.stubEnv('RFC_WIZARD_HOME', home);
	const at = (name: string) => path.join(cwd, name);
	const now = (name = 'a.md') => readFileSync(at(name), 'utf8');
	const put = (content: string, name = 'a.md') => writeFileSync(at(name), content);
	const typed = async (argv: readonly string[], input: object = {}, meanwhile = () => {}, written = meanwhile) => {
		const {clock, disk, drafts, git, settings, templates} = systemPorts();
		const ports: Partial<Ports> = {clock, disk, git, settings, templates, drafts: {...drafts, keepBackup}};
		async function keepBackup(...given: Parameters<Ports['drafts']['keepBackup']>): Promise<string> {
			if (written !== meanwhile) written();
			return drafts.keepBackup(...given);
		}
		const {world, stdout, stderr} = worldOf({cwd, ports});
		world.stdin.read = async () => {
			meanwhile();
			return JSON.stringify(input);
		};
		return {code: await run(argv, world), stdout: stdout(), stderr: stderr()};
	};
	const edit = (input: object, meanwhile?: () => void, written?: () => void) =>
		typed(['edit', 'a.md', '--answers', '-', '--yes'], input, meanwhile, written);
	return {cwd, at, now, put, typed, edit};
}

describe('what somebody else writes while answers are waited for', () => {
	it.each([
		['plainly', text],
		['with a byte order mark and two kinds of line ends', `\uFEFF${text.replaceAll('\n\n', '\r\n\r\n')}`],
	])('stays where it answers other questions: %s', async (_, before) => {
		const {now, put, edit} = desk({'a.md': before});
		const {code, stderr} = await edit({title: 'Cache of sessions'}, () =>
			put(before.replace('Slow.', 'Slow and costly.')),
		);
		expect([code, now()]).toEqual([
			0,
			before.replace('Slow.', 'Slow and costly.').replace('# Cache', '# Cache of sessions'),
		]);
		expect(stderr).toContain('Somebody else changed a.md meanwhile; their changes were kept.');
	});

	it('stays as well when it comes in the last moment, again and again', async () => {
		const {now, put, edit} = desk();
		let count = 0;
		const written = () => {
			if (count++ < 3) put(now().replace(/None.*\./, `None ${count}.`));
		};
		expect(await edit({title: 'Sessions'}, () => {}, written)).toMatchObject({code: 0});
		expect([count, now()]).toEqual([4, text.replace('# Cache', '# Sessions').replace('None.', 'None 3.')]);
	});

	it('comes to an end when somebody never stops', async () => {
		const {now, put, edit} = desk();
		let count = 0;
		const written = () => put(text.replace('None.', `None ${count++}.`));
		const {code, stderr} = await edit({title: 'Sessions'}, () => {}, written);
		expect([code, stderr, now()]).toEqual([
			1,
			expect.stringContaining('was changed by somebody else.'),
			text.replace('None.', `None ${count - 1}.`),
		]);
	});

	it.each([
		['answer', text.replace('# Cache', '# Other'), 'Title has changed in a.md.'],
		['section', text.replace('## Motivation\n\nSlow.\n\n', ''), 'is gone from a.md.'],
	])('is not replaced, and named, where it is the same %s', async (_, theirs, told) => {
		const {now, put, edit} = desk();
		const mine = {title: 'Mine', motivation: {problem: 'Mine, too.'}};
		const {code, stderr} = await edit(mine, () => put(theirs));
		expect([code, now()]).toEqual([1, theirs]);
		expect(stderr).toContain('a.md was not written, because somebody else has changed the same answers meanwhile.');
		expect(stderr).toContain(told);
		expect(stderr).not.toContain('disk');
	});

	it('is changed where the answers were those of the file before', async () => {
		const {now, put, edit} = desk();
		const theirs = text.replace('# Cache', '# Other');
		expect(await edit({title: 'Cache'}, () => put(theirs))).toMatchObject({code: 0});
		expect(now()).toBe(text);
	});

	it('is not written once more where it says the same', async () => {
		const {now, put, edit} = desk();
		const theirs = text.replace('# Cache', '# Sessions');
		const {code, stderr} = await edit({title: 'Sessions'}, () => put(theirs));
		expect([code, stderr, now()]).toEqual([0, 'a.md says all of this already and was not touched.\n', theirs]);
	});

	it('is not made again when it was a removal', async () => {
		const {cwd, at, edit} = desk();
		const {code, stderr} = await edit({title: 'Sessions'}, () => rmSync(at('a.md')));
		expect([code, readdirSync(cwd)]).toEqual([1, []]);
		expect(stderr).toContain('Somebody has removed it since it was read.');
	});

	it('is written through when it was a link to a file beside it', async () => {
		const {at, now, edit} = desk();
		const {code} = await edit({title: 'Sessions'}, () => {
			renameSync(at('a.md'), at('b.md'));
			symlinkSync('b.md', at('a.md'));
		});
		expect([code, now('b.md')]).toEqual([0, text.replace('# Cache', '# Sessions')]);
	});

	it('stays in metadata that have a file of their own', async () => {
		const {now, put, typed} = desk({'README.md': text, 'kep.yaml': 'title: Widgets\nstatus: draft\n'});
		const argv = ['edit', 'README.md', '--answers', '-', '--yes'];
		const input = {motivation: {problem: 'Too slow.'}, status: 'done'};
		const theirs = () => put('title: Gadgets\nstatus: draft\n', 'kep.yaml');
		expect(await typed(argv, input, theirs)).toMatchObject({code: 0});
		expect([now('README.md'), now('kep.yaml')]).toEqual([
			text.replace('Slow.', 'Too slow.'),
			'title: Gadgets\nstatus: done\n',
		]);
		const again = await typed(argv, {status: 'open'}, () => put('title: Gadgets\nstatus: held\n', 'kep.yaml'));
		expect([again.code, now('kep.yaml')]).toEqual([1, 'title: Gadgets\nstatus: held\n']);
	});
});

describe('a file that is to be replaced as a whole', () => {
	const commands: [string, string[]][] = [
		['render', ['render', '-', '-o', 'b.md']],
		['new', ['new', '--answers', '-', '--yes', '-o', 'b.md']],
		['edit', ['edit', 'a.md', '--answers', '-', '--yes', '-o', 'b.md']],
	];
	it.each(commands)('is not, when it has been changed since the command began: %s', async (_, argv) => {
		const {now, put, typed} = desk({'a.md': text, 'b.md': 'old'});
		const {code, stderr} = await typed([...argv, '--force'], {title: 'New'}, () => put('theirs', 'b.md'));
		expect([code, now('b.md')]).toEqual([1, 'theirs']);
		expect(stderr).toContain('run the same command again to replace it.');
	});

	it.each(commands)('is not, when it has been made since the command began: %s', async (_, argv) => {
		const {now, put, typed} = desk();
		const {code, stderr} = await typed(argv, {title: 'New'}, () => put('theirs', 'b.md'));
		expect([code, now('b.md')]).toEqual([1, 'theirs']);
		expect(stderr).toContain('b.md exists already and was not touched.');
	});
});

describe('what somebody else writes in the moment before', () => {
	const faulty = '# Cache\n\n## Motivation\n\nSl\u200Bow.\n\n## Costs\n\nNone.\n';

	it('is mended with the rest by check --fix', async () => {
		const {now, put, typed} = desk({'a.md': faulty});
		let isFirst = true;
		const written = () => {
			if (isFirst) put(faulty.replace('None.', 'No\u200Bne at all.'));
			isFirst = false;
		};
		const {stderr} = await typed(['check', 'a.md', '--fix'], {}, () => {}, written);
		expect(now()).toBe(faulty.replaceAll('\u200B', '').replace('None.', 'None at all.'));
		expect(stderr).toContain('Fixed 2 findings in a.md');
	});

	it('makes an undo be refused', async () => {
		const {now, put, edit, typed} = desk();
		await edit({title: 'Sessions'});
		const theirs = now().replace('None.', 'Much.');
		const undo = await typed(
			['edit', 'a.md', '--undo', '--yes'],
			{},
			() => {},
			() => put(theirs),
		);
		expect([undo.code, now()]).toEqual([1, theirs]);
	});
});

it('tells that a file has other names before it is replaced', async () => {
	const {cwd, at, edit} = desk();
	linkSync(at('a.md'), at('b.md'));
	const {stderr} = await edit({title: 'Sessions'});
	expect(stderr).toMatch(
		/^a\.md is a file with 2 names \(hard links\)\. Its other name keeps the text from before\.\nWrote a\.md\n/,
	);
	expect(readdirSync(cwd)).toEqual(['a.md', 'b.md']);
	expect((await edit({title: 'Two'})).stderr).not.toContain('names');
});

it('removes at the next start what a write has left that was killed', async () => {
	const {cwd, at, edit} = desk();
	const {pid} = spawnSync(process.execPath, ['--version']);
	writeFileSync(at(ownName('tmp').replace(`-${process.pid}-`, `-${pid}-`)), 'half a te');
	expect((await edit({title: 'Cache'})).stderr).toContain('was not touched');
	expect(readdirSync(cwd)).toEqual(['a.md']);
});
