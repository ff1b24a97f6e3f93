import {describe, expect, it} from 'vitest';
import {currentDraft} from '../../source/flow/selectors/draft.ts';
import type {State} from '../../source/flow/state/state.ts';
import {openLines, type Told, toldFrom} from '../support/lines.ts';

const title = 'What should this RFC be called?';
const problem = 'What problem are we solving?';

function answersOf([last]: readonly State[]) {
	if (last === undefined || last.screen === 'start') throw new Error('There is no draft.');
	return currentDraft(last).answers;
}

async function openAtProblem(): Promise<Told> {
	const told = openLines();
	await told.type([], title);
	await told.type('/go problem', [problem, 'Text, ended by a full stop alone: ']);
	return told;
}

describe('the interview in lines', () => {
	it('asks a question with its place, need, guidance and example, once', async () => {
		const {type, text} = openLines();
		await type([], 'Answer: ');
		expect(text()).toMatch(
			/^The interview in plain lines\..*\nStep 1 of 5, Define the problem space\. Question 1 of \d+, needed: Title\.\nWhat should this RFC be called\?\nGuidance: .+\nFor example: .+\nAnswer: $/,
		);
	});

	it('moves no cursor, draws no box and has no colour, from the first question to the end', async () => {
		const {text, code} = await toldFrom(['Move carts', '/go options', '/add Redis', '/list', '/review', '/write', '']);
		expect(code).toBe(0);
		for (const drawn of ['\u001B', '\b', '\r', '─', '│', '▸', '█']) expect(text).not.toContain(drawn);
		expect(text).toContain('Written: rfcs/0001-title.md');
	});

	it('takes an answer with Enter, and keeps what is there with Enter alone', async () => {
		const told = openLines();
		await told.type([], title);
		await told.type('Move carts', 'Whose systems does this touch?');
		await told.type(['/back', '/back'], [title, 'Your answer: Move carts']);
		await told.type('/leave', '');
		expect((await told.ending).code).toBe(130);
		expect(answersOf(told.savedNow)).toMatchObject({title: 'Move carts', author: ['Jane Doe']});
	});

	it('takes a text of many lines, up to a full stop alone', async () => {
		const told = await openAtProblem();
		await told.type(['Carts are lost.', '', '- 40 a deploy', '..', '/list', '.'], 'Why is it important');
		await told.type('/back', [problem, 'Your answer, 5 lines:', 'Carts are lost.\n\n- 40 a deploy\n.\n/list\n']);
		await told.type('/undo', problem);
		expect(await told.type('/answer', 'There is no answer yet.')).toBeTruthy();
		await told.type('/redo', ['Your answer, 5 lines:']);
	});

	it('keeps the lines of a text that is not ended yet, whatever ends the program', async () => {
		for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
			const told = await openAtProblem();
			told.terminal.type('Carts are lost.\nEach deploy.\n');
			await expectTyped(told, 'Carts are lost.\nEach deploy.');
			told.terminal.signal(signal);
			expect((await told.ending).code).toBe(signal === 'SIGTERM' ? 143 : 129);
			expect(answersOf(told.savedNow)).toMatchObject({motivation: {problem: 'Carts are lost.\nEach deploy.'}});
		}
	});

	it('begins a text with what is no command, and says so', async () => {
		const told = await openAtProblem();
		await told.type(
			['/health is slow', 'It takes 2 s.', '.'],
			['Taken as text, since there is no command /health.', 'Why is it important'],
		);
		await told.type('/back', '/health is slow\nIt takes 2 s.\n');
	});

	it('refuses slips, and commands that do nothing here', async () => {
		const told = openLines();
		await told.type([], title);
		expect(await told.type('/bakc', '/back?')).toContain('There is no command /bakc. Did you mean /back?');
		expect(await told.type('/health', 'Answer: ')).toContain('An answer that begins with a slash is typed with two.');
		expect(await told.type('/totals', 'Answer: ')).toContain('/totals does nothing here.');
		await told.type('//health', 'Whose systems');
		await told.type(['/back', '/back'], 'Your answer: /health\n');
	});

	it('takes values by number, by name and by their beginning', async () => {
		const told = openLines();
		await told.type([], title);
		for (const typed of ['2', 'product', 'PROD', 'Product']) {
			await told.type('/go scope', 'Number or name: ');
			await told.type(typed, 'Can it be taken back');
			await told.type('/back', ['2. product, chosen', 'Your answer: product']);
			await told.type('/clear', '2. product\n');
		}

		expect(await told.type('9', 'Number or name: ')).toContain('"9" is none of the values. Type a number from 1 to 4');
	});

	it('says what is wrong with an answer, and keeps it', async () => {
		const told = openLines();
		await told.type([], title);
		await told.type('/go created', 'Answer: ');
		const said = await told.type('next Fooday', ['To correct: ', 'Type it anew, or Enter goes on.\nAnswer: ']);
		expect(said).not.toContain('Guidance');
		await told.type('/again', ['Your answer: next Fooday', 'To correct: ']);
		await told.type('', 'Question 14 of 16');
		await told.type('/list created', 'Created: to correct');
	});
});

async function expectTyped({savedNow, work}: Told, text: string): Promise<void> {
	for (;;) {
		const last = work.saved.at(-1);
		if (last?.typed['motivation.problem'] === text) return;
		expect(savedNow).toEqual([]);
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}
