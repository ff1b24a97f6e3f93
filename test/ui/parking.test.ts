import {describe, expect, it} from 'vitest';
import {columnsOf} from '../../source/core/text/columns.ts';
import {ctrl, keys} from '../support/keys.ts';
import {openScreen} from '../support/screen.ts';

describe.each([
	[60, 15],
	[80, 24],
	[100, 30],
])('the parking lot at %ix%i', (columns, rows) => {
	it('is a key away and leads back to the cursor', async () => {
		const {terminal} = openScreen({columns, rows});
		await terminal.until('What should this RFC be called?');
		terminal.type(`Move search${keys.left.repeat(6)}${ctrl('^')}`);
		await terminal.until([
			'What came up?',
			'▸ question',
			'objection',
			'Goes to Open questions.',
			'Enter park it',
			'Tab ',
		]);
		terminal.type(`${keys.tab}the replica lags @Ann Lee`);
		await terminal.until(['▸ risk', 'Goes to Risks. Said by Ann Lee.']);
		terminal.type(keys.enter);
		await terminal.until(['Parked a risk: Risks 1.', '│ Move search']);
		terminal.type('!');
		await terminal.until('│ Move !search');
	});

	it('shows the end of a line that is longer than the window, with the cursor behind it', async () => {
		const {terminal} = openScreen({columns, rows});
		await terminal.until('What should this RFC be called?');
		let words = `the 漢字 replica lags ${'x'.repeat(columns)} behind the queue`;
		terminal.type(`${ctrl('^')}${words}`);
		for (const end of [' a', '.', '漢', '字', 'e']) {
			terminal.type(end);
			words += end;
			await terminal.until((text) => text.includes('> …') && text.includes(words.slice(-9)));
			const shown = terminal.text().split('\n');
			const y = shown.findIndex((row) => row.includes('> …'));
			const x = columnsOf(shown[y] ?? '');
			expect(terminal.cursor()).toMatchObject({x, y});
			expect(x).toBeGreaterThan(columns - 4);
			expect(x).toBeLessThan(columns);
		}
	});

	it('shows in the review what the template has no place for', async () => {
		const {terminal} = openScreen({columns, rows, template: 'madr'});
		await terminal.until('What was decided, in a few words?');
		terminal.type(`Move search${ctrl('^')}r: it lags @Ann${keys.enter}${ctrl('r')}`);
		await terminal.until(['Parked: 1', 'Parked, and in the draft alone', '▸ risk', 'it lags @Ann']);
		terminal.type(keys.enter);
		await terminal.until(['What came up?', '> it lags @Ann']);
	});
});
