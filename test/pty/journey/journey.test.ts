import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {ctrl, keys} from '../../support/keys.ts';
import type {PseudoTerminal} from '../../support/terminal.ts';
import {type Desk, documents, emptyDesk, printed, startWizard} from '../support.ts';
import {beginning, criteria, options, problemSpace, research} from './first-sitting.ts';
import {consensus, execution, solution} from './second-sitting.ts';
import {answer, next} from './sitting.ts';

const rationale = 'Why the selected option?';
const wayBack = 'What takes it back';
const words = 'Speed decides, and cost comes second.';

it('leads from an empty repository to a finished document', async () => {
	const desk = emptyDesk();
	const first = startWizard(desk, [], {columns: 78, rows: 30});
	await answer(first, beginning);
	await lookBackAtTitle(first);
	await answer(first, [...problemSpace, ...research, ...criteria, ...options]);
	await deleteLastOption(first);
	await beginRationale(first);
	const draft = await leave(first);
	expect(documents(desk)).toEqual([]);

	const second = startWizard(desk, ['--draft', draft], {columns: 100, rows: 30});
	await second.until([rationale, words]);
	second.type('close ');
	await second.until('cost comes close second.');
	second.type(next);
	await answer(second, [...solution, ...consensus, ...execution]);
	await closeGap(second);
	await write(second);
	expect(documents(desk)).toEqual(['0001-cache-product-pages-at-the-edge.md']);
	await expectDocument(desk, 'rfcs/0001-cache-product-pages-at-the-edge.md');
	expect(printed(desk, ['drafts', '--json'])).toBe('[]\n');
}, 120_000);

async function lookBackAtTitle(terminal: PseudoTerminal): Promise<void> {
	await terminal.until('Pasted 10 lines.');
	for (const shown of [wayBack, 'Can it be taken back', 'Whose systems', 'Jane Doe, Søren Ångström']) {
		terminal.type(keys.back);
		await terminal.until(shown);
	}

	terminal.type(keys.back);
	await terminal.until(['What should this RFC be called?', 'Cache product pages']);
	terminal.type(` at the edge${keys.enter}`);
	for (const asked of ['Whose systems', 'Can it be taken back', wayBack]) {
		await terminal.until(asked);
		terminal.type(keys.enter);
	}

	await terminal.until(['What problem are we solving?', '| 日本 | 2.4 s |']);
	terminal.type(next);
}

async function deleteLastOption(terminal: PseudoTerminal): Promise<void> {
	await terminal.until(['Which solutions could work?', '▸ 3  A mistake']);
	terminal.type('x');
	await terminal.until((text) => text.includes('Deleted "A mistake"') && text.split('A mistake').length === 2);
	terminal.type(keys.undo);
	await terminal.until('▸ 3  A mistake');
	terminal.type(ctrl('y'));
	await terminal.until((text) => text.includes('Edge cache') && !text.includes('A mistake'));
	terminal.type(next);
}

async function beginRationale(terminal: PseudoTerminal): Promise<void> {
	await terminal.until(rationale);
	terminal.type('words');
	await terminal.until('│ words');
	terminal.type(keys.undo);
	await terminal.until((text) => text.includes(rationale) && !text.includes('│ words'));
	terminal.type(words + keys.left.repeat('second.'.length));
	await terminal.until(words);
}

/** Leaves as the hint says; gives the id of the draft that the last words name. */
async function leave(terminal: PseudoTerminal): Promise<string> {
	terminal.type(ctrl('c'));
	await terminal.until('Press Ctrl-C again to leave.');
	terminal.type(ctrl('c'));
	expect(await terminal.exit).toBe(130);
	const text = await terminal.until(['Saved the draft "Cache product pages at the edge".', 'Resume it with:']);
	return /rfc-wizard --draft (\S+)/.exec(text)?.[1] ?? '';
}

async function closeGap(terminal: PseudoTerminal): Promise<void> {
	await terminal.until(['All of this is right', 'Jane Doe, Søren Ångström']);
	terminal.type(keys.enter);
	await terminal.until(['12 of 12  1 unknown', 'To settle: ']);
	let screen = await terminal.until((text) => !text.includes('checking'));
	while (!/▸ . \w+ +Rollback steps/.test(screen)) {
		// The row itself: other parts of the screen may follow the last key later than the row does.
		const before = chosenRow(screen);
		terminal.type(keys.down);
		screen = await terminal.until((text) => ![before, undefined].includes(chosenRow(text)));
	}

	terminal.type(keys.enter);
	await terminal.until('How do you go back if needed?');
	terminal.type(`1. Point the name back to Frankfurt.${keys.enter}Wait a minute.${ctrl('r')}`);
	await terminal.until(
		(text) => text.includes('rfcs/0001-cache-product-pages-at-the-edge.md') && !/checking|Rollback steps/.test(text),
	);
}

function chosenRow(screen: string): string | undefined {
	return /▸.*/.exec(screen)?.[0];
}

async function write(terminal: PseudoTerminal): Promise<void> {
	terminal.type('w');
	await terminal.until(['✓ Written', 'Not known yet', 'Cost of inaction']);
	terminal.type(keys.enter);
	expect(await terminal.exit).toBe(0);
	await terminal.until(['Wrote rfcs/0001', 'Next: git add']);
}

/** The document is the stored one but for the day, and its answers make the same document again. */
async function expectDocument(desk: Desk, name: string): Promise<void> {
	const text = readFileSync(path.join(desk.folder, name), 'utf8');
	await expect(
		text.replaceAll(/^(\*\*(?:Created|Updated)\*\*): \d{4}-\d\d-\d\d(?=\\?$)/gm, '$1: YYYY-MM-DD'),
	).toMatchFileSnapshot('../expected/journey.md');
	const answers = printed(desk, ['answers', name]);
	expect(printed(desk, ['render', '-'], answers)).toBe(text);
}
