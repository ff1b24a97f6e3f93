import {describe, expect, it} from 'vitest';
import {isUnwritten} from '../../../source/core/review/texts.ts';

describe('a part of a document', () => {
	it.each([
		[''],
		['- **What problem are we solving?** _To be decided_\n- **Why is it important?** _Not decided_\n'],
		['### Goals\n\n_Not recorded_\n'],
	])('has nothing written in it yet: %j', (text) => {
		expect(isUnwritten(text)).toBe(true);
	});

	it.each([
		['- **What problem are we solving?** Carts are lost.\n- **Why is it important?** _To be decided_\n'],
		['To be decided\n'],
		['- **Carts are lost**\n\n  every day\n'],
	])('has words of a person in it: %j', (text) => {
		expect(isUnwritten(text)).toBe(false);
	});
});
