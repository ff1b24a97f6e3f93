import fc from 'fast-check';
import {expect, it} from 'vitest';
import {type Answers, putValue, withValue, withValues} from '../../../source/core/answers/answers.ts';

const path = fc
	.array(fc.constantFrom('a', 'b', 'toString'), {minLength: 1, maxLength: 3})
	.map((keys) => keys.join('.'));
const value = fc.option(fc.oneof(fc.string(), fc.array(fc.string())), {nil: undefined});

it('gathers the answers that one after the other would make', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(path, value)), (entries) => {
			const given = entries.filter(([, answer]) => answer !== undefined);
			const gathered: Answers = {};
			for (const [key, answer] of entries) putValue(gathered, key, answer);
			expect(gathered).toEqual(given.reduce<Answers>((all, [key, answer]) => withValue(all, key, answer), {}));
		}),
	);
});

it('replaces many values at once as it would one after the other', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(path, value)), fc.array(fc.tuple(path, value)), (known, entries) => {
			const before = withValues({}, known);
			const copy = structuredClone(before);
			expect(withValues(before, entries)).toEqual(
				entries.reduce<Answers>((all, [key, answer]) => withValue(all, key, answer), before),
			);
			expect(before).toEqual(copy);
		}),
	);
});
