import {expect, it} from 'vitest';
import {plural} from '../../../source/core/text/plural.ts';

it.each([
	['option', 'options'],
	['criterion', 'criteria'],
	['entry', 'entries'],
	['key', 'keys'],
	['branch', 'branches'],
	['process', 'processes'],
])('one %s, two %s', (one, two) => {
	expect(plural(one)).toBe(two);
});
