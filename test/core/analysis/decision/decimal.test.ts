import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decimal, decimalsOf, decimalText, shortText} from '../../../../source/core/analysis/decision/decimal.ts';
import {compare, fraction, minus, over, plus, sum, times} from '../../../../source/core/analysis/decision/fraction.ts';

describe('a decimal', () => {
	it.each([
		[0.1, 1n, 10n],
		[-12.5, -25n, 2n],
		[7, 7n, 1n],
		[-0, 0n, 1n],
		[1e21, 10n ** 21n, 1n],
		[1.5e-7, 3n, 20_000_000n],
	])('is what %s says', (value, numerator, denominator) => {
		expect(decimal(value)).toEqual({numerator, denominator});
	});

	it('adds without the errors of binary numbers', () => {
		expect(sum([0.1, 0.2, -0.3].map(decimal))).toEqual(decimal(0));
	});

	it('is any finite number, and comes back as it', () => {
		fc.assert(
			fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (value) => {
				const {numerator, denominator} = decimal(value);
				expect(decimalText({numerator, denominator}, decimalsOf(value)).replace(/^-(?=0(\.0*)?$)/, '')).toBe(
					fixed(value),
				);
			}),
		);
	});

	function fixed(value: number): string {
		const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
		const [whole = '', rest = ''] = mantissa.split('.');
		const power = Number(exponent);
		const digits = power < 0 ? '0'.repeat(-power) + whole + rest : whole + rest.padEnd(power, '0');
		const decimals = Math.max(0, rest.length - power);
		const point = digits.length - decimals;
		const text = digits.slice(0, point).replace(/^0+(?=\d)/, '') + (decimals > 0 ? `.${digits.slice(point)}` : '');
		return (value < 0 ? '-' : '') + text;
	}
});

describe('the text of a fraction', () => {
	it.each([
		[861n, 100n, 2, '8.61'],
		[6125n, 1000n, 2, '6.13'],
		[6124n, 1000n, 2, '6.12'],
		[1n, 3n, 2, '0.33'],
		[2n, 3n, 0, '1'],
		[-1n, 200n, 2, '0.00'],
		[-3n, 200n, 2, '-0.01'],
		[-201n, 200n, 2, '-1.00'],
		[5n, 1n, 2, '5.00'],
	])('%s/%s with %s decimals is %s', (numerator, denominator, decimals, text) => {
		expect(decimalText(fraction(numerator, denominator), decimals)).toBe(text);
	});

	it('can go without zeros at the end', () => {
		expect([100, 12.5, 10.25, 0].map((value) => shortText(decimal(value), 2))).toEqual(['100', '12.5', '10.25', '0']);
	});
});

describe('fractions', () => {
	const any = fc.tuple(fc.bigInt({min: -99n, max: 99n}), fc.bigInt({min: 1n, max: 99n}));

	it('are in lowest terms and keep the laws of arithmetic', () => {
		fc.assert(
			fc.property(any, any, any, (first, second, third) => {
				const [left, right, other] = [fraction(...first), fraction(...second), fraction(...third)];
				expect(plus(left, right)).toEqual(plus(right, left));
				expect(times(left, plus(right, other))).toEqual(plus(times(left, right), times(left, other)));
				expect(minus(plus(left, right), right)).toEqual(left);
				if (right.numerator !== 0n) expect(times(over(left, right), right)).toEqual(left);
				expect(Math.sign(compare(left, right))).toBe(
					Math.sign(Number(first[0]) / Number(first[1]) - Number(second[0]) / Number(second[1])),
				);
			}),
		);
	});
});
