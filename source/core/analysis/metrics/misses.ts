import {cleanLine} from '../../text/clean.ts';
import {inUnit} from './converted.ts';
import {withDigits, withoutNoise} from './noise.ts';
import {type Quantity, quantitiesIn} from './quantities.ts';
import type {MetricTarget} from './target.ts';

/** Whether a target is reached, and by how much it is missed (0 where it had to be more than reached). */
export type MetricVerdict = {isReached: true} | {isReached: false; by: number; unit: string};

/**
 * What a measured value ("100", "310 ms") says of a target beyond doubt: one number, in the same unit or without one, held
 * against a target that says which side is right. Undefined where there is a doubt.
 */
export function verdictOnTarget(
	actual: string,
	target: MetricTarget,
	baseline: string | undefined,
): MetricVerdict | undefined {
	const measured = measuredIn(actual);
	const isShare = part.test(actual) && isPercent(target.unit);
	if (!measured || target.relative || isShare) return undefined;
	const value = inUnitOf(measured, target);
	if (value === undefined) return undefined;
	const short = shortBy(value, directed(target, baseline));
	if (short === undefined) return undefined;
	return short === 'reached' ? {isReached: true} : {isReached: false, by: short, unit: target.unit || measured.unit};
}

/** Whether a measured value misses a target beyond doubt. */
export function misses(actual: string, target: MetricTarget, baseline: string | undefined): boolean {
	return verdictOnTarget(actual, target, baseline)?.isReached === false;
}

/** The only number in a text; of "3 of 4" the first. */
function measuredIn(text: string): Quantity | undefined {
	const shown = withDigits(cleanLine(text.slice(0, 200)));
	const quantities = quantitiesIn(withoutNoise(shown));
	const [measured] = quantities;
	return quantities.length === (part.test(shown) ? 2 : 1) ? measured : undefined;
}

/** Some of so many, as in "3 of 4 teams". */
const part = /^\D*\d+\s+(?:out\s+)?of\s+(?:the\s+|all\s+)?\d/i;

/** What is counted may be named in one of the two alone. */
function inUnitOf({value, unit}: Quantity, target: MetricTarget): number | undefined {
	// A share may be told without its sign: 0.97 of 95 %.
	if (unit === '' && isPercent(target.unit) && value > 0 && value <= 1 && target.value > 1) return undefined;
	if (unit === '' || target.unit === '') return value;
	return inUnit(value, unit, target.unit);
}

/** A number of which nothing more is said is the least where it was less before, and the most where it was more; none is the least there is. */
function directed(target: MetricTarget, baseline: string | undefined): MetricTarget {
	if (target.comparison !== '=') return target;
	if (target.value === 0) return {...target, comparison: '<='};
	const before = baseline === undefined ? undefined : measuredIn(baseline);
	const isOfUnit = before && (before.value === 0 || inUnit(1, before.unit, target.unit) !== undefined);
	const value = isOfUnit ? inUnitOf(before, target) : undefined;
	if (value === undefined || value === target.value) return target;
	return {...target, comparison: value < target.value ? '>=' : '<='};
}

function isPercent(unit: string): boolean {
	return /^(?:%|percent)$/i.test(unit);
}

/** Where nobody knows whether a number is the least or the most, only the very same reaches it. */
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
