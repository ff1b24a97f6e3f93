import {describe, expect, it} from 'vitest';
import {ctrl, keys} from '../support/keys.ts';
import {openScreen} from '../support/screen.ts';

const title = 'What should this RFC be called?';

describe('sizes', () => {
	for (const [columns, rows] of [
		[60, 15],
		[60, 16],
		[80, 24],
		[100, 30],
		[200, 50],
	] as const) {
		it(`${columns}x${rows} shows the step, the question and the keys`, async () => {
			const {terminal} = openScreen({columns, rows});
			await terminal.until(['Step 1 of 5', 'Define the problem space', '11 needed', title, 'Ctrl-G help']);
			terminal.type(`${ctrl('t')}pain points${keys.enter}`);
			const text = await terminal.until([
				'Step 2 of 5',
				'Research and analysis',
				'What are the pain points?',
				'Ctrl-G help',
			]);
			expect(text.split('\n')).toHaveLength(rows);
		});
	}

	it('80x24 names the keys of the review and of the editor, in a line and in an area', async () => {
		const {terminal} = openScreen();
		await terminal.until([title, 'Ctrl-R review', 'Ctrl-O vim']);
		terminal.type(`${ctrl('t')}pain points${keys.enter}`);
		await terminal.until(['What are the pain points?', 'Tab next', 'Ctrl-R review', 'Ctrl-O vim', 'Ctrl-G help']);
	});

	it.each([60, 70, 100, 105, 115])(
		'the five steps in %i columns are whole, with the counts that fit',
		async (columns) => {
			const {terminal} = openScreen({columns, rows: 24});
			await terminal.until((screen) => /Design.* Execute(?: \d+(?: of |\/)\d+)? *\n/.test(screen));
		},
	);

	for (const [columns, rows] of [
		[40, 12],
		[30, 8],
	] as const) {
		it(`${columns}x${rows} still asks`, async () => {
			const {terminal} = openScreen({columns, rows});
			await terminal.until(['Step 1 of 5', 'What should this RFC be']);
			terminal.type('Search');
			await terminal.until('Search');
		});
	}

	it('asks for a larger window below that, and comes back', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type('Search');
		terminal.resize(20, 5);
		await terminal.until('Enlarge the window');
		terminal.resize(80, 24);
		await terminal.until([title, '│ Search', 'Step 1 of 5', 'Ctrl-G help']);
	});
});

describe('sizes of no use', () => {
	it('a window of a size that nobody reads is drawn up to 240x100', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.resize(260, 110);
		await terminal.until((text) => text.split('\n')[99]?.includes('Ctrl-G help') ?? false);
		terminal.type('S');
		const text = await terminal.until('│ S ');
		expect(Math.max(...text.split('\n').map((row) => row.trimEnd().length))).toBeLessThanOrEqual(240);
	});

	it('a terminal that does not tell its size is taken for one of 80x24', async () => {
		const {terminal} = openScreen({columns: 100, rows: 30});
		await terminal.until([title, '│ ## Summary']);
		Object.assign(terminal.output, {columns: 0, rows: 0});
		terminal.output.emit('resize');
		const text = await terminal.until((now) => (now.split('\n')[23] ?? '').includes('Ctrl-G help'));
		expect(text).not.toContain('│ ## Summary');
	});
});

describe('the document', () => {
	it('stands beside the questions from 100 columns on, and follows what is typed', async () => {
		const {terminal} = openScreen({columns: 100, rows: 30});
		await terminal.until([title, '│ ## Summary']);
		terminal.type('Move search');
		await terminal.until('│ # RFC: Move search');
	});

	it('is a key away below that', async () => {
		const {terminal} = openScreen({columns: 80, rows: 24});
		const text = await terminal.until(title);
		expect(text).not.toContain('## Summary');
		terminal.type(ctrl('d'));
		await terminal.until([title, '│ ## Summary']);
		terminal.type(ctrl('d'));
		await terminal.until((now) => !now.includes('## Summary'));
	});
});

describe('without colours', () => {
	it('says with glyph and word what colours repeat', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type(`Search${keys.tab.repeat(3)}${ctrl('n')}${ctrl('p')}`);
		await terminal.until(['✓ Title', 'answered', '? Problem', 'unknown', '– Importance', 'skipped', '▸']);
	});
});
