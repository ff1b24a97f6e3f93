import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {documentOf} from '../../bench/documents.ts';
import {ctrl} from '../support/keys.ts';
import {type Desk, emptyDesk, startWizard, storedDraft} from './support.ts';

const size = {columns: 140, rows: 30};

function deskWithLarge(): {desk: Desk; file: string; text: string} {
	const desk = emptyDesk();
	const text = documentOf(200_000);
	const file = path.join(desk.folder, 'large.md');
	writeFileSync(file, text);
	return {desk, file, text};
}

it('shows a large document as it grows, keeps its draft, and goes on with it', async () => {
	const {desk, file, text} = deskWithLarge();
	const terminal = startWizard(desk, ['edit', 'large.md'], size);
	await terminal.until(['What is this document called?', '# A system of many parts', '## Part 1']);
	terminal.type(' and names');
	await terminal.until('# A system of many parts and names');
	terminal.type(ctrl('c'));
	await terminal.until('Press Ctrl-C again to leave');
	terminal.type(ctrl('c'));
	await terminal.exit;
	expect(storedDraft(desk, 'A system of many parts and names')).toHaveProperty('sections');
	expect(readFileSync(file, 'utf8')).toBe(text);

	const [, id = ''] = /--draft (\w+)/.exec(terminal.text()) ?? [];
	const again = startWizard(desk, ['--draft', id], size);
	await again.until('# A system of many parts and names');
	again.type('!');
	await again.until('# A system of many parts and names!');
	again.type(ctrl('r'));
	await again.until(['Review', 'large.md']);
	again.type('w');
	await again.until('large.md exists');
	again.type('y');
	await again.until('✓ Written');
	expect(readFileSync(file, 'utf8')).toBe(text.replace('many parts', 'many parts and names!'));
});
