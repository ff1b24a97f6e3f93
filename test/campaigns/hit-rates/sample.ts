import {mulberry32} from '../../../source/core/analysis/decision/sensitivity/generator.ts';
import type {Severity} from '../../../source/core/house/levels.ts';

const size = 60;

/** At most that many of each; what is not used up goes to the next, the graver first. */
const most: readonly [Severity, number][] = [
	['error', 25],
	['warning', 30],
	['info', size],
];

/** Sixty findings, the same for the same seed: errors, then warnings, then the rest. */
export function sampleOf<Found extends {severity: Severity}>(all: readonly Found[], seed: number): Found[] {
	const chance = mulberry32(seed);
	const sample: Found[] = [];
	for (const [severity, count] of most) {
		const shuffled = all
			.filter((one) => one.severity === severity)
			.map((one) => ({one, at: chance()}))
			.toSorted((one, other) => one.at - other.at)
			.map(({one}) => one);
		sample.push(...shuffled.slice(0, Math.min(count, size - sample.length)));
	}

	return sample;
}
