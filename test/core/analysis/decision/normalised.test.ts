import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decimal, decimalsOf} from '../../../../source/core/analysis/decision/decimal.ts';
import {sum} from '../../../../source/core/analysis/decision/fraction.ts';
import {normalised} from '../../../../source/core/analysis/decision/normalised.ts';

describe('normalised weights', () => {
	it.each([
		[
			[20, 30, 50],
			[20, 30, 50],
		],
		[
			[1, 1, 1],
			[34, 33, 33],
		],
		[
			[2, 2, 1],
			[40, 40, 20],
		],
		[
			[20, 15, 20, 15, 15, 10],
			[21, 16, 21, 16, 16, 10],
		],
		[
			[12.5, 12.5, 12.5],
			[33.4, 33.3, 33.3],
		],
	])('of %j are %j', (weights, expected) => {
		expect(normalised(weights)).toEqual(expected);
	});

	it('have more decimals where these make them exact, or keep one above zero', () => {
		expect(normalised([1, 1, 1, 1, 1, 1, 1, 1])).toEqual(Array(8).fill(12.5));
		expect(normalised([1, 999])).toEqual([0.1, 99.9]);
		expect(normalised([1, 1, 2998])).toEqual([0.04, 0.03, 99.93]);
	});

	it('are missing where a weight is not above zero, too small, or where there are none', () => {
		expect([[], [10, 0], [10, -1], [10, Number.NaN], [1, 1e6]].map((weights) => normalised(weights))).toEqual(
			Array(5).fill(undefined),
		);
	});

	it('sum to exactly 100, stay within a unit of their shares and in order, and are not changed again', () => {
		const weight = fc.integer({min: 1, max: 10_000}).map((value) => value / 100);
		fc.assert(
			fc.property(fc.array(weight, {minLength: 1, maxLength: 12}), (weights) => {
				const found = normalised(weights);
				if (!found) return;
				const whole = weights.reduce((total, part) => total + part);
				const unit = 10 ** -Math.min(...[Math.max(...weights.map(decimalsOf)), 2]);
				expect(sum(found.map(decimal))).toEqual(decimal(100));
				expect(normalised(found)).toEqual(found);
				for (const [index, part] of found.entries()) {
					expect(Math.abs(part - ((weights[index] ?? 0) / whole) * 100)).toBeLessThan(unit + 1e-9);
					for (const [other, value] of found.entries())
						if ((weights[index] ?? 0) > (weights[other] ?? 0)) expect(part).toBeGreaterThanOrEqual(value);
				}
			}),
		);
	});
});
