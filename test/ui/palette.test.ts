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

describe('text that comes right behind the key of the palette', () => {
	const typed = 'pain points';
	const {escape} = keys;
	const pieces: Readonly<Record<string, readonly string[]>> = {
		'in one piece': [`${escape}x${typed}`],
		'behind Esc': [`${escape}${escape}x${typed}`],
		'behind Esc and a piece of its own': [escape, `${escape}x${typed}`],
		'cut behind the key': [`${escape}x`, typed],
		'cut within the key': [escape, `x${typed}`],
		'in single characters': [...`${escape}x${typed}`],
		'with Shift or Caps Lock held': [`${escape}X${typed}`],
		'with Shift held, in single characters': [...`${escape}X${typed}`],
	};
	it.each(Object.entries(pieces))('%s is all there', async (name, chunks) => {
		const {terminal} = openScreen();
		await terminal.until('What should this RFC be called?');
		// Esc opens the list of questions there, and closes it.
		if (name.startsWith('behind Esc')) {
			terminal.type(escape);
			await terminal.until('Go to');
		}

		for (const chunk of chunks) terminal.type(chunk);
		await terminal.until(['Do or go to', '▸ go to       Pain points', typed]);
	});
});
