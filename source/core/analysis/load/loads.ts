import {withDigits, withoutNoise} from '../metrics/noise.ts';
import {quantitiesIn} from '../metrics/quantities.ts';

/** A load: how much of what in how long. */
export type Load = {value: number; unit: string};

const each = /\s*(?:\/|\b(?:per|a|an|each|every)\b)\s*(s|secs?|seconds?|mins?|minutes?|h|hours?|d|days?)$/i;
const spans: Readonly<Record<string, string>> = {s: 's', m: 'min', h: 'h', d: 'd'};
const short = /^(?:(.*) )?([qrt]ps)$/i;

/** The loads in a text, each with one unit however it is written: "310 orders a second" is 310 "orders/s". */
export function loadsIn(text: string): Load[] {
	return quantitiesIn(withoutNoise(withDigits(text))).flatMap(({value, unit}) => {
		const [, named] = short.exec(unit) ?? [];
		if (short.test(unit)) return [{value, unit: `${(named ?? '').toLowerCase()}/s`}];
		const [end, span = ''] = each.exec(unit) ?? [];
		if (end === undefined) return [];
		const of = unit.slice(0, -end.length).trim().toLowerCase();
		return [{value, unit: `${of}/${spans[span[0]?.toLowerCase() ?? ''] ?? span}`}];
	});
}

/**
 * What is designed for, and what is expected, where the highest of the one is below the highest of the other of the same
 * kind; undefined where nothing can be compared. What follows an expected load of no unit may be counted otherwise.
 */
export function shortfall(designed: string, expected: string): {designed: Load; expected: Load} | undefined {
	const [most, ...others] = highest(loadsIn(designed));
	if (!most || others.length > 0) return undefined;
	const all = highest(loadsIn(expected));
	const same = all.filter(({unit}) => unit === most.unit);
	const wanted = (same.length > 0 ? same : all).find((load) => most.value < (amountIn(most.unit, load) ?? 0));
	return wanted && {designed: most, expected: wanted};
}

const seconds: Readonly<Record<string, number>> = {s: 1, min: 60, h: 3600, d: 86_400};

/**
 * A load as a number of another unit, such as of a minute; undefined where that may be wrong: who can take so much in an hour
 * may take more than its part in some second of it, and only in a minute this hardly counts.
 */
function amountIn(wanted: string, {value, unit}: Load): number | undefined {
	if (unit === wanted) return value;
	const [[of, span = ''] = [], [wantedOf, wantedSpan = ''] = []] = [unit.split('/'), wanted.split('/')];
	const [from, to] = [seconds[span] ?? 0, seconds[wantedSpan] ?? 0];
	if (of !== wantedOf || from === 0 || to === 0) return undefined;
	return from >= to || to === 60 ? (value * to) / from : undefined;
}

/** The highest load of each unit. */
function highest(loads: readonly Load[]): Load[] {
	const byUnit = new Map<string, Load>();
	for (const load of loads) if (load.value > (byUnit.get(load.unit)?.value ?? -1)) byUnit.set(load.unit, load);
	return [...byUnit.values()];
}

/** A load in words again: "620 orders/s". */
export function loadText({value, unit}: Load): string {
	return unit.startsWith('/') ? `${value} a ${unit === '/s' ? 'second' : unit.slice(1)}` : `${value} ${unit}`;
}
