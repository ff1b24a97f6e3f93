import {describe, expect, it} from 'vitest';
import {verdictOnTarget} from '../../../../source/core/analysis/metrics/misses.ts';
import {metricTargetOf} from '../../../../source/core/analysis/metrics/target.ts';

function verdict(actual: string, words: string, baseline?: string) {
	const target = metricTargetOf(words);
	if (!target) throw new Error(`${words} is not a target.`);
	return verdictOnTarget(actual, target, baseline);
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
		['0.28 s', 'below 300 ms', {isReached: true}],
		['1,200 ms', 'under 1 s', {isReached: false, by: 0.2, unit: 's'}],
		['0.3 %', '0 %', {isReached: false, by: 0.3, unit: '%'}],
		['3 in October', '0', {isReached: false, by: 3, unit: ''}],
		['0', '0 lost carts', {isReached: true}],
		['12 days', 'between 4 and 10 days', {isReached: false, by: 2, unit: 'days'}],
	])('%s against %s', (actual, words, expected) => {
		expect(verdict(actual, words)).toEqual(expected);
	});

	it.each([
		['240 ms to 310 ms', 'below 300 ms'],
		['better', 'below 300 ms'],
		['280', '300 ms'],
		['20 %', '20 % less'],
	])('is open where there is a doubt: %s against %s', (actual, words) => {
		expect(verdict(actual, words)).toBeUndefined();
	});
});

describe('a target of a number alone', () => {
	it.each([
		['99.5 %', '99.9 %', '99 %', {isReached: false, by: 0.4}],
		['99.95 %', '99.9 %', '99 %', {isReached: true}],
		['$3,500', '$3.1k', '$4k', {isReached: false, by: 400}],
		['$3,050', '$3.1k', '$4k', {isReached: true}],
		['0.5 h', '30 minutes', '3 h', {isReached: true}],
		['3 of 4', '4 of 4 teams', '0', {isReached: false, by: 1}],
		['4 of 4', '4 of 4 teams', '0', {isReached: true}],
	])('%s against %s is judged by the side of it on which %s lies', (actual, words, baseline, expected) => {
		expect(verdict(actual, words, baseline)).toMatchObject(expected);
	});

	it.each([
		['99.5 %', '99.9 %', undefined],
		['99.5 %', '99.9 %', 'bad'],
		['+25 %', '+20 %', '100'],
		['25 %', '+20 %', '100 %'],
		['0.97', 'at least 95 %', '50 %'],
		['3 of 4', '95 %', '50 %'],
		['3', '4 EUR', '2 USD'],
	])('says nothing of %s against %s from %s', (actual, words, baseline) => {
		expect(verdict(actual, words, baseline)).toBeUndefined();
	});
});
