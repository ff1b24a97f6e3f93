import {describe, expect, it} from 'vitest';
import {boardView} from '../../../source/flow/view/meeting/board.ts';
import {at, keys, opening, played} from '../support.ts';
import {meetingOf} from './support.ts';

const sumOf = (minutes: object): number => Object.values(minutes).reduce((sum, one) => sum + one, 0);

describe('a draft of which nobody thought as of a session', () => {
	it('becomes one with a key and a time, with what was being typed in its place', () => {
		const asked = played(opening(), at('title'), ...keys('Move search'), 'alt-s');
		expect(boardView(asked)?.title).toBe('How many minutes does the group have?');
		const begun = played(asked, ...keys('60'), 'enter');
		expect(sumOf(begun.draft.meeting?.minutes ?? {})).toBe(60);
		expect(begun.draft.meeting?.at?.board).toBe('people');
		const there = played(begun, ...keys('Ann Lee'), 'enter', 'enter');
		expect([there.overlay, there.focus.question, there.draft.answers.title]).toEqual([
			undefined,
			'title',
			'Move search',
		]);
		expect(boardView(played(there, 'alt-s'))?.title).toContain('session');
	});

	it('takes the usual time without a number, and says why another word is no time', () => {
		expect(sumOf(played(opening(), 'alt-s', 'enter').draft.meeting?.minutes ?? {})).toBe(90);
		for (const typed of ['4', '601', 'an hour', '1.5']) {
			const state = played(opening(), 'alt-s', ...keys(typed), 'enter');
			expect(state.draft.meeting?.at).toMatchObject({board: 'length', text: typed});
			expect(boardView(state)).toMatchObject({isWrong: true, note: expect.stringContaining('from 5 to 600')});
		}
	});

	it('stays what it is after Esc', () => {
		const before = played(opening(), at('summary'), ...keys('It is'));
		const state = played(before, 'alt-s', ...keys('30'), 'escape');
		expect([state.overlay, state.draft.meeting, state.focus.question]).toEqual([undefined, undefined, 'summary']);
		expect(state.buffer?.text).toBe('It is');
	});
});

it('a session that there is opens at its agenda', () => {
	expect(played(meetingOf(), 'alt-s').draft.meeting?.at?.board).toBe('agenda');
});
