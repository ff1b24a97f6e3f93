import {cleanLine} from '../../text/clean.ts';
import {withDigits, withoutNoise} from './noise.ts';
import {quantitiesIn} from './quantities.ts';
import type {MetricTarget} from './target.ts';

/** Whether a target is reached, and by how much it is missed (0 where it had to be more than reached). */
export type MetricVerdict = {isReached: true} | {isReached: false; by: number; unit: string};

/**
 * What a measured value ("100", "310 ms") says of a target beyond doubt: one number, in the same unit or without one, held
 * against a target that says which side is right. Undefined where there is a doubt.
 */
export function verdictOnTarget(actual: string, target: MetricTarget): MetricVerdict | undefined {
	const [measured, ...others] = quantitiesIn(withoutNoise(withDigits(cleanLine(actual.slice(0, 200)))));
	if (!measured || others.length > 0 || target.relative) return undefined;
	const {value, unit} = measured;
	if (unit !== '' && target.unit !== '' && unit.toLowerCase() !== target.unit.toLowerCase()) return undefined;
	const short = shortBy(value, target);
	if (short === undefined) return undefined;
	return short === 'reached' ? {isReached: true} : {isReached: false, by: short, unit: target.unit || unit};
}

/** Whether a measured value misses a target beyond doubt. */
export function misses(actual: string, target: MetricTarget): boolean {
	return verdictOnTarget(actual, target)?.isReached === false;
}

/** A number of which nothing more is said may be the least or the most, so that only the very same reaches it. */
function shortBy(
	value: number,
	{comparison, value: wanted, to = wanted}: MetricTarget,
): number | 'reached' | undefined {
	if (comparison === '=') return value === wanted ? 'reached' : undefined;
	if (comparison === 'between')
		return value >= wanted && value <= to ? 'reached' : apart(value, value < wanted ? wanted : to);
	const isReached = {
		'<': value < wanted,
		'<=': value <= wanted,
		'>': value > wanted,
		'>=': value >= wanted,
	}[comparison];
	return isReached ? 'reached' : apart(value, wanted);
}

/** Without the last digits of what a computer makes of 0.3 - 0.1. */
function apart(one: number, other: number): number {
	return Number(Math.abs(one - other).toPrecision(12));
}
