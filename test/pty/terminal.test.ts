import process from 'node:process';
import {describe, expect, it} from 'vitest';
import {ctrl} from '../support/keys.ts';
import {emptyDesk, firstQuestion, launcher, open, startWizard, storedDraft} from './support.ts';

/** What sets the colour of letters. */
const colour = new RegExp(`${'\u001B'}\\[(?:\\d+;)*(?:3[0-7]|9[0-7])m`, 'u');

describe('a terminal that is gone', () => {
	it('leaves the draft saved, and ends by the signal instead of a crash', async () => {
		const desk = emptyDesk();
		const terminal = startWizard(desk, ['new']);
		await terminal.until(firstQuestion);
		terminal.type('Move search');
		await terminal.until('│ Move search');
		terminal.close();
		expect(await terminal.exit).toBe(129);
		expect(storedDraft(desk, 'Move search')).toMatchObject({title: 'Move search'});
	});
});

describe('keys that are typed before the program is there', () => {
	it('are echoed on the other screen, and none is missing on this one', async () => {
		const terminal = startWizard(emptyDesk(), ['new']);
		terminal.type('Move sea');
		await terminal.until('Move sea');
		await terminal.until(firstQuestion);
		terminal.type('rch');
		await terminal.until((text) => /^ Untitled +✓ saved/u.test(text) && text.includes('│ Move search'));
		expect(terminal.raw, 'colours, where nobody has asked for none').toMatch(colour);
	});
});

describe('suspending', () => {
	it('Ctrl-Z gives the shell back, and fg brings everything', async () => {
		const desk = emptyDesk();
		const shell = open({file: 'bash', args: ['--norc', '--noprofile', '-i'], env: {PS1: 'shell> '}}, desk);
		await shell.until('shell> ');
		shell.type(`'${process.execPath}' '${launcher}' new\r`);
		await shell.until(firstQuestion);
		shell.type('Move');
		await shell.until('│ Move');
		shell.type(ctrl('z'));
		await shell.until(['Stopped', 'shell> ']);
		shell.type('fg\r');
		await shell.until([firstQuestion, '│ Move']);
		shell.type(' search');
		await shell.until('│ Move search');
	});
});

describe('the environment', () => {
	it('draws where CI is set, even to nothing', async () => {
		const terminal = startWizard(emptyDesk(), ['new'], {env: {CI: ''}});
		await terminal.until(firstQuestion);
	});

	it('uses no colour with NO_COLOR', async () => {
		const terminal = startWizard(emptyDesk(), ['new'], {env: {NO_COLOR: '1'}});
		await terminal.until([firstQuestion, '✓ Author']);
		expect(terminal.raw).not.toMatch(colour);
	});
});
