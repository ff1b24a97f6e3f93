import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {ctrl, keys} from '../support/keys.ts';
import type {PseudoTerminal} from '../support/terminal.ts';
import {emptyDesk, startWizard} from './support.ts';

const rfc =
	'# Carts in Redis\n\n## Proposal\n\nOne node serves 900 carts a second.\n\n## Monitoring\n\nLost carts and latency\n';

async function goTo(terminal: PseudoTerminal, label: string): Promise<void> {
	terminal.type(ctrl('t'));
	await terminal.until('Go to');
	terminal.type(label);
	await terminal.until(`> ${label}`);
	terminal.type(keys.enter);
}

it('begins an assessment with what the RFC says, asks for the verdict, and writes it beside the RFC', async () => {
	const desk = emptyDesk();
	const file = path.join(desk.folder, '0007-carts.md');
	writeFileSync(file, rfc);
	const terminal = startWizard(desk, ['assess', '0007-carts.md']);
	await terminal.until(['What is assessed?', 'Carts in Redis']);
	await goTo(terminal, 'Metrics seen');
	await terminal.until(['What is measured, and what is not?', 'Lost carts and latency (RFC, line']);
	await goTo(terminal, 'Final verdict');
	await terminal.until('What is your verdict, and on which');
	terminal.type('One node is enough.');
	await terminal.until('One node is enough.');

	terminal.type(ctrl('r'));
	await terminal.until(['Review', 'assessments/0007-carts-']);
	terminal.type('w');
	await terminal.until('✓ Written');
	const folder = path.join(desk.folder, 'assessments');
	const [name = ''] = readdirSync(folder);
	const text = readFileSync(path.join(folder, name), 'utf8');
	expect(text).toMatch(/^# L7 Engineering Assessment: Carts in Redis\n\n\*\*Assessed by\*\*: Jane Doe\\\n/);
	expect(text).toContain('- Designed Capacity: One node serves 900 carts a second (RFC, line 5)\n');
	expect(text).toContain('## Final Verdict\n\nOne node is enough.\n');
	expect(readFileSync(file, 'utf8')).toBe(rfc);
});
