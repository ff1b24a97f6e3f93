import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {ctrl, keys} from '../support/keys.ts';
import {emptyDesk, firstQuestion, startWizard} from './support.ts';

/** No two lines are the same, so that a line that is missing, repeated or out of place is seen. */
const lines = (count: number): string[] =>
	Array.from(
		{length: count},
		(_, line) => `${line}: \tCafé e\u0301 検索 👩‍👩‍👧 "quoted" \\ * | <b> ${line % 9 === 0 ? '' : 'x'.repeat(40)}end`,
	);

const megabyte = Math.ceil(2 ** 20 / Buffer.byteLength(`${lines(10)[9]}\n`));

it.each([
	['200 lines', lines(200)],
	['a megabyte', lines(megabyte)],
])('writes every byte of %s that are pasted', async (_, pasted) => {
	const desk = emptyDesk();
	const terminal = startWizard(desk, ['new', 'Move search']);
	await terminal.until(firstQuestion);
	terminal.type(keys.tab.repeat(3));
	await terminal.until('What problem are we solving?');
	// Terminals send each end of a line as Enter does.
	terminal.paste(pasted.join('\r'));
	await terminal.until(`Pasted ${pasted.length} lines.`);
	terminal.type(ctrl('r'));
	await terminal.until('rfcs/0001-move-search.md');
	terminal.type('w');
	await terminal.until('✓ Written');
	const document = readFileSync(path.join(desk.folder, 'rfcs/0001-move-search.md'), 'utf8');
	const [, problem] = /\n### Problem\n\n(.*)\n\n### Importance\n/su.exec(document) ?? [];
	// Compared as a whole first: a difference of a megabyte is not worth printing.
	if (problem !== pasted.join('\n')) expect(problem?.split('\n')).toEqual(pasted);
	expect(Buffer.byteLength(document)).toBeGreaterThan(Buffer.byteLength(pasted.join('\n')));
});
