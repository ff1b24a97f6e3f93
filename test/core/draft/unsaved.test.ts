import {describe, expect, it} from 'vitest';
import {amountOf, unsavedSince} from '../../../source/core/draft/unsaved.ts';

const content = (answers: object, typed = {}, marks = {}) => ({answers: {...answers}, typed, marks}) as never;

describe('what would be lost', () => {
	it.each([
		['nothing', content({title: 'A'}), content({title: 'A'}), 'your last step'],
		['words at the end', content({title: 'Before'}), content({title: 'Before a precious one'}), '3 words in 1 answer'],
		['a word in the middle', content({title: 'a b c'}), content({title: 'a new b c'}), '1 word in 1 answer'],
		['words that were deleted', content({title: 'a b c'}), content({title: 'a'}), '1 answer'],
		['an answer that was cleared', content({title: 'a', summary: 'b'}), content({title: 'a'}), '1 answer'],
		[
			'all that was never saved',
			undefined,
			content({title: 'a b', motivation: {problem: 'c'}}),
			'3 words in 2 answers',
		],
		['text that is no answer yet', content({}), content({}, {created: 'next Monday'}), '2 words in 1 answer'],
		['a choice', content({status: 'Draft'}), content({status: 'Review'}), '1 word in 1 answer'],
		['a column', content({options: [{name: 'A'}]}), content({options: [{name: 'A', cost: 3}]}), '1 word in 1 answer'],
		['a list', content({goals: ['a']}), content({goals: ['a', 'b c']}), '2 words in 1 answer'],
		['a mark', content({}), content({}, {}, {summary: 'unknown'}), '1 word in 1 answer'],
		['a text without spaces', content({title: '検索'}), content({title: '検索を速く'}), '3 words in 1 answer'],
	])('%s', (_, before, after, amount) => {
		expect(amountOf(unsavedSince(before, after))).toBe(amount);
	});

	it('is counted in a moment, also in a megabyte', () => {
		const text = 'word '.repeat(200_000);
		expect(unsavedSince(content({title: text}), content({title: `${text}and more`})).words).toBe(2);
	});
});
