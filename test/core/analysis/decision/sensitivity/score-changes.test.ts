import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {shortText} from '../../../../../source/core/analysis/decision/decimal.ts';
import {smallestScoreChanges} from '../../../../../source/core/analysis/decision/sensitivity/score-changes.ts';
import {anyTable, leadersOf, numRuns, ranked, type Table} from '../matrices.ts';

const changesOf = (table: Table) => {
	const {matrix, ranking} = ranked(table);
	return smallestScoreChanges(matrix, ranking.ranked);
};

const shown = (table: Table) =>
	changesOf(table).map(({option, criterion, from, to, rivals}) => ({
		option,
		criterion,
		from: shortText(from, 4),
		to: shortText(to, 4),
		rivals,
	}));

describe('the smallest change of one score', () => {
	it('is that of the heaviest criterion, up or down', () => {
		expect(
			shown({
				weights: [75, 25],
				rows: [
					[6, 8],
					[5, 8],
					[2, 2],
				],
			}),
		).toEqual([
			{option: 0, criterion: 0, from: '6', to: '5', rivals: [1]},
			{option: 1, criterion: 0, from: '5', to: '6', rivals: [1]},
		]);
	});

	it('stays within the scale', () => {
		// The distance is 7.5, which one score with a weight of 50 % cannot make up.
		expect(
			shown({
				weights: [50, 50],
				rows: [
					[10, 9],
					[2, 2],
				],
			}),
		).toEqual([]);
		expect(
			shown({
				weights: [60, 40],
				rows: [
					[10, 10],
					[9, 4],
				],
			}),
		).toEqual([{option: 0, criterion: 0, from: '10', to: '5', rivals: [1]}]);
	});

	it('is exact where it is no round number', () => {
		expect(
			changesOf({
				weights: [30, 70],
				rows: [
					[5, 6],
					[6, 5],
				],
			})[0]?.to,
		).toEqual({numerator: 38n, denominator: 7n});
	});

	it('is told once where the best meets two at the same time', () => {
		expect(shown({weights: [100], rows: [[8], [1], [1]]})).toEqual([
			{option: 0, criterion: 0, from: '8', to: '1', rivals: [1, 2]},
			{option: 1, criterion: 0, from: '1', to: '8', rivals: [1]},
			{option: 2, criterion: 0, from: '1', to: '8', rivals: [2]},
		]);
	});

	it('is none where options are level already', () => {
		expect(
			shown({
				weights: [50, 50],
				rows: [
					[4, 6],
					[6, 4],
				],
			}),
		).toEqual([]);
	});

	it('makes the best level with the rival, and no smaller one does', () => {
		fc.assert(
			fc.property(anyTable, (table) => {
				expect(wrongChanges(table)).toEqual([]);
			}),
			{numRuns},
		);
	});
});

const steps = 10;

/** Tries every score of the scale in tenths, and tells of smaller changes that suffice, and of found ones that do not. */
function wrongChanges(table: Table): string[] {
	const weights = table.weights.map(BigInt);
	const [best, ...level] = leadersOf(weights, asWhole(table.rows, 1n));
	if (best === undefined || level.length > 0) return changesOf(table).length > 0 ? ['a change of a tie'] : [];
	const changes = changesOf(table);
	const failing = changes.filter(({option, criterion, to, rivals}) => {
		const rows = asWhole(table.rows, to.denominator);
		const row = rows[option];
		if (row) row[criterion] = to.numerator;
		return leadersOf(weights, rows).join() !== [best, ...rivals].sort((one, other) => one - other).join();
	});
	const sizes = changes.map(({from, to}) =>
		Math.abs(Number(to.numerator) / Number(to.denominator) - Number(from.numerator) / Number(from.denominator)),
	);
	const least = Math.min(Number.POSITIVE_INFINITY, ...sizes);
	const uneven = sizes.filter((size) => Math.abs(size - least) > 1e-9);
	return [
		...failing.map((change) => `not level: ${change.option} ${change.criterion}`),
		...uneven.map((size) => `not the smallest: ${size}`),
		...smaller(table, best, least),
	];
}

function smaller(table: Table, best: number, least: number): string[] {
	const totals = table.rows.map((row) => totalOf(row, table.weights));
	return table.rows.flatMap((row, option) =>
		row.flatMap((score, criterion) =>
			Array.from({length: 9 * steps + 1}, (_, step) => 1 + step / steps)
				.filter((to) => Math.abs(to - score) < least - 1e-9)
				.filter((to) => {
					const changed = row.map((value, at) => (at === criterion ? to : value));
					const after = totals.map((total, at) => (at === option ? totalOf(changed, table.weights) : total));
					return after.some((total, at) => at !== best && total > (after[best] ?? 0) - 1e-9);
				})
				.map((to) => `smaller: ${option} ${criterion} to ${to}`),
		),
	);
}

function totalOf(row: readonly number[], weights: readonly number[]): number {
	return row.reduce((total, score, at) => total + score * (weights[at] ?? 0), 0);
}

function asWhole(rows: readonly (readonly number[])[], denominator: bigint): bigint[][] {
	return rows.map((row) => row.map((score) => BigInt(score) * denominator));
}
