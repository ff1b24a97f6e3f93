import {describe, expect, it} from 'vitest';
import {focusView} from '../../source/flow/view/focus.ts';
import {meetingOf} from './meeting/support.ts';
import {at, keys, played} from './support.ts';

/** The time of the first phase, while that is typed; the day is 2026-11-20, a Friday. */
const typed = (words: string, field = 'when') =>
	played(
		meetingOf(),
		at('start'),
		...keys('2026-12-07'),
		at('phases'),
		'a',
		...keys('Pilot'),
		at('phases', 0, field),
		...keys(words),
	);
const first = (state: ReturnType<typeof typed>, field = 'when') =>
	(state.draft.answers.phases as {[key: string]: unknown}[])[0]?.[field];

describe('the time of a phase in words', () => {
	it('is shown as the days that it means, and taken with a key', () => {
		const state = typed('in three weeks to end of march');
		expect(focusView(state)?.offer).toBe('Friday, 2026-12-11, to Wednesday, 2027-03-31: 111 days');
		expect(first(played(state, 'ctrl-f', 'enter'))).toEqual({from: '2026-12-11', days: 111});
	});

	it('of a first day alone is completed behind it', () => {
		const state = played(typed('in 3 weeks'), 'ctrl-f');
		expect(state.buffer?.text).toBe('2026-12-11, ');
		expect(first(played(state, ...keys('10 days'), 'enter'))).toEqual({from: '2026-12-11', days: 10});
	});

	it('that the chart cannot place is told, while it is typed and when it is left', () => {
		const state = typed('when it is ready');
		expect(focusView(state)).toMatchObject({unplaced: expect.stringContaining('the chart cannot place them')});
		const left = played(state, 'enter');
		expect(first(left)).toEqual({text: 'when it is ready'});
		expect(left.message?.text).toBe('"when it is ready" stays as words, which the chart cannot place.');
	});

	it('that means days stays as words with the way to these days', () => {
		const {message} = played(typed('in three weeks to end of march'), 'enter');
		expect(message?.next).toBe(
			'Ctrl-F at its question fills in what they mean: Friday, 2026-12-11, to Wednesday, 2027-03-31: 111 days',
		);
	});

	it.each(['Week 3-4', '2026-12-21, 10 days', 'Milestone: Beta', ''])('"%s" needs no such words', (words) => {
		const view = focusView(typed(words));
		expect(view?.unplaced).toBeUndefined();
		expect(words === '' ? undefined : view?.offer).toBeUndefined();
	});
});

describe('a milestone with a day in words', () => {
	it('gets the week in which that day is, counted from the start of the plan', () => {
		const state = typed('Alpha (week 2)\nBeta: end of March', 'milestones');
		expect(focusView(state)?.offer).toBe('Beta (week 17), as Wednesday, 2027-03-31 is in it');
		expect(first(played(state, 'ctrl-f', 'tab'), 'milestones')).toEqual([
			{name: 'Alpha', week: 2},
			{name: 'Beta', week: 17},
		]);
	});

	it('stays as it is without a day, and before the start', () => {
		for (const words of ['Beta: soon', 'Beta: today', 'Beta (week 3)'])
			expect(focusView(typed(words, 'milestones'))?.offer).toBeUndefined();
	});
});

describe('the key that fills in, where there is nothing to be filled in', () => {
	it.each([
		['when', 'when it is ready', 'The words typed here mean no time that could be filled in.'],
		['exit', 'x', 'Nothing that is known goes on from what is typed here.'],
		['exit', '', 'Nothing is known that could be filled in here.'],
	])('says why, at %s with "%s"', (field, words, message) => {
		const state = played(typed(words, field), 'ctrl-f');
		expect(state.message?.text).toBe(message);
		expect(state.buffer?.text).toBe(words);
	});
});
