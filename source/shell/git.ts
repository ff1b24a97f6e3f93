import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import type {Git} from '../ports/git.ts';

const run = promisify(execFile);

/** Long enough for a cold disk, short enough for a person who waits. */
const timeout = 2000;

/** The git of this machine, if there is one. */
export function systemGit(): Git {
	return {
		authorName: (folder) => ask(folder, ['config', '--get', 'user.name']),
		root: (folder) => ask(folder, ['rev-parse', '--show-toplevel']),
	};
}

async function ask(folder: string, words: readonly string[]): Promise<string | undefined> {
	try {
		const {stdout} = await run('git', [...words], {cwd: folder, timeout, windowsHide: true});
		const answer = stdout.replace(/\r?\n$/, '');
		return answer === '' ? undefined : answer;
	} catch {
		return undefined;
	}
}
