import {describe, expect, it} from 'vitest';
import {anchored} from '../../source/ui/anchored.ts';

/** An escape sequence. */
const csi = (rest: string): string => `\u001B[${rest}`;
/** The cursor is put into that column, from 1, and the rest of the row erased. */
const at = (column: number): string => csi(`${column}G`) + csi('K');

describe('output with characters of disputed width', () => {
	const table: ReadonlyArray<readonly [string, string, string]> = [
		['none of them', `${csi('2;3H')}plain ✓ 漢字 ─ é…\n`, `${csi('2;3H')}plain ✓ 漢字 ─ é…\n`],
		['a family', 'a 👩‍👩‍👧‍👦 b', `a 👩‍👩‍👧‍👦${at(5)} b`],
		['two in a row', '👍🏽👍', `👍🏽${at(3)}👍${at(5)}`],
		['a flag, a heart, a keycap', '🇯🇵❤️1️⃣x', `🇯🇵${at(3)}❤️${at(5)}1️⃣${at(7)}x`],
		['behind wide characters', '漢字👍', `漢字👍${at(7)}`],
		['behind a mark of its own', 'e\u0301x', `e\u0301${at(2)}x`],
		['on the second row', 'ab\n👍', `ab\n👍${at(3)}`],
		[
			'behind a jump',
			`${csi('12G')}${csi('K')}${csi('1m')}👍${csi('22m')}x`,
			`${csi('12G')}${csi('K')}${csi('1m')}👍${at(14)}${csi('22m')}x`,
		],
		['behind a jump to a row', `${csi('4;5H')}👍`, `${csi('4;5H')}👍${at(7)}`],
		['on the next row', `abc${csi('E')}👍`, `abc${csi('E')}👍${at(3)}`],
		['on the row above, in the same column', `abc${csi('3A')}👍`, `abc${csi('3A')}👍${at(6)}`],
		['in the last column', `${csi('19G')}👍`, `${csi('19G')}👍`],
		['before the last column', `${csi('18G')}👍`, `${csi('18G')}👍${at(20)}`],
	];
	for (const [name, output, expected] of table) it(name, () => expect(anchored(output, 20)).toBe(expected));
});
