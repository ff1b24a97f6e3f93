import {spawn} from 'node:child_process';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {describe, expect, inject, it} from 'vitest';
import {parse} from 'yaml';
import {example, exampleAnswers, lines} from '../cases.ts';
import {checks} from '../check-cases.ts';
import {faults} from '../faults.ts';
import {check, folderOf, type Outcome} from '../folder.ts';
import {setUpLines} from '../set-up-cases.ts';
import {undos} from '../undo-cases.ts';

const launcher = path.join(inject('packageFolder'), 'launcher.mjs');

/** The built program as a process of its own, without a terminal. */
async function program(argv: readonly string[], stdin = '', folder = folderOf({})): Promise<Outcome> {
	const env = {PATH: process.env.PATH, RFC_WIZARD_HOME: folder.home};
	const child = spawn(process.execPath, [launcher, ...argv], {cwd: folder.cwd, env});
	// A program that refuses its command line has ended before it is asked to read.
	child.stdin.on('error', () => undefined);
	child.stdin.end(stdin);
	const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
	const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
	return {code, stdout, stderr};
}

describe('the commands as a process', () => {
	const everyFault = faults.filter(({name}) => name.startsWith('every fault'));
	const others = faults.filter((one) => !everyFault.includes(one));

	it.concurrent.each([...lines, ...setUpLines, ...checks, ...undos, ...everyFault.slice(0, 1), ...others])(
		'$name',
		async (expected) => {
			const folder = folderOf(expected);
			check(expected, await program(expected.argv, expected.stdin, folder), folder.cwd);
		},
	);

	it('gives back in answers what render made of them, and in render what answers found', async () => {
		const {stdout: answers} = await program(['answers', '-'], example);
		expect((await program(['render', '-'], answers)).stdout).toBe(example);
		expect(JSON.parse(answers)).toEqual(parse(exampleAnswers));
	});

	it('takes 5 MB of answers, and gives them back', async () => {
		const summary = 'A line of text with words.\n\n'.repeat(190_000).trim();
		const {code, stdout} = await program(['render'], JSON.stringify({title: 'Big', summary}));
		expect(code).toBe(0);
		expect(stdout.includes(summary)).toBe(true);
	});

	it.each([
		[['render', '-'], exampleAnswers],
		[['schema'], ''],
	])('ends in silence when nobody reads on: %j', async (argv, stdin) => {
		const child = spawn('/bin/sh', ['-c', '"$0" "$@" | head -n 1 >/dev/null', process.execPath, launcher, ...argv]);
		child.stdin.end(stdin);
		const ended = new Promise((resolve) => child.on('close', resolve));
		expect([await text(child.stderr), await ended]).toEqual(['', 0]);
	});
});
