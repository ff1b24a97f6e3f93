import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {ctrl, keys} from '../support/keys.ts';
import {emptyDesk, printed, startWizard} from './support.ts';

const document = [
	'# Cache',
	'',
	'## Motivation',
	'',
	'Reads are slow.',
	'',
	'## Drawbacks',
	'',
	'It costs memory.',
	'',
	'## Costs',
	'',
	'None.',
	'',
].join('\n');

const mine = document.replace('slow.', 'slow. Ask Ann.').replace('memory.', 'memory. And trust.');
const theirs = document
	.replace('slow.', 'slow. Ask Bob.')
	.replace('## Drawbacks\n\nIt costs memory.\n\n', '')
	.replace('None.', 'Two days.');
const settled = mine
	.replace('slow. Ask Ann.', 'slow. Ask Ann.\n\nReads are slow. Ask Bob.')
	.replace('None.', 'Two days.');

it('a file that others changed meanwhile is settled, written, and given back as it was', async () => {
	const desk = emptyDesk();
	const file = path.join(desk.folder, 'rfc.md');
	writeFileSync(file, document);
	const terminal = startWizard(desk, ['edit', 'rfc.md']);
	await terminal.until('What is this document called?');
	for (const [question, added] of [
		['Motivation', ' Ask Ann.'],
		['Drawbacks', ' And trust.'],
	] as const) {
		terminal.type(`${ctrl('t')}`);
		await terminal.until('Go to');
		terminal.type(question);
		await terminal.until(`> ${question}`);
		terminal.type(`${keys.enter}\u001B[1;5F${added}`);
		await terminal.until(`.${added}`);
	}

	writeFileSync(file, theirs);
	terminal.type(ctrl('r'));
	await terminal.until('Write the file');
	terminal.type('w');
	await terminal.until([
		'Motivation has changed in rfc.md',
		'1 of 2',
		'+ Reads are slow. Ask Ann.',
		'+ Reads are slow. Ask Bob.',
	]);
	terminal.type('b');
	await terminal.until(['Drawbacks is gone from rfc.md', '2 of 2', '+ It costs memory. And trust.']);
	expect(readFileSync(file, 'utf8')).toBe(theirs);
	terminal.type('m');
	await terminal.until(['rfc.md exists', '2 sections, +6', '+ ## Drawbacks', '▸ No', 'Both texts']);
	terminal.type('y');
	await terminal.until(['✓ Written', 'u undoes the write']);
	expect(readFileSync(file, 'utf8')).toBe(settled);

	terminal.type('u');
	await terminal.until(['Review', 'has the text again', 'saved']);
	expect(readFileSync(file, 'utf8')).toBe(theirs);
	terminal.type('w');
	await terminal.until('▸ No');
	terminal.type('y');
	await terminal.until('✓ Written');
	terminal.type(keys.enter);
	expect(await terminal.exit).toBe(0);
	expect(readFileSync(file, 'utf8')).toBe(settled);
	printed(desk, ['edit', 'rfc.md', '--undo', '--yes']);
	expect(readFileSync(file, 'utf8')).toBe(theirs);
});
