import fc from 'fast-check';
import {expect, it} from 'vitest';
import {planted, wrongWith} from '../../support/planted.ts';

// The campaign plants 20,000.
it('reads what is planted in a document in any hand, changes it in its place, and says nothing twice', () => {
	fc.assert(
		fc.property(planted, (document) => {
			expect(wrongWith(document)).toEqual([]);
		}),
		{numRuns: Number(process.env.RFC_LAW_RUNS ?? 30)},
	);
});
