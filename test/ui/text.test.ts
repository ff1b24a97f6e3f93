import {describe, expect, it} from 'vitest';
import {currentDraft} from '../../source/flow/selectors/draft.ts';
import {ctrl, keys} from '../support/keys.ts';
import {type Opened, openAtProblem, openScreen} from '../support/screen.ts';

const title = 'What should this RFC be called?';
const problem = 'What problem are we solving?';

/** Leaves, and gives the text of the field that was open. */
const textAfter = async ({terminal, ending}: Opened): Promise<unknown> => {
	terminal.type(ctrl('c') + ctrl('c'));
	const {state} = await ending;
	return state.screen === 'start' ? undefined : currentDraft(state).answers;
};

describe('pasting', () => {
	it('takes 200 lines whole, stays in the field, and undoes them at once', async () => {
		const opened = await openAtProblem();
		const {terminal} = opened;
		terminal.type('before ');
		terminal.paste(Array.from({length: 200}, (_, line) => `line ${line}`).join('\r\n'));
		await terminal.until(['line 199', problem, '200']);
		terminal.type(keys.undo);
		await terminal.until((text) => text.includes('│ before') && !text.includes('line 199'));
	});

	it('takes 1 MB, every byte of it', async () => {
		const opened = await openAtProblem();
		const text = `${'Zeile mit Umlauten äöü und 漢字 '.repeat(40)}\n`.repeat(800).trimEnd();
		opened.terminal.paste(text);
		await opened.terminal.until('800');
		expect(await textAfter(opened)).toMatchObject({motivation: {problem: text}});
	});

	it('makes one line of many in a one-line field', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.paste('Move\nsearch');
		await terminal.until('│ Move search');
	});
});

describe('keys in the notations that not every terminal knows', () => {
	const rows: ReadonlyArray<readonly [string, string, string]> = [
		[
			'start a line with Shift-Enter and Alt-Enter',
			'a\u001B[13;2ub\u001B[27;2;13~c\u001B\rd\u001B[13;3ue',
			'a\nb\nc\nd\ne',
		],
		['delete with Shift-Backspace', 'abc\u001B[127;2u\u001B[27;2;127~', 'a'],
		['type what Shift makes, and nothing when let go', 'x\u001B[97:65;2u\u001B[97:65;2:3u\u001B[98;1:2u', 'xAb'],
		['delete a word with Ctrl', 'one two\u001B[127;5u\u001B[119;5:3u', 'one'],
		[
			'leave out what nobody knows',
			'a\u001B[57441;2u\u001B[57376u\u001B[99~\u001B[15;2~\u001B[24~\u001BOS\u001B[1;2S\u001B[57428u\u001B[97;9u\u001B[5;1:3~\u001B[3$b',
			'ab',
		],
	];
	for (const [name, typed, expected] of rows) {
		it(name, async () => {
			const opened = await openAtProblem();
			opened.terminal.type(typed);
			await opened.terminal.drawn();
			expect(await textAfter(opened)).toMatchObject({motivation: {problem: expected}});
		});
	}
});

describe('a text that is longer than its field', () => {
	it('says where it goes on', async () => {
		const {terminal} = await openAtProblem();
		terminal.paste(Array.from({length: 30}, (_, line) => `line ${line}`).join('\n'));
		await terminal.until((text) => /line 29 +│/.test(text) && text.includes('↑') && !text.includes('↓'));
		terminal.type(keys.up.repeat(20));
		await terminal.until(['↑', '↓']);
		terminal.type(keys.up.repeat(20));
		await terminal.until((text) => /line 0 +│/.test(text) && !text.includes('↑') && text.includes('↓'));
	});
});

describe('undo', () => {
	it('goes back through the session, to where the change was', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type(`Search${keys.tab.repeat(3)}`);
		await terminal.until(problem);
		terminal.type('words');
		await terminal.until('│ words');
		terminal.type(keys.undo + keys.undo);
		await terminal.until((text) => text.includes(title) && !text.includes('│ Search'));
		terminal.type(ctrl('y'));
		await terminal.until([title, '│ Search']);
	});
});

describe('the cursor', () => {
	it('stands in the text, behind wide characters as well', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type('漢字a');
		const text = await terminal.until('│ 漢字a');
		const y = text.split('\n').findIndex((row) => row.includes('漢字a'));
		const left = text.split('\n')[y]?.indexOf('漢字a') ?? 0;
		await terminal.until(() => terminal.cursor().x === left + 5 && terminal.cursor().y === y);
		expect(terminal.cursor().shown).toBe(true);
		terminal.type(keys.left + keys.left);
		await terminal.until(() => terminal.cursor().x === left + 2);
	});

	it('is hidden where there is no text to edit', async () => {
		const {terminal} = openScreen();
		await terminal.until(title);
		terminal.type(ctrl('g'));
		await terminal.until('See an example.');
		expect(terminal.cursor().shown).toBe(false);
	});
});

describe('hostile text', () => {
	it('is shown, and never executed', async () => {
		const opened = await openAtProblem();
		const {terminal} = opened;
		terminal.paste('a\u001B]0;owned\u0007\u001B[2Jb\u202Ec');
		await terminal.until(['a␛]0;owned␇␛[2Jb<U+202E>c', problem]);
		expect(terminal.written).not.toContain('\u001B]0;owned');
		expect(terminal.written).not.toContain('\u202E');
	});

	it('has no control characters any more in the header and the document', async () => {
		const {terminal} = openScreen({columns: 100, rows: 30});
		await terminal.until(title);
		terminal.paste('x\u001B[2Jy');
		terminal.type(keys.tab);
		await terminal.until((text) => text.split('\n')[0]?.includes('xy') === true && text.includes('│ # RFC: xy'));
	});
});
