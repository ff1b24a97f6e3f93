import {expect, it} from 'vitest';
import {dayIn, dayMeantBy} from '../../../source/core/text/written-day.ts';

it.each([
	'2026-03-04',
	'2026/3/4',
	'2026.03.04',
	'4 Mar 2026',
	'4th March, 2026',
	'March 4, 2026',
	'Mar. 4th 2026',
	'04-Mar-2026',
	'2026-03-04T20:00:00-04:00',
	'2026-03-04T00:00:00.000Z',
	'2026-03-04 09:30 UTC',
	'4. March 2026',
	'4th of March, 2026',
	'4. März 2026',
	'4 mars 2026',
	'4 de marzo de 2026',
	'4 de março de 2026',
	'4 maart 2026',
	'2026年3月4日',
])('%s is the fourth of March', (text) => {
	expect(dayIn(text)).toBe('2026-03-04');
});

it.each([
	['13.02.2026', '2026-02-13'],
	['2/13/2026', '2026-02-13'],
	['10/10/2026', '2026-10-10'],
])('%s can be no other day than %s', (text, day) => {
	expect(dayIn(text)).toBe(day);
});

it.each(['01/02/2026', 'March 2026', '2026', '30 Feb 2026', '4 Mar 26', 'next March', '4 Marble 2026', '2026-03/04'])(
	'%s is not guessed',
	(text) => {
		expect(dayIn(text)).toBeUndefined();
	},
);

it('a year of two digits may be meant, and is offered at most', () => {
	expect(dayMeantBy('30 Oct 18')).toBe('2018-10-30');
	expect(dayMeantBy('30/10/18')).toBeUndefined();
});
