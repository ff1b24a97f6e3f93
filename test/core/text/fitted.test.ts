import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {fitted} from '../../../source/core/text/fitted.ts';
import {anyText} from '../../support/hostile.ts';

describe('a text in so many columns', () => {
	it.each([
		['short', 7, 'short  '],
		['exact', 5, 'exact'],
		['too long', 5, 'too… '],
		['Deliver webhooks from a queue', 20, 'Deliver webhooks…   '],
		['Deliver incomprehensibilities', 20, 'Deliver incomprehen…'],
		['日本語', 5, '日本…'],
		['日本語', 4, '日… '],
		['two\nlines', 9, 'two lines'],
		['1️⃣2️⃣3️⃣', 3, '1️⃣…'],
		['a', 0, ''],
	])('%j in %i is %j', (text, width, expected) => {
		expect(fitted(text, width)).toBe(expected);
	});

	it('is cut with another ellipsis where the terminal has no other signs', () => {
		expect(fitted('too long', 6, '...')).toBe('too...');
		expect(fitted('too long', 2, '...')).toBe('  ');
	});

	it('is never wider and never narrower', () => {
		fc.assert(
			fc.property(anyText, fc.nat(40), (text, width) => {
				expect(stringWidth(fitted(text, width))).toBe(width);
			}),
		);
	});
});
