import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {libraryOf} from '../../../source/commands/interview/library.ts';
import {perform} from '../../../source/commands/interview/perform.ts';
import {containmentBehind} from '../../../source/commands/interview/texts.ts';
import type {Work} from '../../../source/commands/interview/work.ts';
import {read} from '../../../source/core/document/read.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import type {Draft} from '../../../source/core/draft/types.ts';
import {foreignName} from '../../../source/core/foreign/name.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {parseTemplate, type Template} from '../../../source/core/template/parse.ts';
import type {Action} from '../../../source/flow/actions/action.ts';
import {systemPorts} from '../../../source/shell/ports.ts';
import {folderOf} from '../folder.ts';

const text = '# Cache\n\n## One\n\nfirst\n\n## Two\n\nsecond\n';
const target = 'rfc.md';

function desk() {
	const {cwd, home} = folderOf({files: {[target]: text}});
	vi.stubEnv('RFC_WIZARD_HOME', home);
	const ports = systemPorts();
	const library = libraryOf(async () => templateOfDocument(''), ports.clock);
	const seed = {template: foreignName, answers: {}, marks: {}};
	const work: Work = {ports, cwd, containment: containmentBehind(), library, findingsIn: library.findingsIn, seed};
	const own = templateOfDocument(text);
	const draft: Draft = {
		...newDraft(own.interview, ports.drafts.newId(), ports.clock.now()),
		template: foreignName,
		answers: {...read(own, text).answers, title: 'Mine'},
		target,
		base: {path: target, text},
	};
	const file = path.join(cwd, target);
	return {home, file, ports, work, draft, now: () => readFileSync(file, 'utf8')};
}

function outcome<T extends Action['type']>(action: Action | undefined, type: T): Extract<Action, {type: T}> {
	if (action?.type !== type) throw new Error(`expected ${type}, got ${JSON.stringify(action)}`);
	return action as Extract<Action, {type: T}>;
}

describe('a draft over a file that others changed', () => {
	it('is asked about until it is settled, and not again after that, also when it is resumed', async () => {
		const {file, ports, work, draft, now} = desk();
		writeFileSync(file, text.replace('Cache', 'Theirs').replace('## Two', '## New\n\nn\n\n## Two'));
		// The same file in other words.
		const found = outcome(await perform(work, {type: 'check-target', target: './rfc.md', draft}), 'conflicts-found');
		expect(found.conflicts.map(({path: question}) => question)).toEqual(['title']);
		const {existing} = found;
		const choices = {title: 'mine' as const};
		const settled = outcome(
			await perform(work, {type: 'rebase-draft', target, draft, existing, choices}),
			'draft-rebased',
		);
		expect(settled.interview.questions.map(({label}) => label)).toContain('New');
		await ports.drafts.save(settled.draft);
		ports.drafts.release(draft.id);
		const resumed = outcome(await perform(work, {type: 'open-draft', id: draft.id}), 'draft-opened');
		const checked = outcome(
			await perform(work, {type: 'check-target', target, draft: resumed.draft}),
			'target-checked',
		);
		expect(checked.difference).toMatchObject({sections: 1, added: 1, removed: 1});
		await perform(work, {type: 'write-document', target, draft: resumed.draft, existing});
		expect(now()).toBe(existing.replace('Theirs', 'Mine'));
	});

	it.each([target, './rfc.md'])('is asked about when the file is gone, as %s', async (given) => {
		const {file, work, draft} = desk();
		rmSync(file);
		const checked = outcome(await perform(work, {type: 'check-target', target: given, draft}), 'target-checked');
		expect(checked).toMatchObject({difference: {added: 9, removed: 0}});
		expect(checked.existing).toBeUndefined();
	});

	it('is written elsewhere without a question', async () => {
		const {file, work, draft} = desk();
		rmSync(file);
		expect(await perform(work, {type: 'check-target', target: 'new.md', draft})).toEqual({
			type: 'target-checked',
			target: 'new.md',
		});
	});

	it('is an edit of what was written from then on', async () => {
		const {work, draft, now} = desk();
		const written = outcome(
			await perform(work, {type: 'write-document', target, draft, existing: text}),
			'document-written',
		);
		expect(written.rebased?.draft.base).toEqual({path: target, text: now()});
		const again = {
			...(written.rebased?.draft ?? draft),
			answers: {...written.rebased?.draft.answers, title: 'Mine, too'},
		};
		expect(await perform(work, {type: 'check-target', target, draft: again})).toMatchObject({type: 'target-checked'});
	});

	it('can be saved when a person goes on after the write', async () => {
		const {work, draft} = desk();
		await perform(work, {type: 'save-draft', draft});
		await perform(work, {type: 'remove-draft', id: draft.id});
		await perform(work, {type: 'reopen-draft', id: draft.id});
		expect(await perform(work, {type: 'save-draft', draft})).toMatchObject({type: 'draft-saved'});
	});

	it('can be saved when the machine is slower than the person', async () => {
		const {work, draft} = desk();
		await perform(work, {type: 'save-draft', draft});
		const actions = await Promise.all([
			perform(work, {type: 'remove-draft', id: draft.id}),
			perform(work, {type: 'reopen-draft', id: draft.id}),
			perform(work, {type: 'save-draft', draft}),
		]);
		expect(actions.map((action) => action?.type)).toEqual(['draft-removed', 'draft-restored', 'draft-saved']);
	});
});

describe('a write that is undone', () => {
	it('is refused when the file was changed since', async () => {
		const {file, work, draft, now} = desk();
		await perform(work, {type: 'write-document', target, draft, existing: text});
		const written = now();
		writeFileSync(file, `${written}more`);
		expect(await perform(work, {type: 'undo-write', target, before: text})).toMatchObject({type: 'write-failed'});
		writeFileSync(file, written);
		expect(await perform(work, {type: 'undo-write', target, before: text})).toEqual({type: 'write-undone', target});
		expect(now()).toBe(text);
	});

	it('is not the one of somebody else that came later, nor what they undid', async () => {
		const {work, draft, now} = desk();
		await perform(work, {type: 'write-document', target, draft, existing: text});
		const written = now();
		const theirs = {...draft, answers: {...draft.answers, title: 'Theirs'}, base: {path: target, text: written}};
		await perform(work, {type: 'write-document', target, draft: theirs, existing: written});
		const after = now();
		const undo = {type: 'undo-write' as const, target, before: text};
		expect(await perform(work, undo)).toMatchObject({
			type: 'write-failed',
			problem: expect.stringContaining('written again since'),
		});
		expect(now()).toBe(after);
		await perform(work, {...undo, before: written});
		expect(now()).toBe(written);
		expect(await perform(work, undo)).toMatchObject({type: 'write-failed'});
		expect(now()).toBe(written);
	});

	it('is the last one that came about', async () => {
		const {home, file, work, draft, now} = desk();
		await perform(work, {type: 'write-document', target, draft, existing: text});
		const written = now();
		const refused = {type: 'write-document' as const, target, draft, existing: 'not what is there'};
		expect(await perform(work, refused)).toMatchObject({type: 'write-failed'});
		const [folder = ''] = readdirSync(path.join(home, 'backups'));
		expect(readdirSync(path.join(home, 'backups', folder))).toHaveLength(1);
		expect(readFileSync(file, 'utf8')).toBe(written);
		expect(await perform(work, {type: 'undo-write', target, before: text})).toMatchObject({type: 'write-undone'});
	});
});

describe('a new document', () => {
	const proposal = 'rfcs/0001-cache.md';

	async function proposed() {
		const {cwd, home} = folderOf({files: {}});
		vi.stubEnv('RFC_WIZARD_HOME', home);
		const ports = systemPorts();
		const template = parseTemplate(readFileSync('templates/staff-rfc.md', 'utf8')) as Template;
		const library = libraryOf(async () => template, ports.clock);
		const seed = {template: 'staff-rfc', answers: {title: 'Cache'}, marks: {}};
		const work: Work = {ports, cwd, containment: containmentBehind(), library, findingsIn: library.findingsIn, seed};
		const draft = {...newDraft(template.interview, ports.drafts.newId(), ports.clock.now()), ...seed};
		expect(await perform(work, {type: 'propose-target', draft})).toEqual({type: 'target-proposed', target: proposal});
		mkdirSync(path.join(cwd, 'rfcs'));
		return {cwd, work, draft, names: () => readdirSync(path.join(cwd, 'rfcs')).sort()};
	}

	it.each([
		['the same name', '0001-cache.md'],
		['another name', '0001-other.md'],
	])('gets the next number when the one that was proposed went to a file of %s', async (_, name) => {
		const {cwd, work, draft, names} = await proposed();
		writeFileSync(path.join(cwd, 'rfcs', name), 'theirs');
		const checked = await perform(work, {type: 'check-target', target: proposal, draft});
		expect(checked).toEqual({type: 'target-checked', target: proposal});
		expect(await perform(work, {type: 'write-document', target: proposal, draft})).toEqual({
			type: 'document-written',
			target: 'rfcs/0002-cache.md',
			taken: proposal,
		});
		expect([names(), readFileSync(path.join(cwd, 'rfcs', name), 'utf8')]).toEqual([
			[name, '0002-cache.md'].sort(),
			'theirs',
		]);
	});

	it('is refused where the person chose the path, and it was taken meanwhile', async () => {
		const {cwd, work, draft, names} = await proposed();
		const chosen = {...draft, target: proposal};
		writeFileSync(path.join(cwd, proposal), 'theirs');
		expect(await perform(work, {type: 'check-target', target: proposal, draft: chosen})).toMatchObject({
			existing: 'theirs',
		});
		expect(await perform(work, {type: 'write-document', target: proposal, draft: chosen})).toMatchObject({
			type: 'write-failed',
			problem: expect.stringContaining('somebody has created it'),
		});
		expect(names()).toEqual(['0001-cache.md']);
	});

	it('keeps the path that the person saw as long as it is free, also when the title has changed since', async () => {
		const {work, draft, names} = await proposed();
		const renamed = {...draft, answers: {title: 'Sessions'}};
		expect(await perform(work, {type: 'write-document', target: proposal, draft: renamed})).toEqual({
			type: 'document-written',
			target: proposal,
		});
		expect(names()).toEqual(['0001-cache.md']);
	});
});
