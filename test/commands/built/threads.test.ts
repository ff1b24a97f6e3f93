import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {expect, inject, it, vi} from 'vitest';
import {run} from '../../../source/run.ts';
import {systemPorts} from '../../../source/shell/ports.ts';
import {worldOf} from '../../support/world.ts';
import {folderOf} from '../folder.ts';

const launcher = path.join(inject('packageFolder'), 'launcher.mjs');

const texts = [
	'# RFC: Carts\n\n**Status**: Review\n\n## Summary\n\nCarts move.\n\n## Motivation\n\nTBD\n',
	'# Baskets\n\nDate: 2026-13-40\n\n## Decision\n\nWe take Redis. See [why](#why).\n',
	'<!-- rfc-wizard: template nobody -->\n\n# RFC: Queues\n\n## Summary\n\nQueues.\n',
	`# Bytes\n\n${'x'.repeat(2000)}\u202e\n`,
];

it('tells of many documents in several threads what it tells of them one after the other', async () => {
	const files = Object.fromEntries(
		Array.from({length: 120}, (_, index) => [`rfcs/${String(index).padStart(4, '0')}-a.md`, texts[index % 4] ?? '']),
	);
	const {cwd, home} = folderOf({files});
	vi.stubEnv('RFC_WIZARD_HOME', home);
	const argv = ['check', 'rfcs', 'rfcs/gone.md', '--notes'];
	const {world, stdout, stderr} = worldOf({cwd, ports: systemPorts()});
	const code = await run(argv, world);
	const env = {PATH: process.env.PATH, RFC_WIZARD_HOME: home};
	const built = spawnSync(process.execPath, [launcher, ...argv], {cwd, env, encoding: 'utf8'});
	expect([built.status, built.stderr]).toEqual([code, stderr()]);
	expect(built.stdout).toBe(stdout());
	expect(stdout()).toContain('0119-a.md');
});
