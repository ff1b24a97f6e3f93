import {describe, it} from 'vitest';
import {keys} from '../support/keys.ts';
import {openScreen} from '../support/screen.ts';

describe.each([
	[60, 15],
	[80, 24],
])('over the question at %ix%i', (columns, rows) => {
	it('a place that has the words is shown as it is and as it would be', async () => {
		const {terminal} = openScreen({columns, rows});
		await terminal.until('What should this RFC be called?');
		terminal.type(`Move search${keys.escape}r`);
		await terminal.until(['Which words are to be replaced', 'Enter go on', 'Esc close']);
		terminal.type(`search${keys.enter}`);
		await terminal.until('What comes for "search"?');
		terminal.type(`carts${keys.enter}`);
		await terminal.until(['Title  (1 of 1)', '- Move search', '+ Move carts', 'y replace', 'Esc end']);
		terminal.type('y');
		await terminal.until(['│ Move carts', 'Replaced 1 place.']);
	});
});
