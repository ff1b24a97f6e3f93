import {describe, expect, it} from 'vitest';
import {plainName} from '../../../source/core/lens/read/item-names.ts';

describe('the name of an item in another place', () => {
	it.each([
		['Redis', 'redis'],
		['Redis', '**Redis**'],
		['Redis', 'Redis (selected)'],
		['Redis', '`Redis` (Recommended)'],
		['Redis', '[Redis](https://redis.io)'],
		['Redis', '“Redis”.'],
		['Read replica', 'Read-replica'],
		['Keep it', 'Keep it (status quo)'],
		['Cafe\u0301', 'Caf\u00e9'],
	])('%s is %s', (one, other) => {
		expect(plainName(one)).toBe(plainName(other));
	});

	it.each([
		['C', 'C++'],
		['C', 'C#'],
		['Redis', 'Redis (managed)'],
		['Redis (managed)', 'Redis (own)'],
		['Redis', 'Redis Cluster'],
		['(Selected)', ''],
	])('%s is not %s', (one, other) => {
		expect(plainName(one)).not.toBe(plainName(other));
	});
});
