import {describe, expect, it} from 'vitest';
import {costsByOption} from '../../../../source/core/analysis/costs/by-option.ts';

const running = (infrastructure: string) => costsByOption({options: [{name: 'A', cost: {infrastructure}}]})[0]?.running;

describe('costs option by option', () => {
	it('leaves out options that name none', () => {
		const options = [
			{name: 'A', cost: {engineering: '3 weeks'}},
			{name: 'B'},
			{name: 'C', cost: {maintenance: 'none'}},
		];
		expect(costsByOption({options}).map(({option}) => option)).toEqual(['A', 'C']);
	});

	it.each<[string, number, string]>([
		['620 euros a month for one more node', 22_320, 'euros'],
		['€1,240 per month', 44_640, '€'],
		['9000 USD a year', 27_000, 'USD'],
		['450 $/month', 16_200, '$'],
	])('adds up %s over three years', (text, amount, unit) => {
		expect(running(text)).toEqual({years: 3, amount, unit});
	});

	it.each([
		'620 euros',
		'620 euros a month, 900 euros from March',
		'two nodes a month',
		'40 GB a month',
		'620 euros a month, 7,440 euros a year',
	])('adds up nothing of %s', (text) => {
		expect(running(text)).toBeUndefined();
	});
});
