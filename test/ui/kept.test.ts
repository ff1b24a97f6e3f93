import {describe, it} from 'vitest';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {ctrl, keys} from '../support/keys.ts';
import {openScreen} from '../support/screen.ts';
import {FakeWork, shippedInterview} from '../support/work.ts';

const interview = shippedInterview('staff-rfc');
const draft = {
	...newDraft(interview, 'd', '2026-11-20T12:00:00.000Z'),
	answers: {title: 'Move search'},
	base: {path: 'rfc.md', text: ''},
};
const text = `## House rules\n\nOurs.\n\n${Array.from({length: 40}, (_, index) => `Rule ${index + 1}`).join('\n\n')}`;
const kept = [
	{
		headings: ['Move search', 'House rules'],
		isSection: true,
		text,
		start: 0,
		end: 0,
		lines: {first: 0, end: 1},
		after: 'title',
	},
];
const said = [{path: 'summary', label: 'Summary', line: 8, text: '## In short', body: 'It is slow.'}];
const state = sessionOf({interview, draft, fresh: false, kept}, {today: '2026-11-20'}, contain);

/** The left column of the screen. */
const bare = (screen: string) => screen.replaceAll(/^(.{33}).*$/gm, (_, column: string) => column.trimEnd());

describe('what stays as it is', () => {
	for (const [columns, rows] of [
		[60, 15],
		[100, 30],
	] as const) {
		it(`is read at ${columns}x${rows}, with the way to change it`, async () => {
			const {terminal} = openScreen({columns, rows, state});
			await terminal.until('What should this RFC be called?');
			terminal.type(keys.tab);
			await terminal.until(['= House rules', 'rfc.md', '## House rules', 'Ours.', 'it stays as it is', 'Ctrl-G help']);
			terminal.type(keys.end);
			await terminal.until('Rule 40');
		});
	}

	it.each([
		[60, 15],
		[80, 24],
	])('is told of at %ix%i, and what it could be stands in a list', async (columns, rows) => {
		const work = new FakeWork(interview);
		const found = {type: 'meanings-found' as const, heading: 'House rules', questions: interview.questions};
		work.answers.set('find-meanings', found);
		const {terminal} = openScreen({columns, rows, state, work});
		await terminal.until(['"House rules" is not read as an answer', 'Ctrl-G help']);
		terminal.type(keys.tab);
		await terminal.until(['= House rules', 'a says which']);
		terminal.type('a');
		await terminal.until(['Is "House rules" one of these?', '▸ Title', 'Enter writes a comment']);
		terminal.type(keys.end);
		await terminal.until([`▸ ${interview.questions.at(-1)?.label}`, 'Ctrl-G help']);
	});

	it.each([
		[60, 15],
		[100, 30],
	])('is shown at %ix%i beside the question that it may answer', async (columns, rows) => {
		const {terminal} = openScreen({columns, rows, state: {...state, said}});
		await terminal.until('What should this RFC be called?');
		terminal.type(`${ctrl('t')}summary${keys.enter}`);
		await terminal.until(['= Line 9 says: ## In short / It is slow.', 'Ctrl-G help']);
		terminal.type(`It moves.${keys.back}${keys.tab}`);
		await terminal.until((screen) => screen.includes('It moves.') && !screen.includes('Line 9'));
	});

	it('stands in the rail with a word and a sign, between the questions around it', async () => {
		const {terminal} = openScreen({state});
		await terminal.until((screen) =>
			/✓ Title +answered\n.*? = House rules +kept\n.*?[○*] Author +(?:empty|needed)/.test(bare(screen)),
		);
		terminal.type(keys.tab);
		await terminal.until((screen) => /▸ = House rules +kept/.test(screen));
	});
});
