import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {ctrl, keys} from '../support/keys.ts';
import type {PseudoTerminal} from '../support/terminal.ts';
import {type Desk, emptyDesk, firstQuestion, startWizard, storedDraft} from './support.ts';

/** An editor of a few lines of shell, in a folder with a space in its name; it gets two arguments of its own. */
function editorAt({folder}: Desk, ...lines: string[]): {EDITOR: string; VISUAL: undefined} {
	mkdirSync(path.join(folder, 'my tools'));
	const file = path.join(folder, 'my tools', 'edit');
	writeFileSync(file, ['#!/bin/sh', ...lines].join('\n'), {mode: 0o755});
	return {EDITOR: `'${file}' --wait "two words"`, VISUAL: undefined};
}

async function typedProblem(desk: Desk, env: Record<string, string | undefined>): Promise<PseudoTerminal> {
	const terminal = startWizard(desk, ['new'], {env, columns: 98});
	await terminal.until(firstQuestion);
	terminal.type(keys.tab.repeat(3));
	await terminal.until('What problem are we solving?');
	terminal.type(`before${keys.enter}検索`);
	await terminal.until('│ 検索');
	return terminal;
}

describe('the editor', () => {
	it('gets its arguments, the answer and the terminal, and its text comes back', async () => {
		const desk = emptyDesk();
		const script = ['echo "$1|$2" > asked', 'cat "$3" > given', 'echo Ready:', 'read line', 'echo "$line" >> "$3"'];
		const terminal = await typedProblem(desk, editorAt(desk, ...script));
		terminal.type(ctrl('o'));
		await terminal.until('Ready:');
		expect(terminal.isAlternate()).toBe(false);
		terminal.type('and after');
		await terminal.until('and after');
		terminal.type(keys.enter);
		await terminal.until(['What problem are we solving?', '│ before', '│ 検索and after']);
		expect(readFileSync(path.join(desk.folder, 'asked'), 'utf8')).toBe('--wait|two words\n');
		expect(readFileSync(path.join(desk.folder, 'given'), 'utf8')).toBe('before\n検索');
		terminal.type(keys.undo);
		await terminal.until((text) => text.includes('│ 検索 ') && !text.includes('and after'));
	});

	it('changes nothing when it fails, and what it wrote is kept', async () => {
		const desk = emptyDesk();
		const terminal = await typedProblem(desk, editorAt(desk, 'echo lost >> "$3"', 'exit 3'));
		terminal.type(ctrl('o'));
		const text = await terminal.until(['│ 検索', 'edit ended with code 3', 'Nothing was changed']);
		expect(text).not.toContain('lost');
	});
});

describe('a step as one text', () => {
	// Written with the editor of streams that every system has, as a person would change it.
	const script = [
		'cp "$3" given',
		`sed -i -e 's/^before$/Search slows checkout down./' -e 's/^# Goals$/# Aims/' "$3"`,
		`printf '\n# Non-goals\n\n- Ranking\n' >> "$3"`,
	];

	it('comes back from the editor: what was changed is taken, the rest is kept and told, and undo takes it back', async () => {
		const desk = emptyDesk();
		const terminal = await typedProblem(desk, editorAt(desk, ...script));
		terminal.type(`${keys.escape}o`);
		await terminal.until(['│ Search slows checkout down.', 'Taken in: Problem.', 'text that was not read, "Aims"']);
		const given = readFileSync(path.join(desk.folder, 'given'), 'utf8');
		expect(given).toContain('# Problem\n\n<!-- Asked: What problem are we solving?');
		expect(given).toContain('\nbefore\n検索\n');
		expect(given).not.toContain('# Options');
		terminal.type(keys.undo);
		await terminal.until('│ before');
		terminal.type(ctrl('y'));
		await terminal.until(['│ Search slows checkout down.', 'saved']);
		terminal.type(ctrl('c').repeat(2));
		await terminal.exit;
		const draft = storedDraft(desk, '');
		expect(draft).toMatchObject({motivation: {problem: 'Search slows checkout down.\n検索'}});
	});
});
