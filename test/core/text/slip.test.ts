import {describe, expect, it} from 'vitest';
import {isSlipOf} from '../../../source/core/text/slip.ts';

describe('a slip of the keyboard', () => {
	it.each([
		['reveiw', 'review'],
		['rveiew', 'review'],
		['erview', 'review'],
		['reviwe', 'review'],
		['acepted', 'accepted'],
		['accceptted', 'acceptted'],
		['drafft', 'draft'],
		['drsft', 'draft'],
		['drasft', 'draft'],
	])('makes %s of %s', (typed, word) => {
		expect(isSlipOf(word, typed)).toBe(true);
	});

	it.each([
		['review', 'review'],
		['preview', 'review'],
		['reviews', 'review'],
		['revie', 'review'],
		['eview', 'review'],
		['excepted', 'accepted'],
		['inactive', 'active'],
		['active', 'inactive'],
		['stalled', 'stable'],
		['drpft', 'draft'],
		['drapft', 'draft'],
		['', 'draft'],
		['draft', ''],
		['a', 'b'],
	])('does not make %j of %j', (typed, word) => {
		expect(isSlipOf(word, typed)).toBe(false);
	});
});
