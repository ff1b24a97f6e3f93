import {expect, it} from 'vitest';
import {sumRight} from '../../../source/core/review/rules/sum-right.ts';
import {toldBy} from '../../support/review.ts';

it.each<[text: string, told: string[]]>([
	['Cost: disks 700 EUR, licences 300 EUR, together 1,000 EUR once.', []],
	[
		'Cost: disks 27,000 EUR, licences 21,000 EUR, help 4,000 EUR, together 50,000 EUR once.',
		['warning 3: 27,000 EUR, 21,000 EUR, 4,000 EUR are 52,000 together, and not 50,000.'],
	],
	['- disks €700, help €300, in total €900', ['warning 3: €700, €300 are 1,000 together, and not 900.']],
	['Cost: disks 700 EUR, licences 300 USD, together 900 EUR.', []],
	['Cost: disks 700 EUR, help 300 EUR a month, together 900 EUR.', []],
	['Cost: disks €1.5k, help €300, together €1.8k.', []],
	['Cost: disks 700.50 EUR, help 300 EUR, together 1000.50 EUR.', []],
	['```\nCost: disks 700 EUR, help 300 EUR, together 900 EUR.\n```', []],
])('of %j it says %j', (text, told) => {
	expect(toldBy(sumRight, `# RFC: Carts\n\n${text}\n`)).toEqual(told);
});

it('reads a long line quickly', () => {
	for (const unit of ['a ', 'a €7, ', '€7', 'disks 700 EUR, ', ': a-'])
		expect(() => toldBy(sumRight, `# RFC: Carts\n\n${unit.repeat(20_000)}\n`)).not.toThrow();
});
