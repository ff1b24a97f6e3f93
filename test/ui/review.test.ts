import {describe, expect, it} from 'vitest';
import type {PlacedFinding} from '../../source/core/review/by-question.ts';
import {ctrl, keys} from '../support/keys.ts';
import {type Opened, openScreen} from '../support/screen.ts';
import {FakeWork, shippedInterview} from '../support/work.ts';

const title = 'What should this RFC be called?';

const missing: PlacedFinding = {
	rule: 'section-missing',
	severity: 'error',
	message: 'Problem: there is no answer.',
	next: 'Answer it.',
	place: {question: 'motivation.problem'},
	line: 1,
};

const inReview = async (): Promise<Opened> => {
	const work = new FakeWork(shippedInterview('staff-rfc'));
	work.findings = [missing];
	const opened = openScreen({work});
	await opened.terminal.until(title);
	opened.terminal.type(`Move search${ctrl('r')}`);
	await opened.terminal.until(['Review', 'Write the file']);
	return opened;
};

describe('the review', () => {
	it('shows completeness by step, what is missing, and the path', async () => {
		const {terminal} = await inReview();
		await terminal.until([
			'Define the problem space',
			'◐ partly',
			'2 of 11',
			'○ empty',
			'! error',
			'Problem',
			'rfcs/0001-title.md',
		]);
	});

	it('has the name of what was left out once in its row', async () => {
		const {terminal} = await inReview();
		await terminal.until('There is no answer. Answer it.');
		expect(terminal.text()).not.toContain('Problem: there is no answer');
	});

	it('leads to what is missing', async () => {
		const {terminal} = await inReview();
		await terminal.until('To settle: 1 error');
		terminal.type(keys.enter);
		await terminal.until('What problem are we solving?');
	});

	it('shows what cannot be stored, which never blocked moving', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type(`Search${ctrl('t')}when does the work${keys.enter}`);
		await terminal.until('When does the work start?');
		terminal.type(`not a date${keys.tab}`);
		await terminal.until('! Start');
		terminal.type(ctrl('r'));
		await terminal.until('Review');
		await terminal.until(['To correct: 1', '▸ ! correct', 'Start']);
	});

	it('shows what is not known', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type(`Search${keys.tab.repeat(3)}${ctrl('n')}${ctrl('r')}`);
		await terminal.until(['Review', '1 unknown']);
	});

	it('takes another path', async () => {
		const {terminal} = await inReview();
		await terminal.until('rfcs/0001-title.md');
		terminal.type('p');
		await terminal.until(() => terminal.cursor().shown);
		terminal.type(`${keys.backspace.repeat(3)}.markdown`);
		await terminal.until('rfcs/0001-title.markdown');
		terminal.type(keys.enter);
		await terminal.until(['▸ Write the file', 'rfcs/0001-title.markdown']);
	});
});

describe('writing', () => {
	it('writes a new file and says where it is', async () => {
		const {terminal, work, ending} = await inReview();
		await terminal.until('rfcs/0001-title.md');
		terminal.type('w');
		await terminal.until(['✓ Written', 'rfcs/0001-title.md', 'Still missing for a review', 'Problem']);
		expect([...work.files.keys()]).toEqual(['rfcs/0001-title.md']);
		terminal.type(keys.enter);
		expect((await ending).code).toBe(0);
	});

	it('says which answers are not in the file, since they have to be corrected', async () => {
		const {terminal} = openScreen({rows: 60});
		await terminal.until(title);
		terminal.type(`Search${ctrl('t')}when does the work${keys.enter}`);
		await terminal.until('When does the work start?');
		terminal.type(`not a date${ctrl('r')}`);
		await terminal.until(['Review', 'rfcs/0001-title.md']);
		terminal.type('w');
		await terminal.until((text) => /Not in the file yet; the draft stays\s+○ Start\s/.test(text));
	});

	it('shows what would change in a file that exists, and changes nothing by default', async () => {
		const {terminal, work} = await inReview();
		work.files.set('rfcs/0001-title.md', 'older');
		await terminal.until('rfcs/0001-title.md');
		terminal.type('w');
		await terminal.until(['exists', '1 section, +1 -1 lines', '- older', '+ written', '▸ No']);
		terminal.type(keys.enter);
		await terminal.until('Write the file');
		expect(work.files.get('rfcs/0001-title.md')).toBe('older');
	});

	it('replaces the file when told so', async () => {
		const {terminal, work} = await inReview();
		work.files.set('rfcs/0001-title.md', 'older');
		await terminal.until('rfcs/0001-title.md');
		terminal.type('w');
		await terminal.until('▸ No');
		terminal.type('y');
		await terminal.until('✓ Written');
		expect(work.files.get('rfcs/0001-title.md')).toBe('written');
	});

	it('offers another path', async () => {
		const {terminal, work} = await inReview();
		work.files.set('rfcs/0001-title.md', 'older');
		await terminal.until('rfcs/0001-title.md');
		terminal.type('w');
		await terminal.until('▸ No');
		terminal.type('s');
		await terminal.until(['Review', 'rfcs/0001-title.md']);
		terminal.type(`${keys.backspace.repeat(3)}-2.md${keys.enter}`);
		await terminal.until('rfcs/0001-title-2.md');
	});
});
