import {chmodSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {parse} from 'yaml';
import {type Bench, benchOf, blockBehind, copyInto, type Ended, printedBy, stepsOf} from './check-page.ts';

const added = '0007-keep-carts.md';
const rollback = '\n### Rollback Plan\n\n- **How to revert if needed**: Switch the flag off.\n\n## Success Metrics';
let bench: Bench;
beforeAll(async () => {
	bench = await benchOf(inject('packageFolder'));
}, 120_000);
afterAll(() => bench.remove());

/** Adds what the document lacks. */
function mend(cwd: string): void {
	const file = path.join(cwd, 'rfcs', added);
	writeFileSync(file, readFileSync(file, 'utf8').replace('\n## Success Metrics', rollback));
}

async function commit(cwd: string): Promise<Ended> {
	return bench.run(cwd, 'git', ['commit', '-m', 'A document']);
}

describe('the hook of docs/check.md', () => {
	it('refuses a broken document, lets a mended one through, and leaves all else alone', async () => {
		const cwd = await bench.repository('hook');
		const hook = path.join(cwd, '.git/hooks/pre-commit');
		writeFileSync(hook, blockBehind('.git/hooks/pre-commit'));
		chmodSync(hook, 0o755);
		copyInto(cwd, added);

		await bench.run(cwd, 'git', ['commit', '-q', '--allow-empty', '-m', 'No document']);
		await bench.run(cwd, 'git', ['add', 'rfcs']);
		const refused = await commit(cwd);
		expect(refused.code).toBe(1);
		expect(refused.stdout + refused.stderr).toContain(`rfcs/${added}:1:1: error: Nothing says how this is taken back.`);
		expect(refused.stdout + refused.stderr).not.toContain('0003');

		mend(cwd);
		await bench.run(cwd, 'git', ['add', 'rfcs']);
		expect(await commit(cwd)).toMatchObject({code: 0});
		expect((await bench.run(cwd, 'git', ['log', '--format=%s'])).stdout).toBe(
			'A document\nNo document\nWhat there was\n',
		);

		await bench.run(cwd, 'git', ['rm', '-q', 'rfcs/0003-nightly-report.md']);
		expect(await commit(cwd)).toMatchObject({code: 0});
	});
});

describe('the entry of docs/check.md for the pre-commit framework', () => {
	it('gets the documents, and ends as a hook must', async () => {
		const cwd = await bench.repository('framework');
		copyInto(cwd, added);
		const [{hooks}] = parse(blockBehind('.pre-commit-config.yaml')).repos;
		const [{entry, files}] = hooks;
		const staged = ['package.json', `rfcs/${added}`, 'docs/rfcs.md'].filter((file) => new RegExp(files).test(file));
		expect(staged).toEqual([`rfcs/${added}`]);
		const [program, ...words] = entry.split(' ');
		expect(await bench.run(cwd, program, [...words, ...staged])).toMatchObject({
			code: 1,
			stdout: expect.stringContaining('(rollback-missing)'),
		});
		mend(cwd);
		expect(await bench.run(cwd, program, [...words, ...staged])).toMatchObject({code: 0});
	});
});

describe('the workflows of docs/check.md', () => {
	/** Runs the commands of a workflow as its runner does, until one fails; without those that have been run already. */
	async function runOf(name: string, cwd: string, done = 0): Promise<Ended & {ran: number}> {
		const steps = stepsOf(blockBehind(name), {'github.base_ref': 'main'}).slice(done);
		let [ended, ran]: [Ended, number] = [{code: 0, stdout: '', stderr: ''}, 0];
		for (const {run = '', env} of steps) {
			ran++;
			writeFileSync(path.join(cwd, '../step.sh'), run);
			ended = await bench.run(cwd, 'bash', ['-e', '../step.sh'], env);
			if (ended.code !== 0) break;
		}

		return {...ended, ran};
	}

	/** A checkout of a pull request that adds a document. */
	async function checkout(name: string, ...options: string[]): Promise<string> {
		const origin = await bench.repository(`${name}-origin`);
		await bench.run(origin, 'git', ['checkout', '-qb', 'keep-carts']);
		copyInto(origin, added);
		await bench.run(origin, 'git', ['add', 'rfcs']);
		await bench.run(origin, 'git', ['commit', '-qm', 'Keep carts']);
		const cwd = path.join(path.dirname(origin), name);
		await bench.run(origin, 'git', ['clone', '-q', ...options, '-b', 'keep-carts', `file://${origin}`, cwd]);
		return cwd;
	}

	it('annotate what a pull request changes, as the page shows, and nothing else', async () => {
		const cwd = await checkout('pull-request');
		expect(await runOf('.github/workflows/rfcs.yml', cwd)).toEqual({
			code: 1,
			stdout: printedBy(`check rfcs/${added} --format github`),
			stderr: '',
			ran: 2,
		});
		mend(cwd);
		expect(await runOf('.github/workflows/rfcs.yml', cwd, 1)).toMatchObject({code: 0, ran: 1});
	});

	it('say what to do where the history is missing, and that helps', async () => {
		const cwd = await checkout('shallow', '--depth=1');
		const {code, stderr} = await runOf('.github/workflows/rfcs.yml', cwd);
		expect([code, stderr]).toEqual([1, expect.stringContaining('fetch-depth: 0')]);
		const [, advice = ''] = /get it: (git fetch .*)\n/.exec(stderr) ?? [];
		expect((await bench.run(cwd, 'sh', ['-c', advice])).code).toBe(0);
		expect(await runOf('.github/workflows/rfcs.yml', cwd, 1)).toMatchObject({
			code: 1,
			stdout: printedBy(`check rfcs/${added} --format github`),
		});
	});

	it('leave a log for code scanning, whatever is found', async () => {
		const cwd = await checkout('scan');
		expect(await runOf('.github/workflows/rfcs-code-scanning.yml', cwd)).toMatchObject({code: 0, ran: 2});
		const [run] = JSON.parse(readFileSync(path.join(cwd, 'rfc-wizard.sarif'), 'utf8')).runs;
		const uris = run.results.map(
			(result: {locations: {physicalLocation: {artifactLocation: {uri: string}}}[]}) =>
				result.locations[0]?.physicalLocation.artifactLocation.uri,
		);
		expect(new Set(uris)).toEqual(new Set(['rfcs/0003-nightly-report.md', `rfcs/${added}`]));
	});
});
