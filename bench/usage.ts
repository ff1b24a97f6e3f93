import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {pathToFileURL} from 'node:url';

/** What a program took from its start to its end: milliseconds, of the clock and of all processors, and MB at most. */
export type Usage = {milliseconds: number; cpu: number; memory: number};

/** Runs a program of Node to its end in a folder; what it prints goes nowhere, and any exit code will do. */
export async function usageOf(args: readonly string[], cwd: string): Promise<Usage> {
	const folder = mkdtempSync(join(tmpdir(), 'rfc-wizard-usage-'));
	try {
		const file = join(folder, 'usage.json');
		const preload = pathToFileURL(resolve('bench/programs/usage.mjs')).href;
		const startedAt = performance.now();
		const child = spawn(process.execPath, ['--import', preload, ...args], {
			cwd,
			stdio: 'ignore',
			env: {...process.env, BENCH_USAGE: file},
		});
		await new Promise((done, fail) => child.once('close', done).once('error', fail));
		const milliseconds = performance.now() - startedAt;
		const used: NodeJS.ResourceUsage = JSON.parse(readFileSync(file, 'utf8'));
		return {
			milliseconds,
			cpu: (used.userCPUTime + used.systemCPUTime) / 1000,
			memory: used.maxRSS / 1024,
		};
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}
