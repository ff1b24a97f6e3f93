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
 * What is designed for, and what is expected, where the highest of the one is below the highest of the other in the same
 * unit; undefined where nothing can be compared. What follows an expected load of no unit may be counted otherwise.
 */
export function shortfall(designed: string, expected: string): {designed: Load; expected: Load} | undefined {
	const [most, ...others] = highest(loadsIn(designed));
	const wanted = highest(loadsIn(expected)).find(({unit}) => unit === most?.unit);
	if (!most || !wanted || others.length > 0) return undefined;
	return most.value < wanted.value ? {designed: most, expected: wanted} : undefined;
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
