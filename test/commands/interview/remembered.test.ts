import {mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {libraryOf} from '../../../source/commands/interview/library.ts';
import {perform} from '../../../source/commands/interview/perform.ts';
import {rememberedTemplate} from '../../../source/commands/interview/remembered.ts';
import {containmentBehind} from '../../../source/commands/interview/texts.ts';
import type {Work} from '../../../source/commands/interview/work.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {systemPorts} from '../../../source/shell/ports.ts';
import {shipped} from '../../support/templates.ts';
import {folderOf} from '../folder.ts';

function desk() {
	const {cwd, home} = folderOf({});
	vi.stubEnv('RFC_WIZARD_HOME', home);
	const ports = systemPorts();
	const library = libraryOf(async (name) => shipped(name), ports.clock);
	const seed = {template: 'madr', answers: {title: 'Cache'}, marks: {}};
	const work: Work = {ports, cwd, containment: containmentBehind(), library, findingsIn: library.findingsIn, seed};
	const draft = {
		...newDraft(shipped('madr').interview, ports.drafts.newId(), ports.clock.now()),
		answers: seed.answers,
	};
	const proposed = async () => perform(work, {type: 'propose-target', draft});
	return {work, ports, cwd, draft, proposed};
}

describe('what the next document begins with', () => {
	it('is the folder and the template of the last one', async () => {
		const {work, ports, cwd, draft, proposed} = desk();
		expect(await proposed()).toMatchObject({target: expect.stringMatching(/^rfcs[\\/]/)});
		expect(await rememberedTemplate(ports)).toBeUndefined();
		const target = 'docs/adr/0001-cache.md';
		const written = await perform(work, {type: 'write-document', target, draft: {...draft, target}});
		expect(written).toMatchObject({type: 'document-written', target});
		expect(readFileSync(path.join(cwd, target), 'utf8')).toContain('Cache');
		expect(await proposed()).toMatchObject({target: path.join('docs', 'adr', '0002-cache.md')});
		expect(await rememberedTemplate(ports)).toBe('madr');
	});

	it('is nothing of an assessment, which stands beside its RFC', async () => {
		const {work, ports, draft, proposed} = desk();
		const target = 'rfcs/assessments/0007-cache-2026-11-30.md';
		const assessment = {...draft, template: 'assessment', target};
		expect(await perform(work, {type: 'write-document', target, draft: assessment})).toMatchObject({target});
		expect(await proposed()).toMatchObject({target: expect.stringMatching(/^rfcs[\\/][^\\/]*$/)});
		expect(await rememberedTemplate(ports)).toBeUndefined();
	});

	it('is no folder of another repository, and none that is gone', async () => {
		const {ports, cwd, proposed} = desk();
		const others = [path.join(cwd, 'gone'), path.join(cwd, '..', 'elsewhere')];
		mkdirSync(path.join(cwd, '..', 'elsewhere'));
		await ports.settings.remember({recentFolders: others});
		expect(await proposed()).toMatchObject({target: expect.stringMatching(/^rfcs[\\/]/)});
		mkdirSync(path.join(cwd, 'notes'));
		await ports.settings.remember({recentFolders: [...others, path.join(cwd, 'notes')]});
		expect(await proposed()).toMatchObject({target: expect.stringMatching(/^notes[\\/]/)});
	});

	it('is no template that is not there', async () => {
		const {ports} = desk();
		for (const template of ['gone', 'staff-rfc']) {
			await ports.settings.remember({template});
			expect(await rememberedTemplate(ports)).toBeUndefined();
		}
	});

	it('is what the person has said of themselves', async () => {
		const {work} = desk();
		expect(await perform(work, {type: 'find-author'})).toMatchObject({known: {coaching: true}});
		await perform(work, {type: 'remember-person', author: 'Ann', level: 5});
		expect(await perform(work, {type: 'find-author'})).toMatchObject({
			known: {author: 'Ann', level: 5, coaching: true},
		});
		await perform(work, {type: 'remember-person', coaching: false});
		expect(await perform(work, {type: 'find-author'})).toMatchObject({known: {level: 5, coaching: false}});
	});
});
