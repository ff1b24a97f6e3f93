import {describe, expect, it, vi} from 'vitest';
import {libraryOf} from '../../../source/commands/interview/library.ts';
import {perform} from '../../../source/commands/interview/perform.ts';
import {containmentBehind} from '../../../source/commands/interview/texts.ts';
import type {Work} from '../../../source/commands/interview/work.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {systemPorts} from '../../../source/shell/ports.ts';
import {shipped} from '../../support/templates.ts';
import {folderOf} from '../folder.ts';

const {interview} = shipped('staff-rfc');

function desk(files: Record<string, string>) {
	const {cwd, home} = folderOf({files});
	vi.stubEnv('RFC_WIZARD_HOME', home);
	const ports = systemPorts();
	const library = libraryOf(async () => shipped('staff-rfc'), ports.clock);
	const work: Work = {
		ports,
		cwd,
		containment: containmentBehind(),
		library,
		findingsIn: library.findingsIn,
		seed: {template: 'staff-rfc', answers: {}, marks: {}},
	};
	return {work, draft: newDraft(interview, 'd', '2026-11-20T12:00:00.000Z')};
}

describe('what the house has', () => {
	it('is found for the interview', async () => {
		const {work, draft} = desk({'.rfc-wizard.yaml': 'platform: [{name: Queue, use: Work that waits}]'});
		const house = {platform: [{name: 'Queue', use: 'Work that waits'}]};
		expect(await perform(work, {type: 'find-house'})).toEqual({type: 'house-found', house});
		const found = await perform(work, {type: 'find-starters', draft});
		const names = found?.type === 'starters-found' ? found.starters.map(({name}) => name) : [];
		expect(names).toEqual(expect.arrayContaining(['platform', 'serverless', 'metrics-cost', 'checklist-security']));
	});

	it('is empty where there is no house', async () => {
		const {work} = desk({'a.md': ''});
		expect(await perform(work, {type: 'find-house'})).toMatchObject({type: 'house-found', house: {platform: []}});
	});

	it('is a message when it names a rule that there is not', async () => {
		const {work} = desk({'.rfc-wizard.yaml': 'rules: {dats: off}'});
		const outcome = await perform(work, {type: 'find-house'});
		expect(outcome).toMatchObject({type: 'find-failed', problem: expect.stringContaining('rules.dats')});
	});

	it('is a message and no crash when its file cannot be used', async () => {
		const {work, draft} = desk({'.rfc-wizard.yaml': 'platfrom: []'});
		for (const effect of [{type: 'find-house' as const}, {type: 'find-starters' as const, draft}]) {
			const outcome = await perform(work, effect);
			expect(outcome).toMatchObject({type: 'find-failed', next: 'Correct it and run the same command again.'});
			expect(JSON.stringify(outcome)).toContain('platfrom');
		}
	});
});
