import fc from 'fast-check';
import {expect, it} from 'vitest';
import {entriesIn, joinedEntries} from '../../../source/core/lens/joined.ts';
import {anyText} from '../../support/hostile.ts';

it('joins entries in one line, from which each is read again', () => {
	const entry = fc
		.oneof(anyText, fc.constantFrom('a; b', 'a;', '; a', 'a\\', 'a\\; b', 'a\\\\'))
		.map((text) => text.replaceAll(/\s+/g, ' ').trim())
		.filter((text) => text !== '');
	fc.assert(
		fc.property(fc.array(entry, {minLength: 1, maxLength: 4}), (entries) => {
			expect(entriesIn(joinedEntries(entries))).toEqual(entries);
		}),
	);
});
