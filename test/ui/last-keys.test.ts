import {describe, expect, it} from 'vitest';
import {draftToSave} from '../../source/flow/selectors/draft.ts';
import type {State} from '../../source/flow/state/state.ts';
import {Loop} from '../../source/loop/loop.ts';
import {ctrl, keys} from '../support/keys.ts';
import {newDocument, type Opened, openScreen} from '../support/screen.ts';
import {FakeWork, shippedInterview} from '../support/work.ts';

const title = 'What should this RFC be called?';
const burst = 'The quick brown fox jumps over the lazy dog and goes on for a while.';

/** What would be kept of the title and its author. */
async function keptOf({ending, savedNow}: Opened): Promise<unknown> {
	await ending;
	const [last] = savedNow;
	if (last === undefined || last.screen === 'start' || savedNow.length > 1) throw new Error('Not saved once.');
	const {typed, answers} = draftToSave(last);
	return {title: typed.title ?? answers.title, ...('author' in typed ? {author: typed.author} : {})};
}

describe('keys that have come before a signal', () => {
	for (const signal of ['SIGHUP', 'SIGTERM', 'SIGINT'] as const)
		it(`are kept at ${signal}, though the screen has not caught up with them`, async () => {
			const opened = openScreen();
			await opened.terminal.until(title);
			opened.terminal.type(burst);
			await opened.terminal.until('│ Th');
			opened.terminal.signal(signal);
			expect(await keptOf(opened)).toEqual({title: burst});
		});

	it.each<[string, string, unknown]>([
		['a burst that nobody has read yet', burst, {title: burst}],
		['corrections', `Move serch${'\u007F'.repeat(4)}earch`, {title: 'Move search'}],
		['an answer and another one', `Move search\r${keys.back}, Ann`, {title: 'Move search', author: 'Jane Doe, Ann'}],
		['a paste', '\u001B[200~Move search\u001B[201~!', {title: 'Move search!'}],
		['a paste without its end', '\u001B[200~Move sea', {title: 'Move sea'}],
		['half a sequence', 'Move search\u001B[', {title: 'Move search'}],
		['what was typed behind the second Ctrl-C', `Move search${ctrl('c')}${ctrl('c')}, no`, {title: 'Move search'}],
		['what was typed behind the editor', `Move${ctrl('o')} search`, {title: 'Move search'}],
		['an undone change', `Move search${keys.undo}`, {title: 'Move '}],
	])('%s', async (_, typed, kept) => {
		const opened = openScreen();
		await opened.terminal.until(title);
		opened.terminal.type(typed);
		opened.terminal.signal('SIGHUP');
		expect(await keptOf(opened)).toEqual(kept);
	});

	it('are kept when they wait until all is loaded', async () => {
		const opened = openScreen({loadRest: () => new Promise(() => {})});
		await opened.terminal.until(title);
		opened.terminal.type(burst);
		await opened.terminal.drawn();
		opened.terminal.signal('SIGTERM');
		expect(await keptOf(opened)).toEqual({title: burst});
	});

	it('are kept when the loading that they wait for fails', async () => {
		const saved: State[] = [];
		const work = new FakeWork(shippedInterview('staff-rfc'));
		const session = new Loop(newDocument(), {
			...work,
			editor: {name: 'vim', edit: (text) => work.edit(text)},
			stop: async () => {},
			saveNow: (last) => void saved.push(last),
		});
		session.beforeKeys(async () => Promise.reject(new Error('cut short')));
		session.input({type: 'key-pressed', key: 'M'});
		expect(await session.ended).toHaveProperty('error');
		expect(saved.map((state) => state.screen !== 'start' && draftToSave(state).typed.title)).toEqual(['M']);
	});

	it('have nothing done any more but the saving', async () => {
		const opened = openScreen();
		await opened.terminal.until(title);
		const before = opened.work.done.length;
		opened.terminal.type(`Move search${ctrl('c')}`);
		opened.terminal.signal('SIGTERM');
		expect((await opened.ending).code).toBe(143);
		expect(opened.work.done.slice(before)).toEqual([]);
	});
});
