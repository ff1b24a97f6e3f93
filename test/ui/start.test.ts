import {describe, expect, it} from 'vitest';
import {contain} from '../../source/core/markdown/contain.ts';
import {begin} from '../../source/flow/step/start.ts';
import {ctrl, keys} from '../support/keys.ts';
import {type Opened, openScreen} from '../support/screen.ts';
import {FakeWork, shippedInterview} from '../support/work.ts';

const drafts = [
	{
		id: 'd1',
		title: 'Move search',
		step: 'Research and analysis',
		savedAt: '2026-11-20T10:00:00.000Z',
		age: '2 hours ago',
	},
	{id: 'd2', title: '', step: 'Define the problem space', savedAt: '2026-11-19T10:00:00.000Z', age: 'yesterday'},
];

const start = (): Opened => {
	const [state] = begin(drafts, {today: '2026-11-20', author: 'Jane Doe'}, contain);
	return openScreen({state});
};

describe('unfinished drafts', () => {
	it('are listed with title, step and age', async () => {
		const {terminal} = start();
		await terminal.until([
			'▸ Move search',
			'2 hours ago',
			'Research and analysis',
			'Untitled',
			'yesterday',
			'+ Start a new document',
		]);
	});

	it('have room for their titles in a terminal of 80 columns', async () => {
		const title = 'Deliver webhooks from a queue';
		const [state] = begin(
			[{id: 'd3', savedAt: '2026-11-20T10:00:00.000Z', age: '2 hours ago', title, step: 'Design multiple solutions'}],
			{today: '2026-11-20'},
			contain,
		);
		const {terminal} = openScreen({state, columns: 80, rows: 24});
		await terminal.until([title, '2 hours ago', 'Design multiple solutions']);
	});

	it('have whole titles, and steps where there is room for them beside these', async () => {
		const title = 'Move the billing events of Borealis to a durable queue';
		const [state] = begin(
			[
				{id: 'd3', savedAt: '2026-11-20T10:00:00.000Z', age: '2 hours ago', title, step: 'Design multiple solutions'},
				...drafts,
			],
			{today: '2026-11-20'},
			contain,
		);
		const {terminal} = openScreen({state, columns: 80, rows: 24});
		expect(await terminal.until([title, '2 hours ago', 'Move search'])).not.toContain('Design');
		const wide = openScreen({state, columns: 110, rows: 24});
		await wide.terminal.until([title, '2 hours ago', 'Design multiple solutions', 'Research and analysis']);
	});

	it('are resumed at the same field and cursor', async () => {
		const work = new FakeWork(shippedInterview('staff-rfc'));
		const {interview} = work;
		const position = {question: 'motivation.problem', cursor: 3};
		const draft = {...work.newDraft('d1'), answers: {motivation: {problem: 'abcdef'}}, position};
		work.answers.set('open-draft', {type: 'draft-opened', interview, draft, fresh: false});
		const [state] = begin(drafts, {today: '2026-11-20'}, contain);
		const {terminal} = openScreen({state, work});
		await terminal.until('▸ Move search');
		terminal.type(keys.enter);
		await terminal.until(['What problem are we solving?', '│ abcdef']);
		terminal.type('X');
		await terminal.until('│ abcXdef');
	});

	it('can be left aside for a new document', async () => {
		const {terminal} = start();
		await terminal.until('▸ Move search');
		terminal.type(keys.down + keys.down + keys.enter);
		await terminal.until('What should this RFC be called?');
	});

	it('are discarded, and brought back', async () => {
		const {terminal, work} = start();
		await terminal.until('▸ Move search');
		terminal.type('x');
		await terminal.until((text) => text.includes('Discarded') && !text.includes('▸ Move search'));
		expect(work.done).toContainEqual({type: 'remove-draft', id: 'd1'});
		terminal.type(keys.undo);
		await terminal.until(['Move search', '2 hours ago']);
	});

	it('that are open elsewhere can be copied or taken over', async () => {
		const {terminal, work} = start();
		work.answers.set('open-draft', {type: 'draft-held', id: 'd1', by: 'process 4711 on this machine'});
		await terminal.until('▸ Move search');
		terminal.type(keys.enter);
		await terminal.until([
			'This draft is open in another terminal',
			'process 4711',
			'Take the draft over',
			'Work on a copy',
		]);
		terminal.type(keys.down + keys.enter);
		await terminal.until(() => work.done.some(({type}) => type === 'take-over-draft'));
	});
});

describe('help', () => {
	it('stands over the start as well', async () => {
		const {terminal} = start();
		await terminal.until('▸ Move search');
		terminal.type(ctrl('g'));
		await terminal.until('Discard this draft');
		terminal.type(keys.escape);
		await terminal.until('▸ Move search');
	});
});
