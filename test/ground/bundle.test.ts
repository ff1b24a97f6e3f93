import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Metafile} from 'esbuild';
import {beforeAll, describe, expect, inject, it} from 'vitest';
import {checkBudget, most, weigh} from '../../build/budget.ts';
import {bundle} from '../../build/bundle.ts';
import {isAllowed, noticesOf} from '../../build/notices.ts';
import {parseTemplate} from '../../source/core/template/parse.ts';
import {restored} from '../../source/core/template/stored.ts';
import {checksum} from '../../source/core/text/checksum.ts';

let metafile: Metafile;

beforeAll(async () => {
	const folder = mkdtempSync(join(tmpdir(), 'rfc-wizard-bundle-'));
	metafile = await bundle(folder);
	rmSync(folder, {recursive: true});
}, 60_000);

/** The sources that are loaded when an output is, without those that wait for a dynamic import. */
function loadedWith(output: string, seen = new Set<string>()): string[] {
	if (seen.has(output)) return [];
	seen.add(output);
	const {imports = [], inputs = {}} = metafile.outputs[output] ?? {};
	const further = imports.filter(({kind, external}) => kind === 'import-statement' && !external).map(({path}) => path);
	return [...Object.keys(inputs), ...further.flatMap((path) => loadedWith(path, seen))];
}

const outputOf = (source: string) =>
	Object.entries(metafile.outputs).find(([, {entryPoint}]) => entryPoint?.replace(/^entry:/, '') === source)?.[0] ??
	expect.unreachable(source);

/** What is imported before the first frame of the interview, one after the other. */
const firstFrame = [
	'source/cli.ts',
	'source/commands/arguments.ts',
	'source/commands/new.ts',
	'source/shell/ports.ts',
	'source/ui/mount.tsx',
];

/** What is imported to check a document. */
const toCheck = ['source/cli.ts', 'source/commands/arguments.ts', 'source/commands/check.ts', 'source/shell/ports.ts'];

const behind = /node_modules\/(?:conf|diff|entities|linkify-it|markdown-it|yaml|zod)\//;

describe('the bundle', () => {
	it('loads no package and no port to print the version or help', () => {
		const loaded = loadedWith(outputOf('source/cli.ts'));
		expect(loaded).toContain('source/run.ts');
		expect(
			loaded.filter((path) =>
				/node_modules|source\/(?:flow|ui|shell\/(?!standard-streams|current-folder|files\/limits))/.test(path),
			),
		).toEqual([]);
	});

	it('reads few files before the first frame of the interview, and no library that can come behind it', () => {
		const files = new Set<string>();
		const loaded = firstFrame.flatMap((source) => loadedWith(outputOf(source), files));
		expect(files.size).toBeLessThan(14);
		expect(loaded.filter((path) => behind.test(path))).toEqual([]);
	});

	it('loads nothing that draws to tell the interview in lines', () => {
		const loaded = loadedWith(outputOf('source/lines/converse.ts'));
		expect(loaded).toContain('source/lines/vocabulary/table.ts');
		expect(loaded.filter((path) => /node_modules\/(?:ink|react|yoga-layout)|source\/ui\//.test(path))).toEqual([]);
	});

	it('loads nothing that is told to draw it', () => {
		const files = new Set<string>();
		const loaded = firstFrame.flatMap((source) => loadedWith(outputOf(source), files));
		expect(loaded.filter((path) => path.startsWith('source/lines/'))).toEqual([]);
	});

	it('reads few files to check a document, and of Node only what that needs', () => {
		const files = new Set<string>();
		for (const source of toCheck) loadedWith(outputOf(source), files);
		expect(files.size).toBeLessThan(14);
		const imports = [...files].flatMap((file) => metafile.outputs[file]?.imports ?? []);
		const outside = imports.filter(({kind, external}) => external && kind === 'import-statement');
		expect(outside.filter(({path}) => /^node:(?:child_process|crypto|process)$/.test(path))).toEqual([]);
	});

	it('imports nothing that is not part of Node', () => {
		const outside = Object.values(metafile.outputs).flatMap(({imports}) => imports.filter(({external}) => external));
		const names = [...new Set(outside.map(({path}) => path.replace(/^node:/, '')))];
		const {builtinModules} = process.getBuiltinModule('node:module');
		expect(names.filter((name) => !builtinModules.includes(name))).toEqual([]);
		expect(names.length).toBeGreaterThan(3);
	});

	it('names every bundled package with its licence', () => {
		const notices = noticesOf(metafile);
		expect(notices).toMatch(/^## conf \d+\.\d+\.\d+ \(MIT\)$/m);
		expect(notices).toMatch(/^## yaml \d+\.\d+\.\d+ \(ISC\)$/m);
	});

	it('holds each template as it is read, beside its text', () => {
		const folder = join(inject('packageFolder'), 'templates');
		const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
		expect(names).toContain('staff-rfc.md');
		for (const name of names) {
			const text = readFileSync(join(folder, name), 'utf8');
			const compiled = readFileSync(join(folder, '../dist/compiled', name.replace('.md', '.json')), 'utf8');
			const {of, template} = JSON.parse(compiled);
			expect(of).toBe(checksum(text));
			expect(JSON.stringify(restored(template, text))).toBe(JSON.stringify(parseTemplate(text)));
		}
	});

	it('keeps to the budget of the package', () => {
		const weight = weigh([join(inject('packageFolder'), 'dist'), join(inject('packageFolder'), 'templates')]);
		expect(() => checkBudget(weight)).not.toThrow();
	});
});

describe('the guards of the build', () => {
	it.each([
		['MIT', true],
		['(MIT OR GPL-3.0)', true],
		['GPL-3.0', false],
		['(MIT AND GPL-3.0)', false],
		[undefined, false],
	])('take the licence %s: %s', (license, expected) => {
		expect(isAllowed(license)).toBe(expected);
	});

	it.each([
		[{files: 1, packed: most.packed + 1, unpacked: 1}, /880001 bytes packed; the budget is 880000/],
		[{files: 1, packed: 1, unpacked: most.unpacked + 1}, /2800001 bytes unpacked; the budget is 2800000/],
	])('refuse %j', (weight, message) => {
		expect(() => checkBudget(weight)).toThrow(message);
	});
});
