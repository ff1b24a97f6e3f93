import {expect, it} from 'vitest';
import {withMissing} from '../../../source/core/foreign/missing.ts';
import type {SectionPattern} from '../../../source/core/template/patterns.ts';
import {leastOf, mostOf} from '../../../source/core/text/numbers.ts';

it('the least and the greatest are found of more numbers than a function takes', () => {
	const numbers = Array.from({length: 400_000}, (_, index) => (index * 7919) % 400_000);
	expect([leastOf(numbers), mostOf(numbers)]).toEqual([0, 399_999]);
	expect([leastOf([]), mostOf([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
});

it('a document may have as many headings', () => {
	const section: SectionPattern = {
		level: 2,
		heading: {start: 'A', pieces: [], end: ''},
		also: [],
		body: [],
		children: [],
	};
	expect(withMissing(new Array<SectionPattern>(400_000).fill(section), [])).toHaveLength(400_000);
});
