import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {matrixOf} from '../../../../source/core/analysis/decision/matrix.ts';
import {rankingOf} from '../../../../source/core/analysis/decision/ranking.ts';
import {recommendationIn, totalsOf} from '../../../../source/core/analysis/decision/totals.ts';
import {exampleAnswers} from '../../../support/templates.ts';
import {answersOf, anyTable, databases, leadersOf, numRuns, ranked} from './matrices.ts';

describe('totals', () => {
	it('are 8.70, 7.65 and 6.45 in the example', () => {
		expect(totalsOf(databases)).toEqual(['8.70', '7.65', '6.45']);
	});

	it('are those of the shipped example', () => {
		expect(totalsOf(exampleAnswers('staff-rfc'))).toEqual(['5.05', '8.30', '7.35']);
	});

	it('are rounded half up, once and exactly', () => {
		// The nearest binary number is a little less than 1.005, and would be rounded to 1.00.
		expect(totalsOf(answersOf([50, 50], [[1, 1.01]]))).toEqual(['1.01']);
	});

	it('are weighted means where the weights do not sum to 100', () => {
		expect(totalsOf(answersOf([1, 2], [[9, 3]]))).toEqual(['5.00']);
		expect(totalsOf(answersOf([150, 50], [[9, 3]]))).toEqual(['7.50']);
	});

	it('count criteria the same where none has a weight', () => {
		expect(totalsOf(answersOf([undefined, undefined], [[9, 4]]))).toEqual(['6.50']);
	});

	it('stand in the order of the options, with nothing where a score is missing', () => {
		expect(totalsOf(answersOf([50, 50], [[1, 1], [5], [9, 9]]))).toEqual(['1.00', undefined, '9.00']);
	});

	it('are missing while a weight is, and without criteria', () => {
		expect(totalsOf(answersOf([50, undefined], [[1, 1]]))).toEqual([undefined]);
		expect(totalsOf({options: [{name: 'A'}]})).toEqual([undefined]);
		expect(totalsOf({})).toEqual([]);
	});

	it('lie within the scores they are made of, and say the same when all weights are scaled', () => {
		fc.assert(
			fc.property(anyTable, fc.integer({min: 2, max: 9}), ({weights, rows}, factor) => {
				const totals = totalsOf(answersOf(weights, rows));
				const scaled = weights.map((weight) => (weight * factor) / 4);
				expect(totalsOf(answersOf(scaled, rows))).toEqual(totals);
				for (const [index, row] of rows.entries()) {
					expect(Number(totals[index])).toBeGreaterThanOrEqual(Math.min(...row));
					expect(Number(totals[index])).toBeLessThanOrEqual(Math.max(...row));
				}
			}),
		);
	});
});

describe('the ranking', () => {
	it('has those with the same total at the same rank, and the next after both', () => {
		const {ranked, unranked} = rankingOf(matrixOf(answersOf([10, 20, 70], [[1, 1, 1], [3, 0, 1], [5, 5, 5], [2]])));
		expect(ranked.map(({option, rank}) => [option, rank])).toEqual([
			[2, 1],
			[0, 2],
			[1, 2],
		]);
		expect(unranked).toEqual([{option: 3, missing: ['b', 'c']}]);
		const level = rankingOf(
			matrixOf(
				answersOf(
					[50, 50],
					[
						[1, 2],
						[2, 1],
						[1, 1],
					],
				),
			),
		);
		expect(level.ranked.map(({rank}) => rank)).toEqual([1, 1, 3]);
	});

	it('has in front whom whole numbers put there', () => {
		fc.assert(
			fc.property(anyTable, (table) => {
				const {ranking} = ranked(table);
				const best = ranking.ranked.filter(({rank}) => rank === 1).map(({option}) => option);
				const expected = leadersOf(
					table.weights.map(BigInt),
					table.rows.map((row) => row.map(BigInt)),
				);
				expect(best).toEqual(expected);
			}),
			{numRuns},
		);
	});
});

describe('the recommendation', () => {
	const select = (answers: ReturnType<typeof answersOf>, index: number, more = {}) => {
		const options = Array.isArray(answers.options) ? answers.options : [];
		return {
			...answers,
			...more,
			options: options.map((option, at) => (at === index ? {...Object(option), selected: true} : option)),
		};
	};
	const textOf = (answers: Parameters<typeof recommendationIn>[0]) => recommendationIn(answers)?.text;

	it('names the best, its total and the margin', () => {
		expect(textOf(databases)).toBe('PostgreSQL has the highest total, 8.70, 1.05 ahead of MongoDB.');
	});

	it('is missing where nothing is scored', () => {
		expect(recommendationIn({})).toBeUndefined();
		expect(recommendationIn(answersOf([100], [[], []]))).toBeUndefined();
	});

	it('says that the best is selected', () => {
		const found = recommendationIn(select(databases, 0));
		expect(found?.text).toMatch(/ahead of MongoDB\. It is selected\.$/);
		expect(found?.isReasonMissing).toBe(false);
	});

	it('asks for a reason where another is selected, until there is one', () => {
		const without = recommendationIn(select(databases, 2));
		expect(without?.text).toMatch(/ Cassandra is selected, 2\.25 behind, and the reason is still to be given\.$/);
		expect(without?.isReasonMissing).toBe(true);
		const given = recommendationIn(select(databases, 2, {rationale: 'We know it.'}));
		expect(given?.text).toMatch(/ Cassandra is selected, 2\.25 behind, for the reason given\.$/);
		expect(given?.isReasonMissing).toBe(false);
	});

	it.each([
		[
			'a tie',
			answersOf(
				[50, 50],
				[
					[4, 6],
					[6, 4],
					[1, 1],
				],
			),
			'A and B are level at 5.00.',
		],
		[
			'one of those level selected',
			select(
				answersOf(
					[50, 50],
					[
						[4, 6],
						[6, 4],
					],
				),
				1,
			),
			'A and B are level at 5.00. B is selected.',
		],
		[
			'a close call',
			answersOf(
				[75, 25],
				[
					[8, 8],
					[8, 7.2],
				],
			),
			'A has the highest total, 8.00, 0.20 ahead of B: a close call.',
		],
		[
			'a margin that two decimals do not show',
			answersOf(
				[99.99, 0.01],
				[
					[8, 9],
					[8, 8],
					[8, 8],
				],
			),
			'A has the highest total, 8.00, less than 0.01 ahead of B and C: a close call.',
		],
		[
			'scores that are missing',
			answersOf([50, 50], [[8, 8], [9], []]),
			'A is the only option with a total, 8.00. Not ranked: B (no score for b), C (no scores).',
		],
		[
			'no option complete',
			select(answersOf([50, 50], [[8], []]), 0),
			'No option can be recommended yet. Not ranked: A (no score for b), B (no scores).',
		],
		[
			'one selected that has no total',
			select(answersOf([50, 50], [[8, 8], [9], [2, 2]]), 1),
			'A has the highest total, 8.00, 6.00 ahead of C. B is selected without a total, and the reason is still to be given. Not ranked: B (no score for b).',
		],
		[
			'weights that are missing',
			answersOf([undefined, 20, undefined], [[8, 8, 8]]),
			'No option can be recommended yet. Still without a weight: a and c.',
		],
		[
			'no weights at all',
			answersOf(
				[undefined, undefined],
				[
					[8, 8],
					[3, 3],
				],
			),
			'A has the highest total, 8.00, 5.00 ahead of B. No weights are given, so all criteria count the same.',
		],
		[
			'weights that do not sum to 100',
			answersOf(
				[40, 55.5],
				[
					[8, 8],
					[3, 3],
				],
			),
			'A has the highest total, 8.00, 5.00 ahead of B. The weights sum to 95.5%, so the totals are weighted means.',
		],
	])('tells %s', (_, answers, text) => {
		expect(textOf(answers)).toBe(text);
	});

	it('calls a margin close by the width of the scale', () => {
		const answers = answersOf([100], [[50], [48]]);
		expect(textOf({...answers, scale: {min: 0, max: 100}})).toContain('a close call');
		expect(textOf({...answers, scale: {min: 40, max: 50}})).not.toContain('a close call');
	});
});
