import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {onTestFinished} from 'vitest';

/** Makes a program of the TypeScript file beside this one, since Node 20 cannot run it as it is. */
export async function storeProgram(folder: string): Promise<string> {
	const outfile = path.join(folder, 'store-process.mjs');
	await build({
		entryPoints: [fileURLToPath(new URL('./store-process.ts', import.meta.url))],
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'node',
		logLevel: 'error',
	});
	return outfile;
}

export type Message = {ready?: true; stored?: number; value?: unknown; error?: string; seen?: string};

/** `prelude` is what a shell does before the program, such as setting a limit; `uid` the user that runs both. */
type Circumstances = {prelude?: string; uid?: number};

/** Starts a program that answers orders with messages, and waits until it listens. */
export async function start(
	file: string,
	home: string,
	{prelude = ':', ...user}: Circumstances = {},
): Promise<ChildProcess> {
	const script = `${prelude}; exec "$0" "$@"`;
	const child = spawn('/bin/sh', ['-c', script, process.execPath, file, home], {
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		...user,
	});
	onTestFinished(() => {
		child.kill('SIGKILL');
	});
	await once(child, 'message');
	return child;
}

export async function ask(child: ChildProcess, order: object): Promise<Message> {
	child.send(order);
	const [message] = await once(child, 'message');
	return message as Message;
}

export async function kill(child: ChildProcess): Promise<void> {
	const ended = once(child, 'exit');
	child.kill('SIGKILL');
	await ended;
}
