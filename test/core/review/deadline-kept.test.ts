import {expect, it} from 'vitest';
import {deadlineKept} from '../../../source/core/review/rules/deadline-kept.ts';
import {toldBy} from '../../support/review.ts';

const document = (problem: string, plan: string) =>
	`# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n**Created**: 2026-11-02\n\n## Motivation\n\n### Problem\n\n${problem}\n\n## Implementation Plan\n\n${plan}\n`;
const phase = (time: string, task = 'Old cart server switched off', name = 'Move') =>
	`### Phase 1: ${name} (${time})\n\n- [ ] ${task}\n- [ ] Tell the shops`;
const off = 'The old cart server must be switched off by 31 January 2027.';

it.each<[name: string, text: string, told: string[]]>([
	[
		'a task of its own day, too late',
		document(off, phase('1 December 2026 to 26 February 2027', 'Old cart server switched off on 27 Feb 2027')),
		[
			'"Move: Old cart server switched off on 27 Feb 2027" is planned for 2027-02-27, and line 11 wants it by 2027-01-31.',
		],
	],
	[
		'a phase that begins too late',
		document(off, phase('15 February to 26 February 2027')),
		['"Move: Old cart server switched off" is planned for 2027-02-15, and line 11 wants it by 2027-01-31.'],
	],
	[
		'days without a year, and a rule in the sentence before',
		document(
			'Prices are due at the latest 8 weeks before the fair (rule of the board). The fair is on 3 May, so the price list is out by Monday 8 March.',
			phase('15 Mar – 26 Mar', 'Price list of the fair printed'),
		),
		['"Move: Price list of the fair printed" is planned for 2027-03-15, and line 11 wants it by 2027-03-08.'],
	],
	[
		'all of it before something begins',
		document(
			'It must be live in all shops before the freeze, which begins on 15 March 2027.',
			phase('15 Mar - 26 Mar', 'ten shops', 'Leeds'),
		),
		['"Leeds" is planned for 2027-03-15, and line 11 wants it before 2027-03-15.'],
	],
	[
		'one task that is all of a phase, too late from its first day on',
		document(off, phase('15 February to 26 February 2027').replace('\n- [ ] Tell the shops', '')),
		['"Move: Old cart server switched off" is planned to begin on 2027-02-15, and line 11 wants it by 2027-01-31.'],
	],
	[
		'one that begins in time and ends too late',
		document(off, phase('15 January to 26 February 2027').replace('\n- [ ] Tell the shops', '')),
		['"Move: Old cart server switched off" is planned to end on 2027-02-26, and line 11 wants it by 2027-01-31.'],
	],
	[
		'what is left when all is live',
		document(
			'It must be live in all shops before the freeze, which begins on 15 March 2027.',
			phase('1 Apr - 9 Apr', 'Remove the old paths', 'Clean-up'),
		),
		[],
	],
	[
		'a phase that ends later, in which it may be done in time',
		document(off, phase('1 January to 26 February 2027')),
		[],
	],
	[
		'the day itself',
		document(off, phase('11 January to 31 January 2027', 'Old cart server switched off on 31 Jan 2027')),
		[],
	],
	['something else', document(off, phase('15 February to 26 February 2027', 'Shops get a list of prices')), []],
	[
		'a day that binds nobody',
		document(
			'The old cart server was moved by 31 January 2027, as people think.',
			phase('15 February to 26 February 2027'),
		),
		[],
	],
	[
		'a day from which on',
		document('The old cart server must be kept from 31 January 2027 on.', phase('15 February to 26 February 2027')),
		[],
	],
])('%s', (_, text, told) => {
	expect(toldBy(deadlineKept, text).map((line) => line.replace(/^warning \d+: /, ''))).toEqual(told);
});
