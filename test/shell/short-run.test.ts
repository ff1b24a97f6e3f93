import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {expect, it} from 'vitest';
import {settings} from '../../source/shell/short-run.ts';

it('asks nothing of V8 that it does not know', () => {
	const {stdout} = spawnSync(process.execPath, ['--v8-options'], {encoding: 'utf8'});
	const known = stdout.match(/^ {2}--[a-z-]+/gm)?.map((line) => line.trim()) ?? [];
	expect(known).toContain('--regexp-tier-up');
	const asked = settings[process.versions.node.split('.')[0] ?? ''] ?? [];
	const names = asked.map((setting) => setting.replace(/=.*/, '').replace(/^--no-/, '--'));
	expect(names.filter((name) => !known.includes(name))).toEqual([]);
});
