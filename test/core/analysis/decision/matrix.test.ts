import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {matrixOf} from '../../../../source/core/analysis/decision/matrix.ts';
import {rankingOf} from '../../../../source/core/analysis/decision/ranking.ts';
import {sensitivityOf} from '../../../../source/core/analysis/decision/sensitivity/sensitivity.ts';
import {recommendationOf, totalsOf} from '../../../../source/core/analysis/decision/totals.ts';
import {isWorkedOut} from '../../../../source/core/analysis/decision/worked-out.ts';
import type {Answers} from '../../../../source/core/answers/answers.ts';
import {answersOf, databases} from './matrices.ts';

describe('a decision matrix', () => {
	it('is read as far as it is there', () => {
		const matrix = matrixOf(answersOf([60, undefined], [[7, undefined], []]));
		expect(matrix.criteria).toEqual([
			{index: 0, name: 'a', weight: 60},
			{index: 1, name: 'b', weight: undefined},
		]);
		expect(matrix.scores).toEqual([
			[7, undefined],
			[undefined, undefined],
		]);
		expect(matrix.weights).toBeUndefined();
		expect(matrix.scale).toEqual({min: 1, max: 10});
		expect(matrix.problems).toEqual([]);
	});

	it('leaves out criteria that have no name yet, and keeps the places of the others', () => {
		const {criteria, weights} = matrixOf({criteria: [{}, {name: 'Cost', weight: 100}]});
		expect([criteria, weights]).toEqual([[{index: 1, name: 'Cost', weight: 100}], [100]]);
	});

	it('takes names that objects have of themselves as any others', () => {
		const answers = JSON.parse(
			'{"criteria":[{"name":"__proto__"},{"name":"toString"}],"options":[{"name":"A","scores":{"__proto__":4}}]}',
		);
		expect(matrixOf(answers).scores).toEqual([[4, undefined]]);
	});

	it('has nothing wrong with it in the example', () => {
		expect(matrixOf(databases).problems).toEqual([]);
	});

	it.each<[string, Answers, string, string]>([
		['a score outside the scale', answersOf([100], [[11]]), 'options[0].scores.a', '11'],
		['a score that is no number', answersOf([100], [[5], ['high']]), 'options[1].scores.a', '"high"'],
		['a score for no criterion', answersOf([100], [[5, 6]]), 'options[0].scores.b', '"b"'],
		['a weight of zero', answersOf([100, 0], []), 'criteria[1].weight', '0'],
		['a weight below zero', answersOf([100, -5], []), 'criteria[1].weight', '-5'],
		['weights that are not all', answersOf([20, 75.5], []), 'criteria', 'weights that sum to 95.5'],
		['weights that are too much', answersOf([50, 50.01], []), 'criteria', 'weights that sum to 100.01'],
		['a criterion twice', {criteria: [{name: 'Cost'}, {name: 'Cost'}]}, 'criteria[1].name', '"Cost"'],
		['an option twice', {options: [{name: 'Kafka'}, {name: 'Kafka'}]}, 'options[1].name', '"Kafka"'],
		['a scale upside down', {scale: {min: 5, max: 1}}, 'scale', '{"min":5,"max":1}'],
	])('says of %s where it is', (_, answers, path, found) => {
		expect(matrixOf(answers).problems).toMatchObject([{path, found}]);
	});

	it('adds weights exactly before it says that they do not sum to 100', () => {
		expect(matrixOf(answersOf([33.3, 33.3, 33.4], [])).problems).toEqual([]);
	});

	it('takes any answers whatsoever, and never comes to what is no number', () => {
		const value = fc.oneof(
			fc.constantFrom<unknown>(
				null,
				true,
				'a',
				'',
				{},
				[],
				Number.NaN,
				Number.POSITIVE_INFINITY,
				1e308,
				-1e308,
				5e-324,
			),
			fc.double(),
			fc.integer({min: -1, max: 11}),
		);
		const name = fc.constantFrom<unknown>('a', 'b', '__proto__', undefined, 3);
		const scores = fc.oneof(fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), value), value);
		const criterion = fc.oneof(fc.record({name, weight: value}, {requiredKeys: []}), value);
		const option = fc.oneof(fc.record({name, scores, selected: value}, {requiredKeys: []}), value);
		const any = fc.record(
			{
				criteria: fc.oneof(fc.array(criterion, {maxLength: 3}), value),
				options: fc.oneof(fc.array(option, {maxLength: 3}), value),
				scale: fc.oneof(fc.record({min: value, max: value}), value),
				rationale: value,
			},
			{requiredKeys: []},
		);
		fc.assert(
			fc.property(any, (given) => {
				const answers = given as Answers;
				const matrix = matrixOf(answers);
				const found = sensitivityOf(matrix, rankingOf(matrix), {samples: 20, seed: 1});
				const shares = found?.weightings.shares.map(({share}) => share) ?? [];
				expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
				expect(isWorkedOut(recommendationOf(answers) ?? '', matrix)).toBe(true);
				expect([...totalsOf(answers), recommendationOf(answers)].join()).not.toMatch(/NaN|Infinity|undefined/);
			}),
			{numRuns: 500},
		);
	});
});
