import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {shortText} from '../../../../../source/core/analysis/decision/decimal.ts';
import {matrixOf} from '../../../../../source/core/analysis/decision/matrix.ts';
import {rankingOf} from '../../../../../source/core/analysis/decision/ranking.ts';
import {mulberry32} from '../../../../../source/core/analysis/decision/sensitivity/generator.ts';
import {type Sensitivity, sensitivityOf} from '../../../../../source/core/analysis/decision/sensitivity/sensitivity.ts';
import {weightingsFor} from '../../../../../source/core/analysis/decision/sensitivity/weightings.ts';
import type {Answers} from '../../../../../source/core/answers/answers.ts';
import {answersOf, anyTable, databases, ranked, type Table} from '../matrices.ts';

const sensitivity = (answers: Answers, samples = 10_000, seed = 1): Sensitivity | undefined => {
	const matrix = matrixOf(answers);
	return sensitivityOf(matrix, rankingOf(matrix), {samples, seed});
};

const sharesOf = (rows: number[][], samples = 10_000, seed = 1) => {
	const {matrix} = ranked({weights: (rows[0] ?? []).map(() => 1), rows});
	return weightingsFor(matrix, [...rows.keys()], {samples, seed}).shares.map(({share}) => share);
};

describe('the generator', () => {
	it('gives the numbers that mulberry32 gives elsewhere', () => {
		const random = mulberry32(1);
		expect([random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478]);
	});

	it('fills the range evenly for any seed', () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const random = mulberry32(seed);
				const counts = Array<number>(10).fill(0);
				for (let draw = 0; draw < 10_000; draw++) {
					const at = Math.floor(random() * 10);
					counts[at] = (counts[at] ?? 0) + 1;
				}

				// Six standard deviations of a count.
				for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(180);
			}),
			{numRuns: 50},
		);
	});
});

describe('the share of weightings', () => {
	it('is the length of the part of all weights, with two criteria', () => {
		// The first is the best from a weight of one quarter of a on: 9x + 1(1 - x) = 3.
		const [first = 0, second = 0] = sharesOf([
			[9, 1],
			[3, 3],
		]);
		expect(Math.abs(first - 0.75)).toBeLessThan(0.03);
		expect(first + second).toBe(1);
	});

	it('is the area of the part of all weights, with three criteria', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(fc.integer({min: 1, max: 10}), {minLength: 3, maxLength: 3}), {minLength: 2, maxLength: 4}),
				(rows) => {
					const shares = sharesOf(rows);
					for (const [index, share] of areas(rows).entries())
						expect(Math.abs((shares[index] ?? 0) - share)).toBeLessThan(0.04);
				},
			),
			{numRuns: 50},
		);
	});

	it('is all for who is ahead everywhere, nothing for who is behind, and the same for equals', () => {
		expect(
			sharesOf([
				[7, 7, 7],
				[6, 7, 7],
				[6, 6, 6],
			]),
		).toEqual([1, 0, 0]);
		expect(
			sharesOf([
				[7, 0.1],
				[7, 0.1],
				[0.3, 9],
			]).slice(0, 2),
		).toEqual(
			Array(2).fill(
				sharesOf([
					[7, 0.1],
					[0.3, 9],
				])[0],
			),
		);
		expect(sharesOf([[7], [6]])).toEqual([1, 0]);
	});

	it('does not lose its way in scores that are beyond all bounds', () => {
		const vast = Number.MAX_VALUE;
		expect(
			sharesOf([
				[vast, vast, vast],
				[-vast, vast, vast],
			]),
		).toEqual([1, 0]);
	});

	it('says how it was sampled, and is the same for the same seed alone', () => {
		const rows = [
			[9, 1, 4],
			[3, 3, 8],
		];
		const {matrix} = ranked({weights: [1, 1, 1], rows});
		const found = weightingsFor(matrix, [0, 1], {samples: 500, seed: 7});
		expect(found).toMatchObject({samples: 500, seed: 7});
		expect(weightingsFor(matrix, [0, 1], {samples: 500, seed: 7})).toEqual(found);
		expect(sharesOf(rows, 500, 8)).not.toEqual(sharesOf(rows, 500, 7));
	});

	/** Counts points of a fine grid of all weights; where several are level, each has the point. */
	function areas(rows: number[][]): number[] {
		const fine = 120;
		const wins = rows.map(() => 0);
		let points = 0;
		for (let first = 0; first < fine; first++) {
			for (let second = 0; second < fine - first; second++) {
				const weights = [first + 1 / 3, second + 1 / 3, fine - first - second - 2 / 3];
				const totals = rows.map((row) => row.reduce((total, score, at) => total + score * (weights[at] ?? 0), 0));
				const best = Math.max(...totals);
				points++;
				for (const [index, total] of totals.entries()) if (total > best - 1e-9) wins[index] = (wins[index] ?? 0) + 1;
			}
		}

		return wins.map((count) => count / points);
	}
});

describe('the sensitivity', () => {
	it('of the example is small', () => {
		const found = sensitivity(databases);
		expect(found).toMatchObject({
			winners: [0],
			isClose: false,
			isByWeights: false,
			weightings: {samples: 10_000, seed: 1},
		});
		expect(found && shortText(found.margin, 2)).toBe('1.05');
		expect(found?.weightings.shares.map(({option}) => option)).toEqual([0, 1, 2]);
		expect(found?.weightings.shares[0]?.share).toBeGreaterThan(0.9);
	});

	it('is missing with fewer than two totals', () => {
		expect(sensitivity({})).toBeUndefined();
		expect(sensitivity(answersOf([50, 50], [[1, 1], [2]]))).toBeUndefined();
		expect(
			sensitivity(
				answersOf(
					[50, undefined],
					[
						[1, 1],
						[2, 2],
					],
				),
			),
		).toBeUndefined();
	});

	it('tells a close call from a choice that only the weights make', () => {
		expect(
			sensitivity(
				answersOf(
					[50, 50],
					[
						[8, 8],
						[8, 7.6],
					],
				),
			),
		).toMatchObject({isClose: true, isByWeights: false});
		expect(
			sensitivity(
				answersOf(
					[80, 10, 10],
					[
						[9, 1, 1],
						[1, 8, 8],
					],
				),
			),
		).toMatchObject({isClose: false, isByWeights: true});
		expect(
			sensitivity(
				answersOf(
					[50, 50],
					[
						[4, 6],
						[6, 4],
					],
				),
			),
		).toMatchObject({winners: [0, 1], isClose: true});
	});

	it('takes a margin of 2.5 % of the scale as the last that is close', () => {
		const [close, clear] = [5.75, 5.74].map((score) =>
			answersOf(
				[90, 10],
				[
					[8, 8],
					[8, score],
				],
			),
		);
		expect(sensitivity(close ?? {})?.isClose).toBe(true);
		expect(sensitivity(clear ?? {})?.isClose).toBe(false);
	});

	it('does not depend on the order of criteria, nor on the sum of the weights', () => {
		const any = anyTable.chain(({weights, rows}) =>
			fc.record({
				table: fc.constant({weights, rows}),
				order: fc.shuffledSubarray([...weights.keys()], {minLength: weights.length}),
				factor: fc.constantFrom(0.25, 2, 7),
			}),
		);
		fc.assert(
			fc.property(any, ({table, order, factor}) => {
				const found = comparable(table, [...table.weights.keys()]);
				expect(comparable(table, order)).toEqual(found);
				const scaled = table.weights.map((weight) => weight * factor);
				expect(comparable({...table, weights: scaled}, [...table.weights.keys()])).toEqual(found);
			}),
			{numRuns: 200},
		);
	});

	/** With criteria in another order, and what was found by their names. */
	function comparable({weights, rows}: Table, order: readonly number[]) {
		const answers = answersOf(weights, rows);
		const criteria = Array.isArray(answers.criteria) ? answers.criteria : [];
		const found = sensitivity({...answers, criteria: order.map((index) => criteria[index] ?? null)}, 200);
		const byName = <Found extends {criterion: number}>(items: readonly Found[] = []) =>
			items
				.map((item) => ({...item, criterion: order[item.criterion] ?? -1}))
				.sort((one, other) => one.criterion - other.criterion);
		return {...found, turns: byName(found?.turns), scoreChanges: byName(found?.scoreChanges)};
	}
});
