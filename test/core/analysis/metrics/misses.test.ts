import {describe, expect, it} from 'vitest';
import {verdictOnTarget} from '../../../../source/core/analysis/metrics/misses.ts';
import {metricTargetOf} from '../../../../source/core/analysis/metrics/target.ts';

function verdict(actual: string, words: string) {
	const target = metricTargetOf(words);
	if (!target) throw new Error(`${words} is not a target.`);
	return verdictOnTarget(actual, target);
}

describe('a measured value against its target', () => {
	it.each([
		['240 ms (2027-02-15)', '300 ms or less', {isReached: true}],
		['340 ms', 'below 300 ms', {isReached: false, by: 40, unit: 'ms'}],
		['300 ms', 'below 300 ms', {isReached: false, by: 0, unit: 'ms'}],
		['640', '620 or more', {isReached: true}],
		['100', '620 deliveries or more', {isReached: false, by: 520, unit: 'deliveries'}],
		['0.3 %', 'at most 0.1 %', {isReached: false, by: 0.2, unit: '%'}],
		['none', 'exactly 0', {isReached: true}],
		['12 days', 'between 4 and 10 days', {isReached: false, by: 2, unit: 'days'}],
	])('%s against %s', (actual, words, expected) => {
		expect(verdict(actual, words)).toEqual(expected);
	});

	it.each([
		['0.28 s', 'below 300 ms'],
		['240 ms to 310 ms', 'below 300 ms'],
		['better', 'below 300 ms'],
		['280', '300 ms'],
		['20 %', '20 % less'],
	])('is open where there is a doubt: %s against %s', (actual, words) => {
		expect(verdict(actual, words)).toBeUndefined();
	});
});
