import type {ExecFileOptions} from 'node:child_process';
import {promisify} from 'node:util';
import type {Git} from '../ports/git.ts';

/** Long enough for a cold disk, short enough for a person who waits. */
const timeout = 2000;

/** The git of this machine, if there is one. */
export function systemGit(): Git {
	return {
		authorName: (folder) => ask(folder, ['config', '--get', 'user.name']),
		root: (folder) => ask(folder, ['rev-parse', '--show-toplevel']),
		prefix: (folder) => ask(folder, ['rev-parse', '--show-prefix']),
		changedFiles,
	};
}

async function changedFiles(folder: string, ref: string): Promise<string[] | undefined> {
	const others = ['ls-files', '--others', '--exclude-standard', '-z'];
	if (ref === 'HEAD' && (await isUnborn(folder))) return listed(folder, [...others, '--cached']);
	const commit = await ask(folder, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]);
	if (commit === undefined) return undefined;
	// Without enough history there is no beginning; then the commit itself is the best that there is.
	const begin = (await ask(folder, ['merge-base', commit, 'HEAD'])) ?? commit;
	const lists = await Promise.all([
		listed(folder, ['diff', '--relative', '--name-only', '--diff-filter=d', '-z', begin, '--']),
		listed(folder, others),
	]);
	return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

/** Whether the first commit is still to come. */
async function isUnborn(folder: string): Promise<boolean> {
	const [branch, commit] = await Promise.all([
		ask(folder, ['symbolic-ref', '--quiet', 'HEAD']),
		ask(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']),
	]);
	return branch !== undefined && commit === undefined;
}

/** Names that git divides by NUL, whatever they hold. */
async function listed(folder: string, words: readonly string[]): Promise<string[] | undefined> {
	try {
		const {stdout} = await run(words, {
			cwd: folder,
			timeout: 30_000,
			maxBuffer: 2 ** 28,
			windowsHide: true,
		});
		return stdout.split('\0').filter((name) => name !== '');
	} catch {
		return undefined;
	}
}

async function ask(folder: string, words: readonly string[]): Promise<string | undefined> {
	try {
		const {stdout} = await run(words, {cwd: folder, timeout, windowsHide: true});
		const answer = stdout.replace(/\r?\n$/, '');
		return answer === '' ? undefined : answer;
	} catch {
		return undefined;
	}
}

/** What runs git is loaded when it is asked. */
async function run(words: readonly string[], options: ExecFileOptions): Promise<{stdout: string}> {
	const {execFile} = await import('node:child_process');
	return promisify(execFile)('git', [...words], {...options, encoding: 'utf8'});
}
