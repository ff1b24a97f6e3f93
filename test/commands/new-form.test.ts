import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {run} from '../../source/run.ts';
import {systemPorts} from '../../source/shell/ports.ts';
import {worldOf} from '../support/world.ts';
import {folderOf} from './folder.ts';

const earlier =
	'<!-- rfc-wizard: staff-rfc -->\n\n# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Draft\n\n## Proposed Solution\n\n### Technology Choices\n\n' +
	'- **Option A**: Queue\n- **Option B**: Log\n- **Selected**: Log - It is replayed.\n  - **Cons**: new\n\n' +
	'## Budget\n\nNone.\n\n## Alternatives Considered\n\n### Option 1: Queue\n\n- **Why not chosen**: Lost.\n';

function desk(text: string) {
	const {cwd, home} = folderOf({files: {'a.md': text}});
	vi.stubEnv('RFC_WIZARD_HOME', home);
	const typed = async (...argv: string[]) => {
		const {world, stdout, stderr} = worldOf({cwd, stdin: '', isTTY: false, ports: systemPorts()});
		return {code: await run(['edit', 'a.md', ...argv], world), stdout: stdout(), stderr: stderr()};
	};
	return {typed, now: (name = 'a.md') => readFileSync(path.join(cwd, name), 'utf8')};
}

describe('the newest form', () => {
	it('is shown, and not written before it is asked for', async () => {
		const {typed, now} = desk(earlier);
		const {code, stdout, stderr} = await typed('--new-form');
		expect(code).toBe(0);
		expect(stdout).toContain('\n-- **Option A**: Queue\n');
		expect(stdout).toContain('\n+### Option 2: Log (selected)\n');
		expect(stderr).toBe('Nothing is written yet. Add --yes to write it.\n');
		expect(now()).toBe(earlier);
	});

	it('is written, can be undone, and is told when it is there', async () => {
		const {typed, now} = desk(earlier);
		expect(await typed('--new-form', '--yes')).toMatchObject({code: 0, stdout: ''});
		const written = now();
		expect(written).toContain('- **Selected**: Option 2 - It is replayed.\n\n## Budget\n\nNone.\n');
		expect(await typed('--new-form', '--yes')).toMatchObject({
			code: 0,
			stderr: 'a.md has the newest form already and was not touched.\n',
		});
		await typed('--undo', '--yes');
		expect(now()).toBe(earlier);
	});

	it('works out anew what somebody has changed by hand, when that is asked for', async () => {
		const own =
			'# RFC: Carts\n\n## Summary\n\nShort.\n\n## At a Glance\n\n- **To decide**: Nothing, we think.\n\nAsk Ann.\n\n## Proposed Solution\n\n' +
			'### Technology Choices\n\n- **Selected**: Option 1 - It is known.\n\n## Alternatives Considered\n\n### Option 1: Queue (selected)\n';
		const {typed, now} = desk(own);
		const {stdout} = await typed('--new-form');
		expect(stdout).toContain('-- **To decide**: Nothing, we think.\n');
		expect(now()).toBe(own);
		await typed('--new-form', '--yes');
		expect(now()).toMatch(/## At a Glance\n\n- \*\*To decide\*\*: Option 1, Queue\.\n(?:- .*\n)*\nAsk Ann\.\n/);
		expect(now()).not.toContain('Nothing, we think');
		expect(now().split('## Proposed')[1]).toBe(own.split('## Proposed')[1]);
	});

	it('can go into another file', async () => {
		const {typed, now} = desk(earlier);
		expect(await typed('--new-form', '--yes', '-o', 'b.md')).toMatchObject({code: 0});
		expect(now('b.md')).toContain('### Option 2: Log (selected)');
		expect(now()).toBe(earlier);
	});

	it.each([
		['with answers', earlier, ['--new-form', '--answers', '-'], 2, /^--new-form and --answers do not go together\./],
		['with an undo', earlier, ['--new-form', '--undo'], 2, /^--undo and --new-form do not go together\./],
		['of another house', '# Carts\n\n## Idea\n\nOne.\n', ['--new-form'], 1, /^a\.md has no form but its own\./],
	])('is refused %s', async (_, text, argv, code, said) => {
		const {typed, now} = desk(text);
		expect(await typed(...argv)).toMatchObject({code, stderr: expect.stringMatching(said)});
		expect(now()).toBe(text);
	});
});
