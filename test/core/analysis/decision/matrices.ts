import fc from 'fast-check';
import {parse} from 'yaml';
import {type Matrix, matrixOf} from '../../../../source/core/analysis/decision/matrix.ts';
import {type Ranking, rankingOf} from '../../../../source/core/analysis/decision/ranking.ts';
import type {Answers} from '../../../../source/core/answers/answers.ts';

export const numRuns = Number(process.env.RFC_LAW_RUNS ?? 1000);

/** The "Decision Matrix Example" of the staff engineer's guide that the default template comes from. */
export const databases: Answers = parse(`
criteria:
  - {name: Maturity, weight: 20}
  - {name: Learning, weight: 15}
  - {name: Ops, weight: 20}
  - {name: Cost, weight: 15}
  - {name: Perf, weight: 15}
  - {name: Eco, weight: 15}
options:
  - {name: PostgreSQL, scores: {Maturity: 9, Learning: 8, Ops: 9, Cost: 9, Perf: 8, Eco: 9}}
  - {name: MongoDB, scores: {Maturity: 8, Learning: 7, Ops: 7, Cost: 7, Perf: 9, Eco: 8}}
  - {name: Cassandra, scores: {Maturity: 8, Learning: 5, Ops: 4, Cost: 6, Perf: 10, Eco: 6}}
`);

/** Answers with a row of scores for each option; criteria are called a, b, c, and options A, B, C. */
export function answersOf(weights: readonly (number | undefined)[], rows: readonly (readonly unknown[])[]): Answers {
	return JSON.parse(
		JSON.stringify({
			criteria: weights.map((weight, index) => ({name: letter(index), weight})),
			options: rows.map((row, index) => ({
				name: letter(index).toUpperCase(),
				scores: Object.fromEntries(row.flatMap((score, at) => (score === undefined ? [] : [[letter(at), score]]))),
			})),
		}),
	);
}

export type Table = {weights: number[]; rows: number[][]};

/** Whole weights and few different scores, so that ties and equal options are frequent. */
export const anyTable: fc.Arbitrary<Table> = fc
	.tuple(fc.integer({min: 1, max: 4}), fc.integer({min: 2, max: 4}), fc.constantFrom(2, 5, 10))
	.chain(([criteria, options, best]) =>
		fc.record({
			weights: fc.array(fc.integer({min: 1, max: 40}), {minLength: criteria, maxLength: criteria}),
			rows: fc.array(fc.array(fc.integer({min: 1, max: best}), {minLength: criteria, maxLength: criteria}), {
				minLength: options,
				maxLength: options,
			}),
		}),
	);

export function ranked({weights, rows}: Table): {matrix: Matrix; ranking: Ranking} {
	const matrix = matrixOf(answersOf(weights, rows));
	return {matrix, ranking: rankingOf(matrix)};
}

/** Who is in front, worked out in whole numbers only: scores and weights as they are multiplied and added. */
export function leadersOf(weights: readonly bigint[], rows: readonly (readonly bigint[])[]): number[] {
	const totals = rows.map((row) => row.reduce((total, score, at) => total + score * (weights[at] ?? 0n), 0n));
	const best = totals.reduce((high, total) => (total > high ? total : high));
	return [...totals.keys()].filter((index) => totals[index] === best);
}

function letter(index: number): string {
	return 'abcdefghijklmnop'[index] ?? `x${index}`;
}
