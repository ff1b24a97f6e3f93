import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {visibleLine} from '../../source/core/text/visible.ts';
import {asciiOf} from '../../source/lines/ascii.ts';

describe('a text in ASCII', () => {
	it.each([
		['plain words', 'plain words'],
		['“Café” – naïve…', '"Cafe" - naive...'],
		['Caf\u0065\u0301', 'Cafe'],
		['Søren', 'S<U+00F8>ren'],
		['東京 🚀', '<U+6771><U+4EAC> <U+1F680>'],
		['a · b › c', 'a , b > c'],
	])('%s is %s', (text, expected) => {
		expect(asciiOf(text)).toBe(expected);
	});

	it('holds nothing else, whatever there was', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({min: 0, max: 0x10ffff})), (codes) => {
				const text = String.fromCodePoint(...codes);
				expect(asciiOf(visibleLine(text))).toMatch(/^[ -~]*$/);
			}),
		);
	});
});
