import {describe, expect, it} from 'vitest';
import {freezeKept} from '../../../source/core/review/rules/freeze-kept.ts';
import {toldBy} from '../../support/review.ts';

const rfc = (freeze: string, phase: string) =>
	toldBy(
		freezeKept,
		`# RFC: Carts\n\n**Status**: Review\n\n## Current State\n\n### Constraints\n\n- ${freeze}\n\n## Implementation Plan\n\n### Phase 1: ${phase}\n\n- [ ] Do it\n`,
	);
const told = [
	'warning 13: "Cut-over of tills" lies in a time in which nothing is to change: from 20 December to 5 January (line 9).',
];

describe('a change in a time in which nothing is to change', () => {
	it.each([
		['every year', 'The change freeze is from 20th December to 5th January every year.'],
		['without a year', 'Freeze 20 Dec – 5 Jan, nothing ships.'],
		['with the month first', 'No releases between December 20 and January 5.'],
	])('is told %s', (_, freeze) => {
		expect(rfc(freeze, 'Cut-over of tills (27 December 2026 to 29 December 2026)')).toEqual(told);
		expect(rfc(freeze, 'Cut-over of tills (3 January 2027 to 4 January 2027)')).toEqual(told);
	});

	it('is told of a row of a table, with its year', () => {
		const text = (year: number) =>
			`# RFC: Carts\n\n**Status**: Review\n\n## Current State\n\n### Constraints\n\nThe code freeze lasts from 20 March 2027 to 5 April 2027.\n\n## Implementation Plan\n\n| Phase | Work | From | To |\n|---|---|---|---|\n| 1 | Build | 1 Feb ${year} | 5 Mar ${year} |\n| 2 | Go-live of tills | 24 Mar ${year} | 26 Mar ${year} |\n`;
		expect(toldBy(freezeKept, text(2027)).join()).toMatch(/lies in a time in which nothing is to change/);
		expect(toldBy(freezeKept, text(2026))).toEqual([]);
	});

	it.each([
		['before it', 'Freeze 20 Dec – 5 Jan.', 'Cut-over of tills (1 December 2026 to 18 December 2026)'],
		['partly in it', 'Freeze 20 Dec – 5 Jan.', 'Cut-over of tills (1 December 2026 to 28 December 2026)'],
		['that changes nothing', 'Freeze 20 Dec – 5 Jan.', 'Training (27 December 2026 to 29 December 2026)'],
		['of another time', 'Holidays 20 Dec – 5 Jan.', 'Cut-over of tills (27 December 2026 to 29 December 2026)'],
		['with no end', 'Freeze from 20 Dec.', 'Cut-over of tills (27 December 2026 to 29 December 2026)'],
		[
			'with an exception',
			'Freeze 20 Dec – 5 Jan, except for tills.',
			'Cut-over of tills (27 December 2026 to 29 December 2026)',
		],
		['without a day', 'Freeze 20 Dec – 5 Jan.', 'Cut-over of tills (Week 3)'],
		['of another year', 'Freeze 20 Dec 2024 – 5 Jan 2025.', 'Cut-over of tills (27 December 2026 to 29 December 2026)'],
	])('is not told of one %s', (_, freeze, phase) => {
		expect(rfc(freeze, phase)).toEqual([]);
	});
});
