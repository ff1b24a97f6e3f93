import {describe, expect, it} from 'vitest';
import type {Draft} from '../../source/core/draft/types.ts';
import {ctrl, keys} from '../support/keys.ts';
import {openScreen} from '../support/screen.ts';

const emoji = ['👩‍👩‍👧‍👦', '👍🏽', '🇯🇵', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', '⚡'] as const;
/** Of the same width for a program, and for each terminal. */
const plain = '漢';

const textOf = (characters: readonly string[]): string =>
	characters.map((one, index) => `${index} ${one.repeat(3)} ${'long '.repeat(8)}${one} end`).join('\n');

const problemOf = async ({answers, typed}: Draft) => {
	const text = String((answers.motivation as {problem?: string} | undefined)?.problem ?? typed['motivation.problem']);
	return {text: `# RFC\n\n## Problem\n\n${text}\n\nThe last line`, places: []};
};

/** Types lines with the characters, changes them, looks at other screens and comes back; gives what was shown. */
const play = async (characters: readonly string[], hasNarrowEmoji: boolean): Promise<string[]> => {
	const {terminal} = openScreen({columns: 100, rows: 30, hasNarrowEmoji, documentOf: problemOf});
	const shown: string[] = [];
	const show = async (...texts: string[]) => shown.push(await terminal.until(['✓ saved', ...texts]));
	await terminal.until('What should this RFC');
	terminal.type(`${keys.tab.repeat(3)}`);
	await terminal.until('What problem are we solving?');
	terminal.paste(textOf(characters));
	await show('0 ', '6 ', 'The last line');
	terminal.type(`${keys.up}M`);
	await show('loMng', 'The last line');
	terminal.type(keys.backspace);
	await terminal.until((text) => !text.includes('loMng'));
	await show('The last line');
	terminal.type(ctrl('r'));
	// One look at all of it: what checks the document begins and ends after the screen is there.
	const isChecked = (text: string) => text.includes('rfcs/0001-title.md') && !text.includes('checking');
	shown.push(await terminal.until((text) => isChecked(text) && text.includes('▸ ! needed')));
	terminal.type(keys.escape);
	await show('What problem are we solving?', 'The last line');
	terminal.resize(60, 15);
	await show('What problem are we solving?', '6 ');
	terminal.resize(100, 30);
	await show('The last line');
	return shown;
};

/** The rows that hold none of the characters on either screen, and those of the other screen beside them. */
const compared = (screen: string, other: string): [string[], string[]] => {
	const rows = screen.split('\n');
	const others = other.split('\n');
	const isPlain = (row: string): boolean => !/[\p{Emoji_Presentation}\p{M}\p{Cf}\p{RI}漢]/u.test(row);
	const places = rows.map((_, at) => at).filter((at) => isPlain(rows[at] ?? '') && isPlain(others[at] ?? ''));
	return [places.map((at) => rows[at] ?? ''), places.map((at) => others[at] ?? '')];
};

describe('a terminal that thinks otherwise of the width of emoji', () => {
	for (const hasNarrowEmoji of [true, false]) {
		it(`shows all other rows as they are, where emoji are ${hasNarrowEmoji ? 'narrow' : 'wide'}`, async () => {
			const seen = await play(emoji, hasNarrowEmoji);
			const expected = await play(
				emoji.map(() => plain),
				hasNarrowEmoji,
			);
			expect(seen).toHaveLength(expected.length);
			for (const [index, screen] of seen.entries()) {
				const [rows, others] = compared(screen, expected[index] ?? '');
				expect(rows.length).toBeGreaterThan(5);
				expect(rows).toEqual(others);
			}
		});
	}

	it('keeps what stands beside the emoji in its columns', async () => {
		const {terminal} = openScreen({columns: 100, rows: 30, hasNarrowEmoji: true});
		await terminal.until('│ ## Summary');
		terminal.type(`${keys.tab.repeat(3)}`);
		await terminal.until('What problem are we solving?');
		terminal.paste(emoji.map((one) => `${one} ${one} text`).join('\n'));
		const screen = await terminal.until((text) => /⚡ +⚡ +text/u.test(text));
		const edges = screen.split('\n').filter((row) => row.includes(' text '));
		expect(edges).toHaveLength(emoji.length);
		// Counted in cells: a mark has none, and an emoji one.
		const cells = (row: string): string[] => Array.from(row.replaceAll(/[\p{M}\p{Cf}]/gu, ''));
		expect(new Set(edges.map((row) => cells(row).lastIndexOf('│'))).size).toBe(1);
	});
});
