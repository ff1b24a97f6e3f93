import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {cutTo} from '../../../source/core/text/cut.ts';
import {anyText} from '../../support/hostile.ts';

describe('a text', () => {
	it.each([
		['short', 10, 'short'],
		['exactly 10', 10, 'exactly 10'],
		['a little longer', 10, 'a littl...'],
		['two\nlines', 20, 'two lines'],
		['日本語の文', 8, '日本...'],
		['👩‍👩‍👧 family', 6, '👩‍👩‍👧...'],
		['x'.repeat(1e6), 5, 'xx...'],
		['word', 2, '..'],
		['word', 0, ''],
		['word', -1, ''],
	])('is cut to its columns, case %#', (text, width, expected) => {
		expect(cutTo(text, width)).toBe(expected);
	});

	it('is one line within the width, whatever the text', () => {
		fc.assert(
			fc.property(anyText, fc.integer({min: 0, max: 40}), (text, width) => {
				const cut = cutTo(text, width);
				expect(stringWidth(cut)).toBeLessThanOrEqual(width);
				expect(cut).not.toMatch(/[\n\r\t]/);
			}),
		);
	});
});
