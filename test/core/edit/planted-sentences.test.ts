import fc from 'fast-check';
import {expect, it} from 'vitest';
import {plantedSentence, wronglyAsked} from '../../support/planted-sentences.ts';

// The campaign plants 20,000.
it('asks before it says what a document says in a sentence of any chapter, and not where that says nothing of it', () => {
	fc.assert(
		fc.property(plantedSentence, (document) => {
			expect(wronglyAsked(document)).toBeUndefined();
		}),
		{numRuns: Number(process.env.RFC_LAW_RUNS ?? 60)},
	);
});
