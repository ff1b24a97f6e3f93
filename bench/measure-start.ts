import {execFile} from 'node:child_process';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {promisify} from 'node:util';
import {freshHome, type Program} from './programs.ts';
import {median} from './statistics.ts';
import {TimedTerminal} from './timed-terminal.ts';

/** Medians over the rounds: milliseconds from start to ready, peak memory in MB. */
export type Start = {milliseconds: number; memory: number};

const execute = promisify(execFile);

/** Starts each program once per round, in turn, so that a slow moment of the machine hits all of them. */
export async function measureStart(programs: readonly Program[], rounds: number): Promise<Map<string, Start>> {
	const samples = new Map(programs.map(({name}) => [name, {times: [] as number[], memories: [] as number[]}]));
	for (let round = 0; round <= rounds; round++) {
		for (const program of programs) {
			const {at, memory} = await startOnce(program);
			// The first round only warms the disk's cache.
			if (round === 0) continue;
			samples.get(program.name)?.times.push(at);
			samples.get(program.name)?.memories.push(memory);
		}
	}

	return new Map(
		[...samples].map(([name, {times, memories}]) => [name, {milliseconds: median(times), memory: median(memories)}]),
	);
}

async function startOnce({args, ready, env}: Program): Promise<{at: number; memory: number}> {
	const terminal = new TimedTerminal(args, env && {...env, RFC_WIZARD_HOME: freshHome()});
	try {
		const {at} = await terminal.until(({text}) => text.includes(ready), ready);
		return {at, memory: terminal.peakMemory()};
	} finally {
		await terminal.kill();
	}
}

/** A check that finds something ends with 1. */
function foundSomething(error: unknown): void {
	if (!(error instanceof Error && 'code' in error && error.code === 1)) throw error;
}

/** Runs each command line to its end, in turn; medians in milliseconds, by name. */
export async function measureRuns(lines: ReadonlyMap<string, readonly string[]>, rounds: number) {
	const samples = new Map([...lines.keys()].map((name) => [name, [] as number[]]));
	for (let round = 0; round <= rounds; round++) {
		for (const [name, args] of lines) {
			const startedAt = performance.now();
			await execute(process.execPath, [...args]).catch(foundSomething);
			if (round > 0) samples.get(name)?.push(performance.now() - startedAt);
		}
	}

	return new Map([...samples].map(([name, times]) => [name, median(times)]));
}
