import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {nearest} from '../../../source/core/text/nearest.ts';

const commands = ['new', 'render', 'answers', 'schema', 'drafts'];

describe('nearest', () => {
	it.each([
		['rendre', 'render'],
		['reder', 'render'],
		['answer', 'answers'],
		['SCHEMA', 'schema'],
		['nwe', 'new'],
		['draft', 'drafts'],
	])('takes %s for %s', (typed, meant) => {
		expect(nearest(typed, commands)).toBe(meant);
	});

	it.each(['deploy', '', 'xyz', 'r'])('takes "%s" for none', (typed) => {
		expect(nearest(typed, commands)).toBeUndefined();
	});

	it('prefers the smaller change', () => {
		expect(nearest('schemes', ['schemata', 'scheme'])).toBe('scheme');
	});

	it('finds a word that lost one letter', () => {
		const word = fc.stringMatching(/^[a-z]{4,12}$/);
		fc.assert(
			fc.property(word, fc.nat(), (known, place) => {
				const index = place % known.length;
				expect(nearest(known.slice(0, index) + known.slice(index + 1), [known])).toBe(known);
			}),
		);
	});

	it('answers quickly for a hostile word of a megabyte', () => {
		expect(nearest('a'.repeat(1_000_000), commands)).toBeUndefined();
	});
});
