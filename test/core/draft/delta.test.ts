import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Answers, isSame} from '../../../source/core/answers/answers.ts';
import {deltaBetween, withDelta} from '../../../source/core/draft/delta.ts';

/** Few keys and few values, so that two trees often share some; names that objects have of their own among them. */
const key = fc.constantFrom('a', 'b', 'constructor', '__proto__', 'é.[0]');
const tree = fc.letrec<{value: Answers[string]; tree: Answers}>((tie) => ({
	value: fc.oneof(
		fc.constantFrom<Answers[string]>(null, true, 0, 1, '', 'x', []),
		fc.array(tie('value'), {maxLength: 2}),
		tie('tree'),
	),
	tree: fc.array(fc.tuple(key, tie('value')), {maxLength: 4}).map((entries) => Object.fromEntries(entries) as Answers),
})).tree;

describe('what differs between two trees', () => {
	it('makes one the other, also after it was on the disk', () => {
		fc.assert(
			fc.property(tree, tree, (before, after) => {
				const delta = JSON.parse(JSON.stringify(deltaBetween(before, after) ?? {}));
				expect(isSame(withDelta(before, delta), after)).toBe(true);
			}),
			{numRuns: 2000},
		);
	});

	it('is nothing for the same values, whatever the order of their keys', () => {
		expect(deltaBetween({a: 1, b: {c: ['x']}}, {b: {c: ['x']}, a: 1})).toBeUndefined();
	});

	it('names what was changed alone, and shares the rest', () => {
		const before = {title: 'A', sections: {one: 'long', two: 'text'}, marks: {}};
		const delta = deltaBetween(before, {title: 'A', sections: {one: 'long', two: 'new', three: 'more'}});
		expect(delta).toEqual({removed: ['marks'], within: {sections: {set: {two: 'new', three: 'more'}}}});
		expect(deltaBetween({a: {b: 1}}, {a: {}})).toEqual({within: {a: {removed: ['b']}}});
	});
});
