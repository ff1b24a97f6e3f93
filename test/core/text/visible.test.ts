// biome-ignore-all lint/suspicious/noControlCharactersInRegex: they are what is looked for.

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {visible, visibleLine} from '../../../source/core/text/visible.ts';
import {anyCharacters} from '../../support/hostile.ts';

describe('visible', () => {
	const table: Array<[string, string, string]> = [
		['plain text stays', 'Plain text, 漢字, 👩‍💻 and é.\nTwo lines.', 'Plain text, 漢字, 👩‍💻 and é.\nTwo lines.'],
		['escape sequences', '\u001B[31mred\u001B]0;title\u0007', '␛[31mred␛]0;title␇'],
		['eight-bit sequences', '\u009B31m', '<U+009B>31m'],
		['a reversed file name', 'evil\u202Egnp.exe', 'evil<U+202E>gnp.exe'],
		['isolates and zero width', '\u2066a\u2069\u200Bb', '<U+2066>a<U+2069><U+200B>b'],
		['tabs and carriage returns', 'a\tb\rc', 'a    b␍c'],
		['half a character', 'a\uD83D', 'a<U+D83D>'],
	];
	for (const [name, text, shown] of table) it(name, () => expect(visible(text)).toBe(shown));

	it('leaves nothing that a terminal would execute', () => {
		fc.assert(
			fc.property(anyCharacters, (text) => {
				expect(visible(text)).not.toMatch(/[\0-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
			}),
		);
	});
	it('puts lines on one line', () => expect(visibleLine('a\r\n\nb\u001B')).toBe('a b␛'));
});
