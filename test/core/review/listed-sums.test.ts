import {expect, it} from 'vitest';
import {sumRight} from '../../../source/core/review/rules/sum-right.ts';
import {toldBy} from '../../support/review.ts';

const told = (text: string) => toldBy(sumRight, `# RFC: Carts\n\n${text}\n`);

it.each([
	['The depot has 90 gates, namely:\n\n- north: 41 gates\n- south: 35 gates\n', '76', '90 gates'],
	['The bill totals $9,400:\n- disks: $5,200\n- help: $3,000', '8,200', '$9,400'],
	['Kosten insgesamt 1.250 €:\n\n1. Kabel 700 €\n2. Montage 500 €', '1.200', '1.250 €'],
	[
		'The crew consists of 14 people:\n\n- **Drivers**: 6 people\n- Loaders – 5 people\n- Clerks (night): 2 people',
		'13',
		'14 people',
	],
])('says of %j that it is %s', (text, sum, said) => {
	expect(told(text)).toEqual([`warning 3: What is listed below is ${sum} together, and not ${said}.`]);
});

it.each([
	['right', 'The depot has 76 gates, namely:\n\n- north: 41 gates\n- south: 35 gates'],
	['rounded', 'The depot has 80 gates, namely:\n\n- north: 41 gates\n- south: 35 gates'],
	['about', 'The depot has about 93 gates, namely:\n\n- north: 41 gates\n- south: 35 gates'],
	['of something else', 'The depot has 93 gates, namely:\n\n- north: 41 doors\n- south: 35 doors'],
	['with a part that is not counted', 'The depot has 93 gates, namely:\n\n- north: 41 gates\n- south: the others'],
	['with two numbers in a part', 'The depot has 93 gates, namely:\n\n- north: 41 gates, 3 broken\n- south: 35 gates'],
	['with parts of parts', 'The depot has 93 gates, namely:\n\n- north: 41 gates\n  - old: 9 gates\n- south: 35 gates'],
	['of which only some are listed', 'The depot has 93 gates. Those that fail:\n\n- north: 41 gates\n- south: 35 gates'],
	['with a part that is larger', 'The depot has 30 gates in total:\n\n- north: 41 gates\n- south: 35 gates'],
	['that are averages', 'In total 93 trucks:\n\n- north: 41 trucks per day\n- south: 35 trucks per day'],
	['in code', '```\nThe depot has 93 gates, namely:\n- north: 41 gates\n- south: 35 gates\n```'],
])('is silent where they are %s', (_, text) => {
	expect(told(text)).toEqual([]);
});

it('reads a long text quickly', () => {
	for (const unit of ['9 a:\n', '- 9 a\n', 'in total 9 a, ', '9.9'])
		expect(() => told(unit.repeat(20_000))).not.toThrow();
});
