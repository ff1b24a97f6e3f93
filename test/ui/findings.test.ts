import {describe, expect, it} from 'vitest';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import type {PlacedFinding} from '../../source/core/review/by-question.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {reviewView} from '../../source/flow/view/review.ts';
import {played} from '../flow/support.ts';
import {ctrl, keys} from '../support/keys.ts';
import {openScreen} from '../support/screen.ts';
import {FakeWork, shippedInterview} from '../support/work.ts';

const interview = shippedInterview('staff-rfc');
const answers = {
	title: 'Carts',
	summary: 'It is fast.',
	options: [{name: 'Memory', pros: ['Known']}, {name: 'Redis'}],
	metrics: [{metric: 'Lost carts', category: 'Reliability'}],
};

const findings: PlacedFinding[] = [
	{
		rule: 'option-onesided',
		severity: 'warning',
		message: 'Nothing speaks against "Memory".',
		expected: 'pros and cons',
		next: 'Say what it costs, or gives up.',
		place: {question: 'options', item: 0, field: 'cons'},
		line: 12,
	},
	{
		rule: 'vague-words',
		severity: 'info',
		message: '"fast" means something else to each reader.',
		next: 'Give the number, or take the word out.',
		place: {question: 'summary'},
		line: 9,
	},
	{rule: 'fence-open', severity: 'info', message: 'A fence is left open.', next: 'Close it.', line: 44},
];

/** Of the summary. */
const prompt = 'What is this RFC';

function opened(question: string, size: {columns: number; rows: number}, found = findings) {
	const work = new FakeWork(interview);
	work.findings = found;
	const draft = {...newDraft(interview, 'd', '2026-11-20T12:00:00.000Z'), answers, position: {question}};
	const state = sessionOf({interview, draft, fresh: false}, {today: '2026-11-20'}, contain);
	return {...openScreen({...size, state, work}), state};
}

it('stands whole where nothing else needs the rows', async () => {
	const words = Array.from({length: 40}, (_, at) => `word${at}`).join(' ');
	const {terminal} = opened('title', {columns: 80, rows: 24}, [
		{
			rule: 'title',
			severity: 'info',
			message: `It is long: ${words}.`,
			next: 'Cut it.',
			line: 1,
			place: {question: 'title'},
		},
	]);
	await terminal.until(['word0', 'word39. Cut it.']);
});

describe.each([
	[60, 15],
	[80, 24],
	[120, 40],
] as const)('what the rules find, at %ix%i', (columns, rows) => {
	it('stands below the answer that it is about, with its gravity in a word', async () => {
		const {terminal} = opened('summary', {columns, rows});
		await terminal.until(prompt);
		terminal.type(`${keys.back}${keys.tab}`);
		const text = await terminal.until(['It is fast.', '· note  "fast" means']);
		expect(text).not.toContain('A review needs it');
		expect(text.split('\n')).toHaveLength(rows);
	});

	it('marks the item of a group, and its field', async () => {
		const {terminal} = opened('options', {columns, rows});
		await terminal.until('Which solutions could work?');
		terminal.type(`${keys.back}${keys.tab}`);
		await terminal.until(['1  Memory  ! warning', '! warning  Nothing speaks against']);
		terminal.type(`${keys.enter}${keys.tab.repeat(2)}`);
		if (rows > 15) await terminal.until((text) => /Cons +! warning/.test(text));
	});

	it('is listed in the review, and Enter leads to its question', async () => {
		const {terminal, state} = opened('summary', {columns, rows});
		await terminal.until(prompt);
		const reviewed = played(state, 'ctrl-r', {type: 'draft-examined', findings});
		const above = reviewView(reviewed).rows.findIndex(({row}) => row === 'finding');
		terminal.type(ctrl('r'));
		await terminal.until('To settle: 1 warning, 2 notes');
		terminal.type(keys.down.repeat(above));
		await terminal.until(['▸ ! warning  Options 1: Cons', 'Nothing speaks']);
		terminal.type(keys.enter);
		await terminal.until(['What speaks against it?', '! warning  Nothing speaks']);
	});
});

it('tells how many more there are than there is room for', async () => {
	const many = [1, 2, 3, 4, 5].map(
		(number): PlacedFinding => ({
			rule: 'vague-words',
			severity: 'info',
			message: `Word ${number} means something else to each reader.`,
			next: 'Give the number, or take the word out.',
			place: {question: 'summary'},
			line: number,
		}),
	);
	const {terminal} = opened('summary', {columns: 80, rows: 24}, many);
	await terminal.until(prompt);
	terminal.type(`${keys.back}${keys.tab}`);
	await terminal.until(['· note  Word 1', 'and 4 others in the review']);
});

it('tells a long note to its end in the review where the list leaves rows free', async () => {
	const words = Array.from({length: 40}, (_, index) => `reason${index}`).join(' ');
	const long: PlacedFinding[] = [
		{
			rule: 'vague-words',
			severity: 'info',
			message: `It is left open: ${words}.`,
			next: 'Say it.',
			place: {question: 'summary'},
			line: 9,
		},
	];
	const {terminal, state} = opened('summary', {columns: 80, rows: 50}, long);
	await terminal.until(prompt);
	terminal.type(ctrl('r'));
	await terminal.until('1 note');
	const reviewed = played(state, 'ctrl-r', {type: 'draft-examined', findings: long});
	terminal.type(keys.down.repeat(reviewView(reviewed).rows.findIndex(({row}) => row === 'finding')));
	await terminal.until(['▸ · note', 'reason39. Say it.', 'Write the file']);
});

it('says that the rules are looking, and why they could not', async () => {
	const work = new FakeWork(interview);
	work.answers.set('examine-draft', {type: 'examine-failed', problem: 'The template is gone.'});
	const {terminal} = openScreen({columns: 100, rows: 30, work});
	await terminal.until('What should this RFC be called?');
	terminal.type(`Carts${ctrl('r')}`);
	await terminal.until('! not checked: The template is gone.');
});
