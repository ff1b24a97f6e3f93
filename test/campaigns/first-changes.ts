import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import process from 'node:process';
import {stripVTControlCharacters} from 'node:util';
import {applyTo, type WorkedChange, workedChangesIn} from '../support/worked-changes.ts';

/**
 * Makes each worked change of CONTRIBUTING.md in a copy of this tree, runs the checks that the page names, and then
 * the same with a mistake: node build/run.mjs test/campaigns/first-changes.ts [part of a name]
 * The exit code is 1 when a change fails, or a mistake is not caught.
 */
const [, , part = ''] = process.argv;

/** What somebody could get wrong, by the change. */
const mistakes: Readonly<Record<string, {path: string; from: string; to: string}>> = {
	'A rule': {path: 'source/core/review/rules/title-shouts.ts', from: "about: ['title']", to: "about: ['titel']"},
	'A kind of answer': {path: 'source/core/kinds/link.ts', from: '/^https:', to: '/^http:'},
	'A template': {path: 'templates/examples/nygard.answers.yaml', from: 'status: Accepted\n', to: ''},
	'A command': {path: 'source/commands/list.ts', from: '\\n`', to: '`'},
};

let failures = 0;
for (const change of workedChangesIn(readFileSync('CONTRIBUTING.md', 'utf8'))) {
	if (!change.name.includes(part)) continue;
	const root = copyOfTree();
	const start = performance.now();
	for (const block of change.blocks) applyTo(root, block);
	for (const {text} of change.blocks.filter(({language}) => language === 'sh')) run(root, 'sh', ['-e', '-c', text]);
	const works = fixed(root) && isFound(root, change);
	const {path, from, to} = mistakes[change.name] ?? {path: '', from: '', to: ''};
	writeFileSync(
		join(root, path),
		readFileSync(join(root, path), 'utf8').replace(from, () => to),
	);
	const isCaught = !isFound(root, change);
	if (!works || !isCaught) failures++;
	process.stdout.write(
		`${change.name}: ${works ? 'works' : 'FAILS'}, the mistake is ${isCaught ? 'caught' : 'NOT CAUGHT'} (${Math.round((performance.now() - start) / 1000)} s)\n`,
	);
	rmSync(root, {recursive: true, force: true});
}

process.exitCode = failures > 0 ? 1 : 0;

/** The tree as it lies here, with the packages that are installed. */
function copyOfTree(): string {
	const root = mkdtempSync(join(tmpdir(), 'rfc-wizard-change-'));
	cpSync('.', root, {recursive: true, filter: (path) => !/(?:^|\/)(?:node_modules|\.git|dist)(?:\/|$)/.test(path)});
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	return root;
}

function fixed(root: string): boolean {
	return run(root, 'npx', ['vitest', 'run', 'test/docs', '--update']);
}

function isFound(root: string, {checks}: WorkedChange): boolean {
	return run(root, 'npx', ['tsc', '-p', '.']) && run(root, 'npx', ['vitest', 'run', ...checks]);
}

function run(cwd: string, command: string, words: readonly string[]): boolean {
	const {status, stdout} = spawnSync(command, words, {cwd, encoding: 'utf8'});
	const told = stripVTControlCharacters(stdout).matchAll(/^.*(?:×|error TS|Error: ).*$/gm);
	for (const [line] of told) process.stdout.write(`  ${line.trim().slice(0, 200)}\n`);
	return status === 0;
}
