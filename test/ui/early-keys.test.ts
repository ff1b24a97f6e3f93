import {describe, expect, it} from 'vitest';
import {openScreen} from '../support/screen.ts';

const title = 'What should this RFC be called?';

describe('keys that come before all is loaded', () => {
	it('wait, and are then taken in their order', async () => {
		let loaded = () => {};
		const {terminal, work} = openScreen({loadRest: () => new Promise((resolve) => (loaded = resolve))});
		await terminal.until(title);
		terminal.type('Move search');
		terminal.type('\r');
		terminal.type(', Ann');
		await terminal.drawn();
		expect(terminal.text()).not.toContain('Move search');
		loaded();
		await terminal.until(['Who writes it and answers for it?', '│ Jane Doe, Ann']);
		terminal.type('\r');
		await expect
			.poll(() => work.saved.at(-1)?.answers)
			.toMatchObject({title: 'Move search', author: ['Jane Doe', 'Ann']});
	});

	it('are not needed for the end when loading fails', async () => {
		const {terminal, ending, savedNow} = openScreen({loadRest: async () => Promise.reject(new Error('cut short'))});
		await expect(ending).rejects.toThrow('cut short');
		expect(savedNow).toHaveLength(1);
		expect(terminal.input.raw).toBe(false);
	});
});
