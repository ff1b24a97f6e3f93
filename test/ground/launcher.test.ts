import {execFile, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, inject, it} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};

const folder = mkdtempSync(join(tmpdir(), 'rfc-wizard-launcher-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const node = async (...args: string[]) =>
	new Promise<{code: unknown; stdout: string; stderr: string}>((resolve) => {
		execFile(process.execPath, args, {cwd: folder}, (error, stdout, stderr) =>
			resolve({code: error?.code ?? 0, stdout, stderr}),
		);
	});

describe('the launcher of the built package', () => {
	it('runs the program from any folder', async () => {
		expect(await node(join(inject('packageFolder'), 'launcher.mjs'), '--version')).toEqual({
			code: 0,
			stdout: `${manifest.version}\n`,
			stderr: '',
		});
	});

	it('runs through a link, as package managers install it', async () => {
		const link = join(folder, 'rfc-wizard');
		symlinkSync(join(inject('packageFolder'), 'launcher.mjs'), link);
		expect((await node(link, '--version')).stdout).toBe(`${manifest.version}\n`);
	});

	it('says so when the current folder is gone', async () => {
		const gone = mkdtempSync(join(tmpdir(), 'rfc-wizard-gone-'));
		const program = `'${process.execPath}' '${join(inject('packageFolder'), 'launcher.mjs')}'`;
		const check = spawnSync('sh', ['-c', `rmdir '${gone}'; ${program} check`], {cwd: gone, encoding: 'utf8'});
		expect(check).toMatchObject({status: 1, stdout: ''});
		expect(check.stderr).toMatch(/^The current folder is gone\.\nFound: .*\n.*\n$/);
	});

	it('gives the exit code of the program', async () => {
		const {code, stdout, stderr} = await node(join(inject('packageFolder'), 'launcher.mjs'), 'no-such-command');
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain('no-such-command');
	});
});

describe('the launcher alone', () => {
	it('says how to build a checkout', async () => {
		cpSync('launcher.mjs', join(folder, 'launcher.mjs'));
		const {code, stderr} = await node('launcher.mjs', '--version');
		expect(code).toBe(1);
		expect(stderr).toContain('has not been built');
		expect(stderr).toContain('npm ci && npm start');
	});

	it.each(['18.20.4', '20.18.3'])('refuses Node %s in a sentence', async (version) => {
		const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`;
		const {code, stderr} = await node('--import', pretend, join(inject('packageFolder'), 'launcher.mjs'), '--version');
		expect(code).toBe(1);
		expect(stderr).toContain('needs Node 20.19 or newer');
		expect(stderr).toContain(version);
	});

	it.each(['20.19.0', '22.1.0', '26.0.0'])('takes Node %s', async (version) => {
		const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`;
		const {code} = await node('--import', pretend, join(inject('packageFolder'), 'launcher.mjs'), '--version');
		expect(code).toBe(0);
	});
});
