import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {ctrl, keys} from '../support/keys.ts';
import type {PseudoTerminal} from '../support/terminal.ts';
import {emptyDesk, printed, startWizard} from './support.ts';

/** As people write them by hand: odd spaces, another bullet sign, a table that nobody formatted. */
const document = [
	'---',
	"status:   'draft'   # ask Ann",
	'pr: 42',
	'---',
	'',
	'#  Shadowing of names',
	'',
	'- Start Date: 2026-03-01',
	'',
	'## Motivation',
	'',
	'People  shadow names|by accident.',
	'|a|b|',
	'|-|:-|',
	'|1|2|',
	'',
	'## Rationale and alternatives',
	'',
	'We looked at two.',
	'',
	'### Do nothing',
	'',
	'* costs nothing',
	'* keeps the bug',
	'',
	'## Unresolved questions',
	'',
	'1. Is the wording right?',
	'',
	'',
	'## Future possibilities',
	'None so far.',
].join('\n');

async function goTo(terminal: PseudoTerminal, label: string, shown: string): Promise<void> {
	terminal.type(ctrl('t'));
	await terminal.until('Go to');
	terminal.type(label);
	await terminal.until(`> ${label}`);
	terminal.type(keys.enter);
	await terminal.until(shown);
}

describe('a document that it never wrote', () => {
	it('takes an alternative and another status, and keeps every other line', async () => {
		const desk = emptyDesk();
		const file = path.join(desk.folder, '0042-shadowing.md');
		writeFileSync(file, document);
		execFileSync('git', ['add', '.'], {cwd: desk.folder});
		const terminal = startWizard(desk, ['edit', '0042-shadowing.md']);
		await terminal.until(['Shadowing of names', 'What is this document called?']);

		await goTo(terminal, 'status', 'How far along is this document?');
		terminal.type(`${ctrl('u')}accepted`);
		await terminal.until('accepted');
		await goTo(terminal, 'Alternatives', 'Which other solutions were considered?');
		terminal.type('a');
		await terminal.until('What is this alternative called?');
		terminal.type(`Warn only${keys.enter}`);
		await terminal.until('What would it be');
		terminal.type(`A lint that can be switched off.${keys.tab}`);
		await terminal.until('What speaks for it?');
		terminal.type(`Breaks nobody${keys.tab}`);
		await terminal.until('What speaks against it?');
		terminal.type(`Easily overlooked${keys.enter}Noise in old code`);
		await terminal.until('Noise in old code');

		terminal.type(ctrl('r'));
		await terminal.until(['Review', '0042-shadowing.md']);
		terminal.type('w');
		await terminal.until(['0042-shadowing.md exists', '+ status:   accepted', '▸ No']);
		terminal.type('y');
		await terminal.until('✓ Written');

		expect(readFileSync(file, 'utf8')).toBe(
			document
				.replace("'draft'", 'accepted')
				.replace(
					'* keeps the bug\n',
					'* keeps the bug\n\n### Warn only\n\nA lint that can be switched off.\n\n* **Pros**: Breaks nobody\n* **Cons**:\n  * Easily overlooked\n  * Noise in old code\n',
				),
		);
		const changes = execFileSync('git', ['diff', '--numstat'], {cwd: desk.folder, encoding: 'utf8'});
		expect(changes).toBe('10\t1\t0042-shadowing.md\n');
	});

	it('does the same without a terminal, and nothing when its own answers come back', () => {
		const desk = emptyDesk();
		const file = path.join(desk.folder, 'rfc.md');
		writeFileSync(file, document);
		const answers = printed(desk, ['answers', 'rfc.md']);
		expect(printed(desk, ['edit', 'rfc.md', '--answers', '-', '--yes', '--diff'], answers)).toBe('');
		expect(readFileSync(file, 'utf8')).toBe(document);

		const added = JSON.stringify({
			'openQuestions+': [{question: 'Who tells the users?', owner: 'Ann', due: '2026-12-01'}],
		});
		expect(printed(desk, ['edit', 'rfc.md', '--answers', '-', '--diff'], added)).toContain(
			'+2. Who tells the users? (owner: Ann, due: 2026-12-01)',
		);
		expect(readFileSync(file, 'utf8')).toBe(document);
		printed(desk, ['edit', 'rfc.md', '--answers', '-', '--yes'], added);
		expect(readFileSync(file, 'utf8')).toBe(
			document.replace('right?\n', 'right?\n2. Who tells the users? (owner: Ann, due: 2026-12-01)\n'),
		);
	});

	it('offers the draft that was left of it, and what the file says by now', async () => {
		const desk = emptyDesk();
		writeFileSync(path.join(desk.folder, 'rfc.md'), document);
		writeFileSync(path.join(desk.folder, 'other.md'), document);
		const first = startWizard(desk, ['edit', 'rfc.md']);
		await first.until('What is this document called?');
		first.type(' twice');
		await first.until('✓ saved');
		first.type(ctrl('c') + ctrl('c'));
		expect(await first.exit).toBe(130);

		await startWizard(desk, ['edit', 'other.md']).until('What is this document called?');
		const again = startWizard(desk, ['edit', './rfc.md']);
		await again.until(['Unfinished drafts of ./rfc.md', 'Shadowing of names twice', '+ Edit the file as it is now']);
		again.type(keys.enter);
		await again.until('│ Shadowing of names twice');
		const all = startWizard(desk, [], {columns: 120});
		await all.until(['Unfinished drafts', path.join(path.basename(desk.folder), 'rfc.md')]);
		const anew = startWizard(desk, ['edit', 'rfc.md']);
		await anew.until('Unfinished drafts of rfc.md');
		anew.type('n');
		await anew.until('│ Shadowing of names  ');
	});
});
