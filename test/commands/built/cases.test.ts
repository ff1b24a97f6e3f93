import {spawn} from 'node:child_process';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {describe, expect, inject, it} from 'vitest';
import {parse} from 'yaml';
import {isCampaign} from '../../support/runs.ts';
import {type Case, example, exampleAnswers, lines} from '../cases.ts';
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

/**
 * In memory all cases run, and what the bundle could add is a part that is missing or comes too late. These reach all of
 * its files, and 98 of 100 of the functions that any case reaches.
 */
const reaching = [
	'a broken template',
	'a bomb of aliases',
	'a document of madr in which nothing is filled in, as draft',
	'a document of staff-rfc in which nothing is filled in, as Review',
	'a draft that is not there',
	'a log of SARIF',
	'a mark of an item that is not there',
	'a number that two documents have',
	'a preference that is set',
	'a starter of the house that is wrong',
	'a tag',
	'an edit',
	'an undo of nothing',
	'findings in the file that the metadata stand in',
	'fixes of what a baseline does not know',
	'fixes that are only shown',
	'folders of documents, which do not name each other',
	'levels of a rule that there is not, told once, with whole JSON for the rest',
	'links to files that are there, and to some that are not',
	'new',
	'the answers of a document that names another template than the one on the command line',
	'the example',
	'the schema',
	'what has changed where there is no repository',
];

/** Those, a page of help, and the first of each command with each exit code; a campaign takes all. */
function sampleOf(all: readonly Case[]): readonly Case[] {
	const wayOf = ({argv, code}: Case) => (argv.includes('--help') ? 'help' : `${argv[0]} ${code}`);
	const first = new Set(new Map(all.toReversed().map((one) => [wayOf(one), one])).values());
	return isCampaign ? all : all.filter((one) => reaching.includes(one.name) || first.has(one));
}

describe('the commands as a process', () => {
	const all = [...lines, ...setUpLines, ...checks, ...undos, ...faults];

	it('has the cases that are named', () => {
		expect(all.map(({name}) => name)).toEqual(expect.arrayContaining(reaching));
	});

	it.concurrent.each(sampleOf(all))('$name', async (expected) => {
		const folder = folderOf(expected);
		check(expected, await program(expected.argv, expected.stdin, folder), folder.cwd);
	});

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
