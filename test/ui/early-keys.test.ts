import {describe, expect, it} from 'vitest';
import {newDocument, openScreen} from '../support/screen.ts';
import {FakeWork, shippedInterview} from '../support/work.ts';

const title = 'What should this RFC be called?';

describe('keys that come before all is loaded', () => {
	it('wait, and are then taken in their order', async () => {
		let loaded = () => {};
		const {terminal, work} = openScreen({loadRest: () => new Promise((resolve) => (loaded = resolve))});
		await terminal.until(title);
		terminal.type('Move search');
		terminal.type('\r');
		terminal.type('3');
		await terminal.drawn();
		expect(terminal.text()).not.toContain('Move search');
		loaded();
		await terminal.until(['Whose systems does this touch?', '3  organisation  ✓ chosen']);
		await expect.poll(() => work.saved.at(-1)?.answers).toMatchObject({title: 'Move search', scope: 'organisation'});
	});

	it('wait for what the first of them may depend on, and for no longer than a person would', async () => {
		let found = (_: string) => {};
		const work = new FakeWork(shippedInterview('staff-rfc'));
		const {terminal} = openScreen({
			work,
			known: {today: '2026-11-20'},
			beforeKeys: [{type: 'find-author'}],
			perform: async (effect) =>
				effect.type === 'find-author'
					? new Promise((resolve) => {
							found = (author) => resolve({type: 'draft-prefilled', known: {today: '2026-11-20', author}});
						})
					: work.perform(effect),
		});
		await terminal.until(title);
		terminal.type('Move search\r');
		await terminal.drawn();
		expect(terminal.text()).not.toContain('Move search');
		found('Jane Doe');
		await terminal.until(['Whose systems does this touch?', 'Move search']);
	});

	it('are taken in where that never comes', async () => {
		const {terminal} = openScreen({
			known: {today: '2026-11-20'},
			beforeKeys: [{type: 'find-author'}],
			perform: async () => new Promise(() => {}),
			state: newDocument(),
		});
		await terminal.until(title);
		terminal.type('Move search\r');
		await terminal.until('Whose systems does this touch?');
	});

	it('are not needed for the end when loading fails', async () => {
		const {terminal, ending, savedNow} = openScreen({loadRest: async () => Promise.reject(new Error('cut short'))});
		await expect(ending).rejects.toThrow('cut short');
		expect(savedNow).toHaveLength(1);
		expect(terminal.input.raw).toBe(false);
	});
});
