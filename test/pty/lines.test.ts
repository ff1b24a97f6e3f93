import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {ctrl} from '../support/keys.ts';
import {tell} from './journey/told.ts';
import {type Desk, documents, emptyDesk, firstQuestion, printed, startWizard} from './support.ts';

const dumb = {env: {TERM: 'dumb', LANG: 'C.UTF-8', LC_ALL: undefined, LC_CTYPE: undefined}, columns: 100, rows: 40};

function isOnDisk({home}: Desk, text: string): boolean {
	const files = readdirSync(home, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
	return files.some(({parentPath, name}) => readFileSync(path.join(parentPath, name), 'utf8').includes(text));
}

it('leads from an empty repository to a finished document in a dumb terminal', async () => {
	const desk = emptyDesk();
	const first = startWizard(desk, ['new'], dumb);
	await tell(first, [
		[firstQuestion, 'Cache product pages'],
		['Whose systems', 'product'],
		['Can it be taken back', '1'],
		['What takes it back', 'The name points back to Frankfurt.'],
		[
			'What problem are we solving?',
			'Pages are slow in 東京:',
			'',
			'| city | time |',
			'|---|---|',
			'| 東京 | 2.4 s |',
			'.',
		],
		['Why is it important', '/unknown'],
		['What happens if we don', '/skip'],
		['What outcome do we want?', '/go options'],
		['There are no options yet.', '/add Edge cache'],
		['What is the idea', 'A cache in each region.'],
	]);
	// Not ended yet, and kept all the same. What a terminal has not handed over yet, it forgets with Ctrl-C.
	await first.until(() => isOnDisk(desk, 'A cache in each region.'));
	first.type(ctrl('c'));
	await first.until('Saved. Press Ctrl-C again to leave.');
	first.type(ctrl('c'));
	expect(await first.exit).toBe(130);
	const left = await first.until(['Saved the draft "Cache product pages".', 'Resume it with:']);
	const id = /rfc-wizard --draft (\S+)/.exec(left)?.[1] ?? '';
	const second = startWizard(desk, ['--draft', id, '--accessible'], {...dumb, env: {...dumb.env, TERM: 'xterm'}});
	await tell(second, [
		['Your answer: A cache in each region.', '/review'],
		['The file: rfcs/0001-cache-product-pages.md', '/write'],
		['Written: rfcs/0001-cache-product-pages.md', ''],
	]);
	expect(await second.exit).toBe(0);
	for (const drawn of ['\u001B', '─', '│', '╭', '█', '▸'])
		expect([first, second].filter(({raw}) => raw.includes(drawn))).toEqual([]);
	expect(documents(desk)).toEqual(['0001-cache-product-pages.md']);
	const text = readFileSync(path.join(desk.folder, 'rfcs/0001-cache-product-pages.md'), 'utf8');
	expect(text).toContain('### Problem\n\nPages are slow in 東京:\n\n| city | time |\n|---|---|\n| 東京 | 2.4 s |\n');
	expect(text).toContain('**Not known**: Importance\n');
	expect(text).toContain('**Author**: Jane Doe');
	expect(printed(desk, ['drafts', '--json'])).toBe('[]\n');
}, 60_000);

it('names commands and no keys from its first sentence on', async () => {
	const desk = emptyDesk();
	const brief = startWizard(desk, ['new', '--brief'], dumb);
	expect(await brief.until(firstQuestion)).toContain('Only what a review needs is asked. /brief asks all.');
	expect(brief.raw).not.toContain('Alt-');
	await tell(brief, [[firstQuestion, '/leave']]);
	await brief.exit;
	const file = path.join(desk.folder, 'notes.md');
	writeFileSync(file, '# Notes\n\n## Weather\n\nIt rained.\n\n## Problem\n\nCarts are lost.\n');
	const notes = startWizard(desk, ['edit', 'notes.md', '--template', 'staff-rfc'], dumb);
	const text = await notes.until(firstQuestion);
	expect(text).toContain('"Weather"');
	expect(text).toContain('/meaning');
	expect(notes.raw).not.toMatch(/Ctrl-|Alt-/);
	await tell(notes, [[firstQuestion, '/leave']]);
	await notes.exit;
}, 60_000);

it('opens a document, and asks which answer counts where another hand has changed the file meanwhile', async () => {
	const desk = emptyDesk();
	printed(desk, ['new', 'Carts', '--yes', '-o', 'carts.md']);
	const file = path.join(desk.folder, 'carts.md');
	const terminal = startWizard(desk, ['edit', 'carts.md'], dumb);
	await tell(terminal, [
		[firstQuestion, '/go problem'],
		['What problem are we solving?', 'Carts are lost.', '.'],
	]);
	await terminal.until('Why is it important');
	writeFileSync(
		file,
		readFileSync(file, 'utf8').replace('### Problem\n\n_To be decided_', '### Problem\n\nOthers wrote this.'),
	);
	await tell(terminal, [
		['Why is it important', '/write'],
		['Problem has changed in carts.md, too.', 'both'],
		['Replace the file? yes writes it', 'yes'],
		['Written: carts.md', ''],
	]);
	expect(await terminal.exit).toBe(0);
	expect(readFileSync(file, 'utf8')).toContain('### Problem\n\nCarts are lost.\n\nOthers wrote this.\n');
}, 60_000);

it('takes lines from a pipe, where it is asked to', async () => {
	const desk = emptyDesk();
	expect(() => printed(desk, ['new'], 'Carts\n')).toThrow(/The interview needs a terminal/);
	const told = printed(desk, ['new', '--accessible'], 'Carts\n/write\n');
	expect(told).toContain('Answer: Carts\n');
	expect(documents(desk)).toEqual(['0001-carts.md']);
});
