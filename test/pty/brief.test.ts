import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {ctrl, keys} from '../support/keys.ts';
import {add, answer, enter, next, pasted, yes} from './journey/sitting.ts';
import {documents, emptyDesk, firstQuestion, printed, startWizard} from './support.ts';

/** The RFC of five minutes, question by question: what is asked, and the fields of its items. */
const script: readonly (readonly (readonly [asked: string, keys: string])[])[] = [
	[[firstQuestion, `Warn shops before their card expires${enter}`]],
	[['Whose systems does this touch?', enter]],
	[['Can it be taken back within a day?', enter]],
	[
		[
			'What problem are we solving?',
			pasted('In October 212 shops were switched off, since a card had expired.') + next,
		],
	],
	[['Why is it important', `Half of them lost a day of sales.${next}`]],
	[['What happens if we don', `200 shops a month, and 160 tickets.${next}`]],
	[['How does the system work today?', `We store the month, and use it nowhere.${next}`]],
	[
		['Which solutions could work?', add],
		['What is this option called?', `Two mails${enter}`],
		['What is the idea', pasted('A job looks for such cards each night, and sends a mail.') + next],
		['Is this the one you propose?', yes],
		['▸ 1  Two mails', add],
		['What is this option called?', `A week of grace${enter}`],
		['What is the idea', pasted('A shop stays on for seven days after its card has expired.') + next],
		['Is this the one you propose?', enter],
		['▸ 2  A week of grace', next],
	],
	[['Why the selected option?', `Mails are there before Christmas; grace takes a talk with Finance.${next}`]],
	[
		['In which phases will it be built?', add],
		['What is this phase called?', `Mails${enter}`],
		['How do you know that this phase', `50 shops have got the first mail${enter}`],
		['▸ 1  Mails', next],
	],
	[['How do you go back if needed?', `Switch off the job; nothing else depends on it.${next}`]],
	[
		['How will you know that it worked?', add],
		['What is measured?', `Shops that are switched off a month${enter}`],
		['Where should it be?', `60 or fewer, from 212${enter}`],
		['▸ 1  Shops that are', next],
	],
	[['What is this RFC, in two or three', `We mail shops 14 days and 3 days before a card expires.${next}`]],
	[['All of this is right', enter]],
];

const {tab} = keys;

/** The keys that lead on, and letters that are commands; the others are words of the document. */
function commandsIn(typed: string): number {
	return Number(/[\r\t]$/.test(typed)) + Number(/^[a-z]\r?$/.test(typed));
}

it('asks in at most 15 stops what an RFC of five minutes needs, and leaves nothing empty in it', async () => {
	const desk = emptyDesk();
	const terminal = startWizard(desk, ['new', '--brief'], {columns: 80, rows: 24});
	await terminal.until(['11 needed (Ctrl-])', 'Only what a review needs is asked.', 'Alt-W asks all.']);
	for (const stop of script) await answer(terminal, stop);
	// The review is the last stop.
	await terminal.until((text) => text.includes('Write the file') && !text.includes('checking'));
	terminal.type('w');
	await terminal.until('✓ Written');
	terminal.type(enter);
	expect(await terminal.exit).toBe(0);
	const pressed = script.flat();
	const presses = pressed.reduce((sum, [, typed]) => sum + commandsIn(typed), 0);
	expect({stops: script.length + 1, fields: pressed.length, presses}).toEqual({stops: 15, fields: 28, presses: 29});

	const [name = ''] = documents(desk);
	const text = readFileSync(path.join(desk.folder, 'rfcs', name), 'utf8');
	expect(text).not.toMatch(/_(?:To be decided|Not (?:known|decided))/);
	await expect(
		text.replaceAll(/^(\*\*(?:Created|Updated)\*\*): \d{4}-\d\d-\d\d(?=\\?$)/gm, '$1: YYYY-MM-DD'),
	).toMatchFileSnapshot('expected/brief.md');
	const findings = JSON.parse(printed(desk, ['check', `rfcs/${name}`, '--format', 'json']));
	expect(JSON.stringify(findings)).not.toMatch(/section-(?:empty|missing)|placeholder-left|"error"/);
}, 120_000);

it('is widened with one key, and goes on so when the draft is opened again', async () => {
	const desk = emptyDesk();
	const first = startWizard(desk, ['new', 'Move search', '--brief']);
	await first.until(firstQuestion);
	first.type(`${enter}${enter}${enter}`);
	await first.until(['What problem are we solving?', '✓ saved']);
	first.type(ctrl('c'));
	await first.until('Press Ctrl-C again to leave.');
	first.type(ctrl('c'));
	expect(await first.exit).toBe(130);
	const second = startWizard(desk);
	await second.until('▸ Move search');
	second.type(enter);
	await second.until('What problem are we solving?');
	second.type(`${tab}${tab}${tab}`);
	await second.until('How does the system work today?');
	second.type(keys.back);
	await second.until('What happens if we don');
	second.type('\u001Bw');
	await second.until('are asked from here on.');
	second.type(tab);
	await second.until('What outcome do we want?');
});
