import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {guard, guardAny, literal} from '../../../source/core/text/escape.ts';
import {anyText} from '../../support/hostile.ts';

const slashes = fc
	.array(fc.constantFrom('\\', '|', '(', ')', '-', ' ', 'a', '**', '"'), {maxLength: 12})
	.map((parts) => parts.join(''));
const texts = fc.oneof(anyText, slashes);
const several = guardAny([
	{before: '', token: literal('(')},
	{before: '^|\\s', token: '-\\s'},
	{before: '', token: literal('*')},
]);

describe('a guard', () => {
	it.each([
		['of a pipe', guard('\\|')],
		['of several tokens', several],
		['of nothing', guardAny([])],
	])('%s takes off just what it put on', (_, tokens) => {
		fc.assert(
			fc.property(texts, fc.boolean(), (text, always) => {
				expect(tokens.remove(tokens.add(text, always))).toBe(text);
			}),
		);
	});

	it('puts an odd number of backslashes before each token', () => {
		fc.assert(
			fc.property(slashes, (text) => {
				const runs = [
					...guard('\\|')
						.add(text, true)
						.matchAll(/(\\*)\|/g),
				].map((found) => found[1]?.length ?? 0);
				expect(runs.every((length) => length % 2 === 1)).toBe(true);
			}),
		);
	});

	it('touches a token without backslashes only when it must', () => {
		expect(guard('\\|').add('a|b', false)).toBe('a|b');
		expect(guard('\\|').add('a\\|b', false)).toBe('a\\\\\\|b');
		expect(guard('\\|').add('a|b', true)).toBe('a\\|b');
	});

	it('takes the literal text of any characters', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(new RegExp(`^${literal(text)}$`).test(text)).toBe(true);
				// Also where every escape must be one that is needed.
				expect(new RegExp(`^${literal(text)}$`, 'u').test(text)).toBe(true);
			}),
		);
	});
});
