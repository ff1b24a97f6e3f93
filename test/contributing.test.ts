import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import type {Command} from '../source/commands/types.ts';
import type {Answers} from '../source/core/answers/answers.ts';
import {read} from '../source/core/document/read.ts';
import {render} from '../source/core/document/render.ts';
import type {Kind} from '../source/core/kinds/types.ts';
import type {reviewOf} from '../source/core/review/check.ts';
import type {Rule} from '../source/core/review/types.ts';
import {parseTemplate} from '../source/core/template/parse.ts';
import {shippedTemplates} from '../source/shell/templates.ts';
import {shipped} from './support/templates.ts';
import {applyTo, workedChangesIn} from './support/worked-changes.ts';
import {worldOf} from './support/world.ts';

const changes = workedChangesIn(readFileSync('CONTRIBUTING.md', 'utf8'));
let root = '';

/** A module of the tree in which all changes have been made. */
async function changed<Module>(path: string): Promise<Module> {
	return (await import(join(root, path))) as Module;
}

/** One copy for all: they must not be in each other's way either. The campaign of the same name runs the checks themselves. */
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'rfc-wizard-changes-'));
	for (const folder of ['source', 'templates', 'docs', 'test/support', 'test/commands'])
		cpSync(folder, join(root, folder), {recursive: true});
	for (const file of ['package.json', 'tsconfig.json']) cpSync(file, join(root, file));
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	for (const {blocks} of changes) for (const block of blocks) applyTo(root, block);
});

afterAll(() => rmSync(root, {recursive: true, force: true}));

describe('the changes that CONTRIBUTING.md shows', () => {
	it('are one of each sort, with the checks that hold them', () => {
		expect(changes.map(({name}) => name)).toEqual(['A rule', 'A kind of answer', 'A template', 'A command']);
		for (const {name, blocks, checks} of changes) {
			expect(blocks.length, name).toBeGreaterThan(1);
			for (const path of checks) expect(existsSync(path), path).toBe(true);
		}
	});

	it('add a rule that tells its examples apart', async () => {
		const {rules} = await changed<{rules: Rule[]}>('source/core/review/rules/table.ts');
		const check = await changed<{reviewOf: typeof reviewOf}>('source/core/review/check.ts');
		const [rule] = rules.filter(({id}) => id === 'title-shouts');
		if (!rule) throw new Error('The table does not have the rule.');
		const found = (text: string) =>
			check.reviewOf({template: shipped('staff-rfc'), text, profile: 'own', today: '2026-11-20'}, [rule]).length;
		expect([found(rule.good), found(rule.bad)]).toEqual([0, 1]);
	});

	it('add a kind that takes what it is for, and nothing else', async () => {
		const {kindOf} = await changed<{kindOf(name: string): Kind}>('source/core/kinds/registry.ts');
		const field = {path: 'a', kind: 'link', label: '', prompt: ''};
		expect(kindOf('link').parse('https://example.org/a', field)).toEqual({value: 'https://example.org/a'});
		expect(kindOf('link').parse('example', field)).toHaveProperty('problem');
	});

	it('add a template that reads what it writes', () => {
		const template = parseTemplate(readFileSync(join(root, 'templates/nygard.md'), 'utf8'));
		if ('faults' in template) throw new Error(JSON.stringify(template.faults));
		const answers = parse(readFileSync(join(root, 'templates/examples/nygard.answers.yaml'), 'utf8')) as Answers;
		expect(read(template, render(template, answers)).answers).toEqual(answers);
	});

	it('add a command that the table knows', async () => {
		const {table} = await changed<{table: Command[]}>('source/commands/table.ts');
		const {world, stdout} = worldOf({ports: {templates: shippedTemplates()}});
		const command = await table.find(({name}) => name === 'list')?.load();
		expect(await command?.run({words: [], options: {}}, world)).toBe(0);
		expect(stdout()).toContain('staff-rfc\n');
	});
});

describe('a change to a file that is no longer as the page shows it', () => {
	it('is refused', () => {
		const block = {language: 'diff', path: 'docs/templates.md', text: ' | `no row` |\n+| `one more` |\n'};
		expect(() => applyTo(root, block)).toThrow(/does not have these lines/);
	});
});
