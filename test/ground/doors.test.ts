import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

/** A violation of each door: where it stands, what stands there, and what the offender is told. */
const violations = [
	['core/a1.ts', "import {step} from '../flow/step.ts';\nexport const a = step;", 'core imports only core'],
	[
		'core/deep/a2.ts',
		"import type {Disk} from '../../ports/disk.ts';\nexport type A = Disk;",
		'core imports only core',
	],
	['core/a3.ts', "export {readFile} from 'node:fs/promises';", 'core is pure'],
	['core/a4.ts', "import {Box} from 'ink';\nexport const a = Box;", 'core is pure'],
	['core/a5.ts', "export const a = async () => import('node:fs');", 'core is pure'],
	['core/a6.ts', 'export const a = () => Date.now();', 'do not read the clock'],
	['core/a7.ts', 'export const a = () => new Date();', 'do not read the clock'],
	['core/a8.ts', 'export const a = () => Math.random();', 'same result for the same input'],
	['core/a9.ts', "import {z} from 'zod/mini';\nexport const a = z;", "import * as z from 'zod/mini'"],
	[
		'flow/b1.ts',
		"import type {Clock} from '../ports/clock.ts';\nexport type A = Clock;",
		'flow imports only core, words and flow',
	],
	[
		'words/screen/w1.ts',
		"import {stepIds} from '../../core/answers/interview.ts';\nexport const a = stepIds;",
		'words holds what the interview says',
	],
	[
		'words/w2.ts',
		"import {step} from '../flow/step.ts';\nexport const a = step;",
		'words holds what the interview says',
	],
	['flow/b2.ts', "import {useState} from 'react';\nexport const a = useState;", 'flow is pure'],
	['flow/b3.ts', 'export const a = () => Date.now();', 'do not read the clock'],
	['ports/c1.ts', "import type {A} from '../shell/git.ts';\nexport type B = A;", 'ports holds types only'],
	['ports/c2.ts', "import type {A} from 'react';\nexport type B = A;", 'ports holds types only'],
	['shell/d1.ts', "import {step} from '../flow/step.ts';\nexport const a = step;", 'shell implements ports'],
	['shell/d2.ts', "import {render} from 'ink';\nexport const a = render;", 'shell implements ports'],
	['ui/e1.ts', "import {systemDisk} from '../shell/files/disk.ts';\nexport const a = systemDisk;", 'ui draws a state'],
	[
		'loop/l1.ts',
		"import {converse} from '../lines/converse.ts';\nexport const a = converse;",
		'it knows no face and no disk',
	],
	['loop/l2.ts', "import {readFile} from 'node:fs/promises';\nexport const a = readFile;", 'loop imports core, flow'],
	['lines/m1.ts', "import {Root} from '../ui/root.tsx';\nexport const a = Root;", 'lines tells a state'],
	[
		'lines/m2.ts',
		"import {systemDisk} from '../shell/files/disk.ts';\nexport const a = systemDisk;",
		'lines tells a state',
	],
	['lines/m3.ts', "import {useState} from 'react';\nexport const a = useState;", 'lines imports core, flow'],
	['lines/m4.ts', "import process from 'node:process';\nexport const a = process;", 'lines imports core, flow'],
	[
		'ui/m5.ts',
		"import {commands} from '../lines/vocabulary/table.ts';\nexport const a = commands;",
		'ui draws a state',
	],
	['core/m6.ts', "import {Loop} from '../loop/loop.ts';\nexport const a = Loop;", 'core imports only core'],
	['flow/m7.ts', "import {asciiOf} from '../lines/ascii.ts';\nexport const a = asciiOf;", 'flow imports only core'],
	['shell/m8.ts', "import {Loop} from '../loop/loop.ts';\nexport const a = Loop;", 'shell implements ports'],
	[
		'commands/new/m9.ts',
		"import {converse} from '../../lines/converse.ts';\nexport const a = converse;",
		'somebody is told the interview',
	],
	[
		'commands/new/f1.ts',
		"import {mount} from '../../ui/mount.tsx';\nexport const a = mount;",
		'loaded when it is mounted',
	],
	['commands/new/f2.ts', "export {mount} from '../../ui/mount.tsx';", 'loaded when it is mounted'],
	[
		'commands/new/f3.ts',
		"import {createElement} from 'react';\nexport const a = createElement;",
		'Only source/ui knows React',
	],
	['run.ts', "import {run} from './commands/render.ts';\nexport const a = run;", 'loaded when it is asked for'],
	['cli.ts', "export {run} from './commands/render.ts';", 'loaded when it is asked for'],
	['commands/table.ts', "import {run} from './render.ts';\nexport const a = run;", 'loaded when it is asked for'],
	['core/g1.ts', "import {b} from './g2.ts';\nexport const a = () => b;", 'part of a cycle'],
	['core/g2.ts', "import {a} from './g1.ts';\nexport const b = () => a;", 'part of a cycle'],
] as const;

/** What stands on the right side of a door. */
const allowed = [
	['core/h1.ts', "import * as z from 'zod/mini';\nexport const a = [z, new Date(0)];"],
	['commands/new/h2.ts', "export const a = async () => import('../../ui/mount.tsx');"],
	['commands/new/h3.ts', "import type {Options} from '../../ui/mount.tsx';\nexport type A = Options;"],
	['commands/new/h5.ts', "export const a = async () => import('../../lines/converse.ts');"],
	['words/h7.ts', "import {plural} from '../core/text/plural.ts';\nexport const a = plural;"],
	['lines/h6.ts', "import type {Loop} from '../loop/loop.ts';\nexport type A = Loop;"],
	['ui/h4.tsx', "import {Box} from 'ink';\nimport {a} from '../core/h1.ts';\nexport const b = [Box, a];"],
] as const;

type Diagnostic = {message: string; location: {path: string}; severity: string};

const folder = mkdtempSync(join(tmpdir(), 'rfc-wizard-doors-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
let diagnostics: Diagnostic[] = [];

beforeAll(async () => {
	for (const name of ['biome.json', 'package.json', 'build/doors', '.gitignore']) {
		cpSync(name, join(folder, name), {recursive: true});
	}

	for (const [path, text] of [...violations, ...allowed]) {
		const file = join(folder, 'source', path);
		mkdirSync(dirname(file), {recursive: true});
		writeFileSync(file, `${text}\n`);
	}

	diagnostics = await lint();
}, 60_000);

async function lint(): Promise<Diagnostic[]> {
	const biome = resolve('node_modules/@biomejs/biome/bin/biome');
	const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'source'];
	const stdout = await new Promise<string>((done) => {
		execFile(process.execPath, args, {cwd: folder}, (_error, output) => done(output));
	});
	return JSON.parse(stdout).diagnostics;
}

const told = (path: string) =>
	diagnostics.filter(({location, severity}) => location.path === `source/${path}` && severity === 'error');

describe('the doors between rooms', () => {
	it.each(violations)('refuse %s: %j', (path, _text, message) => {
		expect(told(path).map((diagnostic) => diagnostic.message)).toContainEqual(expect.stringContaining(message));
	});

	it.each(allowed)('let %s pass: %j', (path) => {
		expect(told(path)).toEqual([]);
	});

	it('are all in working order', () => {
		// A broken plug-in is only reported for information, and then finds nothing.
		expect(diagnostics.filter(({message}) => message.includes('errored'))).toEqual([]);
	});
});
