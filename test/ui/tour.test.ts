import {describe, it} from 'vitest';
import {keys} from '../support/keys.ts';
import {newDocument, openScreen} from '../support/screen.ts';

describe.each([
	[60, 15],
	[80, 24],
	[120, 40],
])('the tour at %ix%i', (columns, rows) => {
	it('stands whole below the question, card after card, and covers no answer', async () => {
		const {terminal} = openScreen({columns, rows, state: {...newDocument(), tour: 0} as never});
		await terminal.until([
			'What should this RFC be called?',
			'Tour 1 of 4',
			'Esc ends it',
			'Type your answer, then Tab goes on.',
			'you type.',
		]);
		terminal.type('Move carts');
		await terminal.until(['│ Move carts', 'Tour 1 of 4']);
		terminal.type(keys.tab);
		await terminal.until(['Tour 2 of 4', 'goes back a question', 'now.']);
		terminal.type(keys.back);
		await terminal.until(['Tour 3 of 4', 'leads to the next question', 'now.']);
		terminal.type('\u001D');
		await terminal.until(['What problem are we solving?', 'Tour 4 of 4', 'shows all keys', 'there.']);
		terminal.type('Slow');
		await terminal.until('│ Slow');
		terminal.type(keys.escape);
		await terminal.until((shown) => !shown.includes('Tour') && shown.includes('│ Slow'));
	});
});
