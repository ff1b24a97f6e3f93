import {chmodSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {describe, expect, it} from 'vitest';
import {systemEditor} from '../../source/shell/editor.ts';
import {temporaryFolder} from './support/folder.ts';

/** An editor that is a script, in a folder with a space, with `$1` for the file. */
function editorThat(script: string) {
	const folder = temporaryFolder();
	const file = path.join(folder, 'my editor');
	writeFileSync(file, `#!/bin/sh\nfor last; do :; done\n${script}\n`);
	chmodSync(file, 0o755);
	const temporary = temporaryFolder();
	const editor = systemEditor({
		env: {VISUAL: `'${file}' --wait`, EDITOR: 'false'},
		platform: process.platform,
		temporary,
	});
	return {editor, folder, temporary};
}

describe('an editor', () => {
	it('gets the text as a Markdown file of its own and gives it back changed', () => {
		const {editor, folder, temporary} = editorThat(
			'ls -l "$last" | cut -c1-10 > "$(dirname "$0")/mode"; echo "$@" > "$(dirname "$0")/words"; printf "%s" " and more" >> "$last"',
		);
		expect(editor.name).toBe('my editor');
		expect(editor.edit('Größe $(touch x)')).toEqual({text: 'Größe $(touch x) and more'});
		expect(readFileSync(path.join(folder, 'mode'), 'utf8')).toBe('-rw-------\n');
		expect(readFileSync(path.join(folder, 'words'), 'utf8')).toMatch(/^--wait \/.*\/answer\.md\n$/);
		expect(readdirSync(temporary)).toEqual([]);
	});

	it('changes nothing when it fails, and what was typed is kept', () => {
		const {editor, temporary} = editorThat('echo typed > "$last"; exit 3');
		const edited = editor.edit('before');
		const [kept = ''] = readdirSync(temporary);
		const file = path.join(temporary, kept, 'answer.md');
		expect(edited).toEqual({
			problem: expect.stringMatching(/my editor ended with code 3\. Nothing was changed\.$/),
			next: `What you typed there is kept in ${file}`,
		});
		expect(readFileSync(file, 'utf8')).toBe('typed\n');
	});

	it('leaves no file behind when it fails without having changed anything', () => {
		const {editor, temporary} = editorThat('kill -9 $$');
		expect(editor.edit('before')).toMatchObject({
			problem: expect.stringContaining('my editor ended with SIGKILL. Nothing was changed.'),
		});
		expect(readdirSync(temporary)).toEqual([]);
	});

	it.each([
		['rm "$last"', 'The text could not be handed to'],
		['printf "\\377" > "$last"', 'The editor saved text that is not UTF-8. Nothing was changed.'],
	])('that leaves no text is a problem: %s', (script, problem) => {
		expect(editorThat(script).editor.edit('before')).toMatchObject({problem: expect.stringContaining(problem)});
	});

	it.each([
		['/no/such/editor', 'editor did not start'],
		['vim "-c', 'A quote is left open'],
	])('that cannot be started is a problem: %s', (command, problem) => {
		const temporary = temporaryFolder();
		const editor = systemEditor({env: {EDITOR: command}, platform: 'linux', temporary});
		expect(editor.edit('x')).toMatchObject({
			problem: expect.stringContaining(problem),
			next: expect.stringContaining('EDITOR'),
		});
		expect(readdirSync(temporary)).toEqual([]);
	});

	it.each([
		[{VISUAL: 'code --wait', EDITOR: 'vi'}, 'linux', 'code'],
		[{VISUAL: ' ', EDITOR: '/usr/bin/nano'}, 'linux', 'nano'],
		[{}, 'linux', 'vi'],
		[{}, 'win32', 'notepad'],
	])('is chosen from %j on %s: %s', (env, platform, name) => {
		expect(systemEditor({env, platform, temporary: ''}).name).toBe(name);
	});
});
