import {type ChildProcess, fork} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {build} from 'esbuild';
import type {Answer, Order} from './process.ts';

export type Typed = {argv: readonly string[]; input?: string};
export type Ended = {code: number; stderr: string};

/** Processes that write at the same time. */
export type Writers = {
	/**
	 * Each does its command; those that read standard input have read all else by the time the first of them is given
	 * what it waits for, and the others begin at that moment.
	 */
	together(cwd: string, typed: readonly Typed[]): Promise<Ended[]>;
	stop(): void;
};

/** The packages and the templates are found from here only. */
const cache = 'node_modules/.cache/rfc-wizard';

export async function startWriters(count: number): Promise<Writers> {
	mkdirSync(cache, {recursive: true});
	const outdir = mkdtempSync(path.resolve(cache, 'writers-'));
	await build({
		entryPoints: ['test/support/writers/process.ts'],
		outdir,
		outExtension: {'.js': '.mjs'},
		bundle: true,
		splitting: true,
		packages: 'external',
		platform: 'node',
		format: 'esm',
		jsx: 'automatic',
		logLevel: 'error',
	});
	const env = {...process.env, RFC_WIZARD_HOME: path.join(outdir, 'home')};
	const children = Array.from({length: count}, () => fork(path.join(outdir, 'process.mjs'), {env, execArgv: []}));
	return {
		together: (cwd, typed) => together(children, cwd, typed),
		stop() {
			for (const child of children) child.kill('SIGKILL');
			rmSync(outdir, {recursive: true, force: true});
		},
	};
}

async function together(children: readonly ChildProcess[], cwd: string, typed: readonly Typed[]): Promise<Ended[]> {
	const started = await Promise.all(
		children.slice(0, typed.length).map(async (child, index) => {
			const order = {cwd, argv: typed[index]?.argv ?? [], ...inputOf(typed[index])};
			const isWaiting = 'input' in order;
			return {child, order, isWaiting, first: isWaiting ? await asked(child, order) : undefined};
		}),
	);
	return Promise.all(
		started.map(async ({child, order, isWaiting, first}) => {
			if (first && 'code' in first) return first;
			const last = await asked(child, isWaiting ? {go: true} : order);
			if ('code' in last) return last;
			throw new Error(`${order.argv.join(' ')} asks for standard input, and has none.`);
		}),
	);
}

function inputOf(typed: Typed | undefined): {input?: string} {
	return typed?.input === undefined ? {} : {input: typed.input};
}

async function asked(child: ChildProcess, order: Order): Promise<Answer> {
	const answer = once(child, 'message');
	child.send(order);
	return (await answer)[0] as Answer;
}
