import {describe, it} from 'vitest';
import {keys} from '../support/keys.ts';
import {openScreen} from '../support/screen.ts';

describe.each([
	[60, 15],
	[80, 24],
	[100, 30],
])('the palette at %ix%i', (columns, rows) => {
	it('tells keys beside what they do, and does or goes where Enter is pressed', async () => {
		const {terminal} = openScreen({columns, rows});
		await terminal.until('What should this RFC be called?');
		terminal.type(`${keys.escape}x`);
		await terminal.until(['Do or go to', '▸ Ctrl-', 'Enter do', 'Esc close']);
		terminal.type('park');
		await terminal.until('▸ Ctrl-^');
		terminal.type(keys.enter);
		await terminal.until('What came up?');
		terminal.type(keys.escape);
		await terminal.until('What should this RFC be called?');
		terminal.type(`${keys.escape}xpain points`);
		await terminal.until('▸ go to       Pain points');
		terminal.type(keys.enter);
		await terminal.until('What are the pain points?');
	});
});
