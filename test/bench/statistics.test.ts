import {expect, it} from 'vitest';
import {median, percentile} from '../../bench/statistics.ts';

it('the median is the value in the middle, in whatever order the values come', () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([3])).toBe(3);
	expect(median([])).toBeNaN();
});

it('99 of 100 values lie below the percentile of 0.99', () => {
	const values = Array.from({length: 100}, (_, index) => index);
	expect(percentile(values, 0.99)).toBe(99);
	expect(percentile(values, 0)).toBe(0);
	expect(percentile(values, 1)).toBe(99);
});
