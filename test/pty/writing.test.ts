import {mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../shell/support/folder.ts';
import {ctrl, keys} from '../support/keys.ts';
import type {PseudoTerminal} from '../support/terminal.ts';
import {type Desk, emptyDesk, firstQuestion, startWizard, storedDraft} from './support.ts';

async function inReview(desk: Desk, target: string): Promise<PseudoTerminal> {
	const terminal = startWizard(desk, ['new', 'Move search', '-o', target]);
	await terminal.until(firstQuestion);
	terminal.type(ctrl('r'));
	await terminal.until(['Review', target]);
	return terminal;
}

/** Words that may stand on several rows. */
const says = (words: string) => (text: string) => text.replaceAll(/\s+/gu, ' ').includes(words);

async function writeAs(terminal: PseudoTerminal, target: string): Promise<void> {
	terminal.type(`p${ctrl('u')}${target}`);
	await terminal.until(`File   ${target}`);
	terminal.type(keys.enter);
	await terminal.until(['▸ Write the file', target]);
	terminal.type('w');
}

describe('a file that exists', () => {
	it('is shown as it would change, left alone by default, and replaced when that is asked for', async () => {
		const desk = emptyDesk();
		const file = path.join(desk.folder, 'notes.md');
		writeFileSync(file, '# RFC: Move search\n\nMy notes.\n');
		const terminal = await inReview(desk, 'notes.md');
		terminal.type('w');
		await terminal.until(['notes.md exists', '- My notes.', '+ **Author**: Jane Doe', '▸ No']);
		terminal.type(keys.enter);
		await terminal.until(['Review', 'Write the file']);
		expect(readFileSync(file, 'utf8')).toBe('# RFC: Move search\n\nMy notes.\n');
		terminal.type('w');
		await terminal.until('▸ No');
		terminal.type('y');
		await terminal.until('✓ Written');
		expect(readFileSync(file, 'utf8')).toMatch(/^# RFC: Move search\n\n\*\*Author\*\*: Jane Doe\\\n/u);
	});

	it('is kept when another path is chosen', async () => {
		const desk = emptyDesk();
		writeFileSync(path.join(desk.folder, 'notes.md'), 'My notes.\n');
		const terminal = await inReview(desk, 'notes.md');
		terminal.type('w');
		await terminal.until('▸ No');
		terminal.type('s');
		await terminal.until(['Review', 'notes.md']);
		terminal.type(`${keys.backspace.repeat(3)}-2.md${keys.enter}`);
		await terminal.until(['▸ Write the file', 'notes-2.md']);
		terminal.type('w');
		await terminal.until('✓ Written');
		expect(readFileSync(path.join(desk.folder, 'notes.md'), 'utf8')).toBe('My notes.\n');
		expect(readFileSync(path.join(desk.folder, 'notes-2.md'), 'utf8')).toContain('# RFC: Move search');
	});
});

describe('a path that cannot be written', () => {
	it('is refused with the reason, the draft is kept, and another path works', async () => {
		const desk = emptyDesk();
		const outside = temporaryFolder();
		writeFileSync(path.join(desk.folder, 'file'), 'not a folder');
		mkdirSync(path.join(desk.folder, 'folder.md'));
		symlinkSync(outside, path.join(desk.folder, 'link'));
		const terminal = await inReview(desk, 'file/rfc.md');
		terminal.type('w');
		await terminal.until(says('A part of the path is a file, not a folder. Choose another path'));
		await writeAs(terminal, 'folder.md');
		await terminal.until(says('folder.md cannot be written. It is a folder, not a file. Name a file in it'));
		await writeAs(terminal, 'link/rfc.md');
		await terminal.until(says(`It leads through a link to ${outside}/rfc.md, which is outside`));
		expect(readdirSync(outside)).toEqual([]);
		expect(storedDraft(desk, 'Move search')).toMatchObject({title: 'Move search'});
		await writeAs(terminal, 'new/folder/rfc.md');
		await terminal.until('✓ Written');
		expect(readFileSync(path.join(desk.folder, 'new/folder/rfc.md'), 'utf8')).toContain('# RFC: Move search');
	});
});

describe('a window that shrinks', () => {
	it('loses nothing that is typed meanwhile', async () => {
		const desk = emptyDesk();
		const terminal = startWizard(desk, ['new']);
		await terminal.until(firstQuestion);
		terminal.type('Move');
		await terminal.until('│ Move');
		terminal.resize(20, 5);
		terminal.type(' product');
		await terminal.until('Enlarge the window');
		terminal.type(' search');
		terminal.resize(80, 24);
		terminal.type(' 検索');
		await terminal.until([firstQuestion, '│ Move product search 検索', '✓ saved']);
		expect(storedDraft(desk, 'Move product search 検索')).toMatchObject({title: 'Move product search 検索'});
	});
});
