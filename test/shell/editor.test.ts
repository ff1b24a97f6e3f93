import {chmodSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {describe, expect, it} from 'vitest';
import {systemEditor} from '../../source/shell/editor.ts';
import {missingWait} from '../../source/shell/window-editors.ts';
import {temporaryFolder} from './support/folder.ts';

/** An editor that is a script, in a folder with a space, with `$1` for the file. */
function editorThat(script: string, words: readonly string[] = ['--wait']) {
	const folder = temporaryFolder();
	const file = path.join(folder, 'my editor');
	writeFileSync(file, `#!/bin/sh\nfor last; do :; done\n${script}\n`);
	chmodSync(file, 0o755);
	const temporary = temporaryFolder();
	const editor = systemEditor({
		env: {VISUAL: [`'${file}'`, ...words].join(' '), EDITOR: 'false'},
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
		expect(editor.edit('Größe $(touch x)', 'motivation.problem')).toEqual({text: 'Größe $(touch x) and more'});
		expect(readFileSync(path.join(folder, 'mode'), 'utf8')).toBe('-rw-------\n');
		expect(readFileSync(path.join(folder, 'words'), 'utf8')).toMatch(/^--wait \/.*\/answer\.md\n$/);
		expect(readdirSync(temporary)).toEqual([]);
	});

	it('changes nothing when it fails, and what was typed is kept', () => {
		const {editor, temporary} = editorThat('echo typed > "$last"; exit 3');
		const edited = editor.edit('before', 'motivation.problem');
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
		expect(editor.edit('before', 'motivation.problem')).toMatchObject({
			problem: expect.stringContaining('my editor ended with SIGKILL. Nothing was changed.'),
		});
		expect(readdirSync(temporary)).toEqual([]);
	});

	it.each([
		['rm "$last"', 'The text could not be handed to'],
		['printf "\\377" > "$last"', 'The editor saved text that is not UTF-8. Nothing was changed.'],
	])('that leaves no text is a problem: %s', (script, problem) => {
		expect(editorThat(script).editor.edit('before', 'motivation.problem')).toMatchObject({
			problem: expect.stringContaining(problem),
		});
	});

	it.each([
		['/no/such/editor', 'editor did not start'],
		['vim "-c', 'A quote is left open'],
	])('that cannot be started is a problem: %s', (command, problem) => {
		const temporary = temporaryFolder();
		const editor = systemEditor({env: {EDITOR: command}, platform: 'linux', temporary});
		expect(editor.edit('x', 'motivation.problem')).toMatchObject({
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

describe('an editor that comes back before anything was done', () => {
	const problem = (editor: ReturnType<typeof editorThat>['editor'], text: string, answer = 'motivation.problem') => {
		const edited = editor.edit(text, answer);
		return 'problem' in edited ? `${edited.problem} ${edited.next}` : edited.text;
	};
	const fileIn = (said: string) => / (\/\S+\/answer\.md)$/.exec(said)?.[1] ?? '';

	it('is told from one that is waited for, and its file stays for its window', () => {
		const {editor} = editorThat('exit 0', []);
		const said = problem(editor, 'before');
		expect(said).toContain('my editor came back at once, with the text as it was; use --wait');
		expect(readFileSync(fileIn(said), 'utf8')).toBe('before');
	});

	it('gives what its window has saved when it is asked for again, each time', () => {
		const {editor} = editorThat('exit 0', []);
		const file = fileIn(problem(editor, 'before'));
		writeFileSync(file, 'saved by the window\n');
		expect(problem(editor, 'before')).toBe('saved by the window\n');
		writeFileSync(file, 'saved again\n');
		expect(problem(editor, 'saved by the window')).toBe('saved again\n');
	});

	it('gives that to no other answer, and not over what was typed since', () => {
		const {editor} = editorThat('exit 0', []);
		writeFileSync(fileIn(problem(editor, '')), 'for the problem');
		expect(problem(editor, '', 'summary')).toContain('came back at once');
		expect(problem(editor, 'typed since')).toContain('came back at once');
	});

	it('opens the same file again as long as nothing was saved', () => {
		const {editor} = editorThat('exit 0', []);
		expect(fileIn(problem(editor, 'before'))).toBe(fileIn(problem(editor, 'before')));
	});

	it.each([
		[['code'], '--wait'],
		[['/usr/bin/code', '-n'], '--wait'],
		[['gvim'], '-f'],
		[['unknown'], '--wait'],
		[['code', '--wait'], undefined],
		[['gvim', '-f'], undefined],
		[['subl', '-w'], undefined],
		[['vim'], undefined],
		[['/usr/bin/nano'], undefined],
	])('is asked for the flag that is missing: %j', (words, flag) => {
		expect(missingWait(words)).toBe(flag);
	});
});

describe('a byte order mark', () => {
	it('that the editor adds goes', () => {
		const {editor} = editorThat('printf "\\357\\273\\277with a mark\\n" > "$last"');
		expect(editor.edit('', 'summary')).toEqual({text: 'with a mark\n'});
	});

	it('that was there before stays', () => {
		const {editor} = editorThat('echo more >> "$last"');
		expect(editor.edit('\uFEFFa ', 'summary')).toEqual({text: '\uFEFFa more\n'});
	});
});
