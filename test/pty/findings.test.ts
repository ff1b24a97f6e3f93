import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {documentOf} from '../../bench/documents.ts';
import {ctrl, keys} from '../support/keys.ts';
import {emptyDesk, firstQuestion, startWizard} from './support.ts';

const size = {columns: 120, rows: 40};
const vague = '"fast" means something else to each reader.';
const summary = 'What is this RFC, in two or three sentences?';

/** How many rows of the review's list are above the one that holds a text. */
function rowsAbove(screen: string, text: string): number {
	const rows = screen.split('\n').filter((line) => /^ [▸ ] [!○·] \w/.test(line));
	return rows.findIndex((line) => line.includes(text));
}

it('shows what the rules find beside the question and in the review, until it is mended', async () => {
	const terminal = startWizard(emptyDesk(), ['new', 'Move carts'], size);
	await terminal.until(firstQuestion);
	terminal.type(`${ctrl('t')}summary${keys.enter}`);
	await terminal.until(summary);
	terminal.type('It is fast.');
	expect(await terminal.until('It is fast.')).not.toContain(vague);
	terminal.type(keys.back);
	await terminal.until((screen) => !screen.includes(summary));
	terminal.type(keys.tab);
	await terminal.until([summary, '· note  "fast" means something else']);

	terminal.type(ctrl('r'));
	const review = await terminal.until(['To settle: ', vague]);
	terminal.type(keys.down.repeat(rowsAbove(review, vague)));
	await terminal.until('▸ · note     Summary');
	terminal.type(keys.enter);
	await terminal.until([summary, '· note  "fast" means something else']);
	terminal.type(`${ctrl('u')}It answers in 2 ms.`);
	await terminal.until('It answers in 2 ms.');
	terminal.type(ctrl('r'));
	await terminal.until(
		(screen) => screen.includes('To settle: ') && !/checking/.test(screen) && !screen.includes(vague),
	);
});

it('looks at a large document in the review, and goes on showing what it found', async () => {
	const desk = emptyDesk();
	writeFileSync(path.join(desk.folder, 'large.md'), `${documentOf(200_000)}\n## Last\n\nSee [it][nowhere].\n`);
	const terminal = startWizard(desk, ['edit', 'large.md'], size);
	await terminal.until('What is this document called?');
	terminal.type(ctrl('r'));
	const review = await terminal.until('Nothing says where "[nowhere]" leads.');
	terminal.type(keys.down.repeat(rowsAbove(review, '[nowhere]')));
	await terminal.until('▸ ! warning  Last');
	terminal.type(keys.enter);
	await terminal.until(['See [it][nowhere].', '! warning  Nothing says where "[nowhere]"']);
});
