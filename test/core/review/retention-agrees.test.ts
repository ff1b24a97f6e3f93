import {expect, it} from 'vitest';
import {retentionAgrees} from '../../../source/core/review/rules/retention-agrees.ts';
import {toldBy} from '../../support/review.ts';

const document = (one: string, other: string) => `# RFC: Carts\n\n## Summary\n\n${one}\n\n## Motivation\n\n${other}\n`;

it.each<[one: string, other: string, told: string | undefined]>([
	[
		'A table holds them. Price slips are deleted after 30 days automatically.',
		'It is a proof; therefore each price slip must be available for ten years.',
		'It is gone after 30 days, and line 9 wants it for ten years.',
	],
	[
		'Slips of shops shall be retained for seven years, whereupon they shall be removed from the register.',
		'The bank obliges us to make slips available from the register, for no less than ten years.',
		'It is gone after seven years, and line 9 wants it for ten years.',
	],
	[
		'Slips older than 90 days are purged from the hot store; lists stay for 10 years.',
		'Slips are to be retained, in the hot store, for 180 days.',
		'It is gone after 90 days, and line 9 wants it for 180 days.',
	],
	['Price slips are deleted after 30 days.', 'Price slips must be kept for two weeks.', undefined],
	['Price slips are deleted after 30 days.', 'Price slips must be kept in the archive for ten years.', undefined],
	['Price slips are deleted after 30 days.', 'Price slips were kept for ten years.', undefined],
	['Price slips are deleted after 30 days.', 'Shop lists must be kept for ten years.', undefined],
	['Price slips are not deleted after 30 days.', 'Price slips must be kept for ten years.', undefined],
	[
		'Price slips are deleted after 30 days, or 90 days for shops.',
		'Price slips must be kept for ten years.',
		undefined,
	],
	['Price slips are deleted after 30 days unless a shop asks.', 'Price slips must be kept for ten years.', undefined],
])('%j beside %j', (one, other, told) => {
	expect(toldBy(retentionAgrees, document(one, other))).toEqual(told === undefined ? [] : [`warning 5: ${told}`]);
});
