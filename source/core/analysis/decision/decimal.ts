import {type Fraction, fraction} from './fraction.ts';

/** A finite number as the decimal that a person would write for it: 0.1 is a tenth and not its nearest double. */
export function decimal(value: number): Fraction {
	const {digits, power} = written(value);
	return power < 0 ? fraction(digits, 10n ** BigInt(-power)) : fraction(digits * 10n ** BigInt(power), 1n);
}

/** How many decimals a person would write for a finite number. */
export function decimalsOf(value: number): number {
	return Math.max(0, -written(value).power);
}

/** A fraction with that many decimals, rounded half up, once: 6.125 is 6.13 with two, and -0.005 is 0.00. */
export function decimalText({numerator, denominator}: Fraction, decimals: number): string {
	const unit = 10n ** BigInt(decimals);
	const units = floored(2n * numerator * unit + denominator, 2n * denominator);
	const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
	const point = digits.length - decimals;
	return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${decimals > 0 ? `.${digits.slice(point)}` : ''}`;
}

/** As `decimalText`, without zeros at the end: 12.5, 100. */
export function shortText(value: Fraction, most: number): string {
	const text = decimalText(value, most);
	return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** The shortest digits that mean this number, and the power of ten that they are multiplied by. */
function written(value: number): {digits: bigint; power: number} {
	const [mantissa = '', exponent = '0'] = String(value).split('e');
	const [whole = '', decimals = ''] = mantissa.split('.');
	return {digits: BigInt(whole + decimals), power: Number(exponent) - decimals.length};
}

function floored(numerator: bigint, denominator: bigint): bigint {
	const quotient = numerator / denominator;
	return numerator % denominator < 0n ? quotient - 1n : quotient;
}
