import {execFile} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {most} from '../../build/budget.ts';
import manifest from '../../package.json' with {type: 'json'};

const execute = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'rfc-wizard-tarball-'));
const tarball = join(folder, `rfc-wizard-${manifest.version}.tgz`);
const installed = join(folder, 'node_modules/rfc-wizard');
afterAll(() => rmSync(folder, {recursive: true, force: true}));

beforeAll(async () => {
	// The package is built already; its scripts would build it again from sources that are not published.
	const pack = ['pack', inject('packageFolder'), '--ignore-scripts', '--pack-destination', folder];
	await execute('npm', pack, {cwd: folder});
	// Without it, npm would look for the folder of a project further up.
	writeFileSync(join(folder, 'package.json'), '{}\n');
	await execute('npm', ['install', '--offline', '--no-save', tarball], {cwd: folder});
}, 120_000);

describe('the tarball', () => {
	it('is small', () => {
		expect(statSync(tarball).size).toBeLessThanOrEqual(most.packed);
	});

	it('brings no other package along', () => {
		expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['rfc-wizard']);
	});

	it('holds the bundle, the templates, the licences and nothing of the checkout', () => {
		const names = readdirSync(installed).sort();
		expect(names).toEqual(['LICENSE', 'README.md', 'dist', 'launcher.mjs', 'package.json', 'templates']);
		expect(readdirSync(join(installed, 'dist'))).toContain('THIRD-PARTY-NOTICES.md');
	});

	it('runs by its name in a folder where nothing else is installed', async () => {
		const {stdout, stderr} = await execute(join(folder, 'node_modules/.bin/rfc-wizard'), ['--version'], {cwd: folder});
		expect([stdout, stderr]).toEqual([`${manifest.version}\n`, '']);
	});
});
