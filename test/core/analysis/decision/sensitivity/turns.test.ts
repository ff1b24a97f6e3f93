import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {shortText} from '../../../../../source/core/analysis/decision/decimal.ts';
import {compare, type Fraction, fraction} from '../../../../../source/core/analysis/decision/fraction.ts';
import {matrixOf} from '../../../../../source/core/analysis/decision/matrix.ts';
import {rankingOf} from '../../../../../source/core/analysis/decision/ranking.ts';
import {type Turn, weightTurns} from '../../../../../source/core/analysis/decision/sensitivity/turns.ts';
import {anyTable, databases, leadersOf, numRuns, ranked, type Table} from '../matrices.ts';

const turnsOf = (table: Table) => {
	const {matrix, ranking} = ranked(table);
	return weightTurns(matrix, ranking.ranked);
};

const shown = (turn: Turn | undefined) => turn && {weight: shortText(turn.weight, 4), winners: turn.winners};

describe('the weights at which the best option changes', () => {
	it('are where two totals meet', () => {
		// With a at x: A has 9x + 1(1 - x), B has 5; they meet at one half, in thirds of which b and c share the rest.
		const [first] = turnsOf({
			weights: [60, 20, 20],
			rows: [
				[9, 1, 1],
				[5, 5, 5],
			],
		});
		expect(shown(first?.below)).toEqual({weight: '50', winners: [1]});
		expect(shown(first?.above)).toBeUndefined();
	});

	it('name all who lead then, and the nearest of several', () => {
		const [first] = turnsOf({
			weights: [80, 20],
			rows: [
				[10, 0],
				[6, 6],
				[6, 6],
				[0, 9],
			],
		});
		expect(shown(first?.below)).toEqual({weight: '60', winners: [1, 2]});
	});

	it('are today where options that are level part', () => {
		const [first] = turnsOf({
			weights: [50, 50],
			rows: [
				[4, 6],
				[6, 4],
			],
		});
		expect([shown(first?.below), shown(first?.above)]).toEqual([
			{weight: '50', winners: [0]},
			{weight: '50', winners: [1]},
		]);
	});

	it('are none for equal options, for one that is ahead everywhere, and for a single criterion', () => {
		const [equal, ahead] = [
			[
				[4, 6],
				[4, 6],
			],
			[
				[5, 6],
				[4, 6],
			],
		];
		for (const rows of [equal, ahead]) {
			const turns = turnsOf({weights: [50, 50], rows: rows ?? []});
			expect(turns.map(({below, above}) => below ?? above)).toEqual([undefined, undefined]);
		}

		expect(turnsOf({weights: [100], rows: [[4], [6]]})).toEqual([]);
	});

	it('are a single one in the example: MongoDB leads if performance weighs more than 58.5 %', () => {
		const matrix = matrixOf(databases);
		const found = weightTurns(matrix, rankingOf(matrix).ranked);
		expect(found.map(({today}) => shortText(today, 2))).toEqual(['20', '15', '20', '15', '15', '15']);
		const turning = found.filter(({below, above}) => below ?? above);
		expect(turning.map(({criterion, below, above}) => [criterion, shown(below), shown(above)])).toEqual([
			[4, undefined, {weight: '58.5366', winners: [1]}],
		]);
	});

	it('are those that moving the weight in small steps finds', () => {
		fc.assert(
			fc.property(anyTable, (table) => {
				expect(wrongTurns(table)).toEqual([]);
			}),
			// Each looks at hundreds of weights.
			{numRuns: Math.ceil(numRuns / 5)},
		);
	});
});

const steps = 200n;

/** Moves each weight from 0 to 100 % and a hair beside each turn, and tells where what leads is not what was said. */
function wrongTurns(table: Table): string[] {
	const rows = table.rows.map((row) => row.map(BigInt));
	const today = leadersOf(table.weights.map(BigInt), rows).join();
	return turnsOf(table).flatMap(({criterion, below, above}) => {
		const leadersAt = (percent: Fraction) =>
			leadersOf(moved(table.weights.map(BigInt), criterion, percent), rows).join();
		const grid = Array.from({length: Number(steps) + 1}, (_, step) => fraction(BigInt(step) * 100n, steps));
		const scanned = grid.flatMap((percent) => {
			const side = (below && compare(percent, below.weight)) === -1 || (above && compare(percent, above.weight)) === 1;
			const isTurn = [below, above].some((turn) => turn && compare(percent, turn.weight) === 0);
			const isEnd = percent.numerator === 0n || compare(percent, fraction(100n, 1n)) === 0;
			const isSame = leadersAt(percent) === today;
			return isTurn || isEnd || isSame !== side ? [] : [`${criterion} at ${shortText(percent, 2)}`];
		});
		const besides = [
			...(below ? [{said: below.winners, found: leadersAt(nudged(below.weight, -1n))}] : []),
			...(above ? [{said: above.winners, found: leadersAt(nudged(above.weight, 1n))}] : []),
		].filter(({said, found}) => said.join() !== found);
		return [...scanned, ...besides.map(({said, found}) => `${criterion}: said ${said.join()}, found ${found}`)];
	});
}

/** Whole weights in which one criterion has that percentage and the others are in the proportions they had. */
function moved(weights: readonly bigint[], criterion: number, {numerator, denominator}: Fraction): bigint[] {
	const others = weights.reduce((total, weight, index) => (index === criterion ? total : total + weight), 0n);
	return weights.map((weight, index) =>
		index === criterion ? numerator * others : (100n * denominator - numerator) * weight,
	);
}

function nudged({numerator, denominator}: Fraction, sign: bigint): Fraction {
	const hair = 10n ** 9n;
	return fraction(numerator * hair + sign * denominator, denominator * hair);
}
