import {describe, expect, it} from 'vitest';
import {ctrl, keys} from '../support/keys.ts';
import {openAtProblem, openScreen} from '../support/screen.ts';

const title = 'What should this RFC be called?';
const scope = 'Whose systems does this touch?';
const problem = 'What problem are we solving?';

/** Those of the first questions, in the keys of a test below. */
const marks = [
	['✓', 'Scope', 'answered'],
	['✓', 'Reversible', 'answered'],
	['–', 'Way back', 'skipped'],
	['?', 'Problem', 'unknown'],
] as const;

describe('Enter and Tab', () => {
	it('Enter goes on from a one-line field', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type(`Move search${keys.enter}`);
		await terminal.until([scope, 'Move search']);
	});

	it('Enter starts a line in a text area, and a second one does no more', async () => {
		const {terminal} = await openAtProblem();
		terminal.type(`first${keys.enter}${keys.enter}second`);
		const text = await terminal.until(['first', 'second', problem]);
		const rows = text.split('\n').map((row) => row.slice(34));
		const first = rows.findIndex((row) => row.includes('first'));
		expect(rows[first + 2]).toContain('second');
	});

	it('Tab and Shift-Tab move between questions, and answers stay', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type(`Move search${keys.tab}`);
		await terminal.until(scope);
		terminal.type(keys.back);
		await terminal.until(['Who writes it and answers for it?', '│ Jane Doe']);
		terminal.type(keys.back);
		await terminal.until([title, '│ Move search']);
	});
});

describe('going anywhere', () => {
	it('shows the five steps, and the questions of the one at hand with glyph and word', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type(`Move search${keys.tab}`);
		const steps = [
			'Define the problem space',
			'Research and analysis',
			'Design multiple solutions',
			'Build consensus',
			'Execute and measure',
		];
		await terminal.until([...steps, '✓ Title', 'answered', '* Problem', 'needed', '○ Goals', 'empty']);
	});

	it('jumps to a question by a part of its name, all in one read', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type(`${ctrl('t')}pain po${keys.enter}`);
		await terminal.until(['Step 2 of 5', 'Research and analysis', 'What are the pain points?']);
	});

	it.each([
		[60, 15],
		[80, 24],
		[100, 30],
	])('lists the questions with how they stand, at %ix%i', async (columns, rows) => {
		const {terminal} = openScreen({columns, rows});
		await terminal.until(title);
		terminal.type(`Move search${keys.enter}2${keys.enter}${keys.enter}${ctrl('p')}${ctrl('n')}${ctrl('t')}`);
		const text = await terminal.until(['Go to', '* Importance', 'needed']);
		// The first ones may be hidden above.
		const shown = marks.filter(([, label]) => text.includes(` ${label} `));
		expect(shown.length).toBeGreaterThan(rows < 20 ? 2 : marks.length - 1);
		for (const [mark, label, word] of shown) expect(text).toMatch(new RegExp(`\\${mark} ${label} +${word} +Define`));
		expect(text).toMatch(/ . Goals +empty/);
	});

	it('says when no question matches', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type(`${ctrl('t')}zzzz`);
		await terminal.until('No question matches.');
		terminal.type(keys.backspace.repeat(4));
		await terminal.until((text) => !text.includes('No question matches.') && text.includes('Pain points'));
	});
});

describe('Esc', () => {
	it('closes what lies above, and throws nothing away', async () => {
		const {terminal} = await openAtProblem();
		terminal.type(`words${ctrl('g')}`);
		await terminal.until('See an example.');
		terminal.type(keys.escape);
		await terminal.until([problem, '│ words']);
	});

	it('leaves an item for its list, and keeps it', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type(`${ctrl('t')}could go wrong${keys.enter}`);
		await terminal.until('+ Add a risk');
		terminal.type(`aThe replica lags${keys.tab}`);
		await terminal.until('risk 1 of 1');
		terminal.type(keys.escape);
		await terminal.until(['▸ 1  The replica lags', '+ Add a risk']);
	});
});

describe('another list', () => {
	it.each([
		[60, 15],
		[80, 24],
	])('is asked for below what will be moved there, at %ix%i', async (columns, rows) => {
		const {terminal} = openScreen({columns, rows});
		await terminal.until(title);
		terminal.type(`${ctrl('t')}could go wrong${keys.enter}`);
		await terminal.until('+ Add a risk');
		terminal.type(`aThe replica lags by two seconds, which nobody has told the shops${keys.escape}`);
		await terminal.until(['▸ 1  The replica lags', '+ Add a risk']);
		terminal.type('>');
		const text = await terminal.until([
			'What is it really?',
			'"The replica lags by two',
			'▸ A question',
			'An objection',
		]);
		const at = (words: string) => text.split('\n').findIndex((row) => row.includes(words));
		expect(at('"The replica lags by two')).toBeGreaterThan(at('What is it really?'));
		expect(at('"The replica lags by two')).toBeLessThan(at('▸ A question'));
	});
});

describe('hints and help', () => {
	it('shows the keys of the control at hand', async () => {
		const {terminal} = openScreen();
		await terminal.until([title, 'Enter next', 'Ctrl-G help']);
		terminal.type(keys.tab.repeat(3));
		await terminal.until([problem, 'Tab next']);
	});

	it('shows the example of a question', async () => {
		const {terminal} = await openAtProblem();
		terminal.type(ctrl('x'));
		await terminal.until(['An example', 'Product search']);
		terminal.type(keys.escape);
		await terminal.until(problem);
	});
});
