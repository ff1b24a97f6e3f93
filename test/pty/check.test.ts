import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {ctrl} from '../support/keys.ts';
import {type Desk, emptyDesk, startWizard} from './support.ts';

/** A desk whose collection takes a while. */
function fullDesk(count: number): Desk {
	const desk = emptyDesk();
	mkdirSync(path.join(desk.folder, 'rfcs'));
	for (let number = 1; number <= count; number++) {
		const name = `${String(number).padStart(4, '0')}-carts.md`;
		writeFileSync(
			path.join(desk.folder, 'rfcs', name),
			`# Carts ${number}\n\n${'Carts stay where they are.\n\n'.repeat(40)}`,
		);
	}

	return desk;
}

const toFile = ['check', '--baseline', 'known.json', '--write-baseline'];

describe('a check of many documents', () => {
	it('tells how far it has come, and leaves nothing of that', async () => {
		const terminal = startWizard(fullDesk(600), toFile);
		await terminal.until('of 600 documents');
		expect(await terminal.exit).toBe(0);
		await terminal.until('Wrote known.json');
		expect(terminal.text()).not.toContain('of 600');
	});

	it('ends at once when it is interrupted', async () => {
		const terminal = startWizard(fullDesk(2500), toFile);
		await terminal.until('of 2500 documents');
		terminal.type(ctrl('c'));
		expect(await terminal.exit).toBe(130);
		expect(terminal.text()).not.toContain('Wrote');
	});
});
