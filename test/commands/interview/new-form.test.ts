import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {libraryOf} from '../../../source/commands/interview/library.ts';
import {perform} from '../../../source/commands/interview/perform.ts';
import {containmentBehind} from '../../../source/commands/interview/texts.ts';
import type {Work} from '../../../source/commands/interview/work.ts';
import {read} from '../../../source/core/document/read.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {asFileOf} from '../../../source/core/edit/as-file.ts';
import {systemPorts} from '../../../source/shell/ports.ts';
import {shipped} from '../../support/templates.ts';
import {folderOf} from '../folder.ts';

const text = readFileSync(new URL('../../fixtures/documents-of-0.1/everything/document.md', import.meta.url), 'utf8');
const template = shipped('staff-rfc');
const target = 'rfc.md';

function desk() {
	const {cwd, home} = folderOf({files: {[target]: text}});
	vi.stubEnv('RFC_WIZARD_HOME', home);
	const ports = systemPorts();
	const library = libraryOf(async () => template, ports.clock);
	const seed = {template: 'staff-rfc', answers: {}, marks: {}};
	const work: Work = {ports, cwd, containment: containmentBehind(), library, findingsIn: library.findingsIn, seed};
	const {answers, marks} = read(template, text);
	const base = {path: target, text};
	const draft = {
		...newDraft(template.interview, ports.drafts.newId(), ports.clock.now()),
		...{template: 'staff-rfc', answers, marks, target, base},
	};
	return {work, draft, base, now: () => readFileSync(path.join(cwd, target), 'utf8')};
}

describe('a document of an earlier form in the interview', () => {
	it('is known as one, until it is written in the newest one; then it says the same, and the write can be undone', async () => {
		const {work, draft, base, now} = desk();
		expect(await work.library.besidesIn({template: 'staff-rfc', base})).toMatchObject({isOfEarlierForm: true});
		const checked = await perform(work, {type: 'check-target', target, draft, isMoved: true});
		expect(checked).toMatchObject({type: 'target-checked', existing: text});
		expect(checked).toHaveProperty('difference');
		expect(now()).toBe(text);
		const written = await perform(work, {type: 'write-document', target, draft, existing: text, isMoved: true});
		expect(written).toMatchObject({type: 'document-written', rebased: {isOfEarlierForm: false}});
		expect(now()).toContain('(selected)\n');
		const {sections: _, ...answers} = asFileOf(template, text);
		const {sections: __, ...same} = asFileOf(template, now());
		expect(same).toEqual(answers);
		expect(await perform(work, {type: 'undo-write', target, before: text})).toEqual({type: 'write-undone', target});
		expect(now()).toBe(text);
	});

	it('stays in it where it is not asked for', async () => {
		const {work, draft} = desk();
		expect(await perform(work, {type: 'check-target', target, draft})).toEqual({type: 'nothing-to-write', target});
	});
});
