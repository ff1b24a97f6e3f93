import fc from 'fast-check';
import {expect, it} from 'vitest';
import {checksum} from '../../../source/core/text/checksum.ts';

it('is the same for the same text, and another for a text of which one character is another', () => {
	fc.assert(
		fc.property(fc.string({minLength: 1}), fc.nat(), (text, place) => {
			const at = place % text.length;
			const other = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
			expect(checksum(text)).toBe(checksum(`${text}`));
			expect(checksum(other)).not.toBe(checksum(text));
		}),
	);
});

it('tells two lines that have changed their places from one another', () => {
	expect(checksum('a\nb\n')).not.toBe(checksum('b\na\n'));
});
