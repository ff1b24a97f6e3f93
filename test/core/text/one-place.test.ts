import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {onePlace} from '../../../source/core/text/one-place.ts';

describe('one place behind alternatives', () => {
	it('changes nothing of what is found, nor of the places', () => {
		const expressionWith = (between: string) => new RegExp(`(a|ab|b+)${between}(?: |)${between}(b|ba|$)`, 'dgiu');
		const [joined, plain] = [expressionWith(onePlace), expressionWith('')];
		const found = (expression: RegExp, text: string) =>
			[...text.matchAll(expression)].map((match) => [...match, match.indices]);
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom('a', 'b', 'B', ' ', '–'), maxLength: 12}), (text) => {
				expect(found(joined, text)).toEqual(found(plain, text));
			}),
		);
	});
});
