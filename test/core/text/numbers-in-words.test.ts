import {describe, expect, it} from 'vitest';
import {inDigits} from '../../../source/core/text/numbers-in-words.ts';

describe('numbers in words', () => {
	it.each([
		['Six hundred on a day, seven hundred and fifty in May', '600 on a day, 750 in May'],
		['one thousand two hundred and sixty farms', '1260 farms'],
		['a hundred carts', 'a 100 carts'],
		['forty-eight drivers and ten million exchanges', '48 drivers and 10000000 exchanges'],
		['two and a half', '2 and a half'],
		['nineteen out of twenty', '19 out of 20'],
		['One of them, no one, once', 'One of them, no one, once'],
		['twenty-one', '21'],
		['hundreds of tens, a sixth', 'hundreds of tens, a sixth'],
		['two three', 'two three'],
		['five and six', '5 and 6'],
		['one hundred one', '101'],
	])('%j', (text, digits) => {
		expect(inDigits(text)).toBe(digits);
	});
});
