import {render, Text, useInput} from 'ink';
import {createElement, useState} from 'react';
import {describe, expect, it, onTestFinished} from 'vitest';
import {keyLabel} from '../../source/flow/keys/label.ts';
import {typedKey} from '../../source/flow/keys/typed-key.ts';
import {keyName} from '../../source/ui/key-name.ts';
import {FakeTerminal} from '../support/fake-terminal.ts';
import {newDocument, openScreen} from '../support/screen.ts';

/** What a terminal sends for a key that can be given to an action. */
const bytes: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		[...'abdefgklnoprtuvwxyz'].map((letter) => [`ctrl-${letter}`, String.fromCharCode(letter.charCodeAt(0) - 96)]),
	),
	...{'ctrl-]': '\u001D', 'ctrl-^': '\u001E', 'ctrl-_': '\u001F'},
	...Object.fromEntries([...'aqz19;:?<>{}|~!-=+^'].map((character) => [`alt-${character}`, `\u001B${character}`])),
	...Object.fromEntries(
		[15, 17, 18, 19, 20, 21, 23, 24].map((number, index) => [`f${index + 5}`, `\u001B[${number}~`]),
	),
	...{
		f2: '\u001BOQ',
		f3: '\u001BOR',
		f4: '\u001BOS',
		'alt-up': '\u001B[1;3A',
		'ctrl-home': '\u001B[1;5H',
		'ctrl-left': '\u001B[1;5D',
	},
};

/** Tells by which name the table knows the last key. */
function Named() {
	const [pressed, setPressed] = useState('nothing');
	useInput((input, key) => setPressed(keyName(input, key) ?? 'none'));
	return createElement(Text, {}, `pressed: ${pressed}.`);
}

describe('a key that is given to an action', () => {
	it('comes through a terminal, whichever it is', async () => {
		const terminal = new FakeTerminal({columns: 40, rows: 10});
		const {stdin, stdout} = terminal.port;
		const {unmount} = render(createElement(Named), {
			stdin,
			stdout,
			interactive: true,
			exitOnCtrlC: false,
			patchConsole: false,
		});
		onTestFinished(() => unmount());
		await terminal.until('pressed: nothing.');
		for (const [key, sent] of Object.entries(bytes)) {
			expect(typedKey(keyLabel(key)), key).toEqual({key});
			terminal.type(sent);
			await terminal.until(`pressed: ${key}.`);
		}
	});

	it.each([
		[60, 15],
		[80, 24],
	])('is told on the screen, at %ix%i', async (columns, rows) => {
		const remapped = {help: ['f2'], 'next-needed': ['f6'], find: ['f5']};
		const {terminal} = openScreen({columns, rows, state: {...newDocument(), remapped}});
		await terminal.until((text) => text.includes('F2 help') && !text.includes('Ctrl-G'));
		terminal.type('\u001B[15~help');
		await terminal.until(['Do or go to', 'F2']);
	});
});
