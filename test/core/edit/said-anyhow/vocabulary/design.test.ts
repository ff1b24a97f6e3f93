import {describe, expect, it} from 'vitest';
import {linesSaidAlready, ownDocument} from '../../../../support/said-already.ts';

const choices = (text: string) =>
	ownDocument(`## Proposed Solution\n\n### Technology Choices\n\nWe looked at ropes.\n\n${text}`);

describe('why one was taken', () => {
	it.each([
		['We choose variant A. Decisive was the weight, and then the price.'],
		['The weight decides it.'],
		['Steel tipped the balance by its weight.'],
		['What settled it was the weight.'],
		['I prefer steel, since it lasts.'],
		['Hemp wins on weight.'],
		['Our vote goes to hemp.'],
		['We favour hemp because of its weight.'],
	])('is asked about: %s', (text) => {
		expect(linesSaidAlready(choices(text), 'rationale', 'Ice made the case for it.')).toEqual([13]);
	});

	it.each([['Nobody prefers hemp.'], ['We do not choose hemp here.'], ['The weights differ.']])(
		'is not where nothing was taken: %s',
		(text) => {
			expect(linesSaidAlready(choices(text), 'rationale', 'Ice made the case for it.')).toEqual([]);
		},
	);
});
