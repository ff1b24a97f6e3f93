import {cleanLine} from '../../text/clean.ts';
import {withDigits, withoutNoise} from './noise.ts';
import {quantitiesIn} from './quantities.ts';
import type {MetricTarget} from './target.ts';

/**
 * Whether a measured value ("100", "310 ms") misses a target beyond doubt: one number, in the same unit or without one,
 * on the wrong side of a target that says which side is right.
 */
export function misses(actual: string, target: MetricTarget): boolean {
	const [value, ...others] = quantitiesIn(withoutNoise(withDigits(cleanLine(actual.slice(0, 200)))));
	if (!value || others.length > 0 || target.relative) return false;
	if (value.unit !== '' && target.unit !== '' && value.unit.toLowerCase() !== target.unit.toLowerCase()) return false;
	if (target.comparison === 'between') return value.value < target.value || value.value > (target.to ?? target.value);
	return isOnWrongSide(value.value, target);
}

/** A number of which nothing more is said may be the least or the most. */
function isOnWrongSide(value: number, {comparison, value: wanted}: MetricTarget): boolean {
	if (comparison === '<') return value >= wanted;
	if (comparison === '<=') return value > wanted;
	if (comparison === '>') return value <= wanted;
	return comparison === '>=' && value < wanted;
}
