import {describe, expect, it} from 'vitest';
import {newMeeting} from '../../../source/core/meeting/time.ts';
import {focusView} from '../../../source/flow/view/focus.ts';
import {at, keys, opening, played} from '../support.ts';
import {boardRow, meetingOf, rowsOn, toBoard} from './support.ts';

const begun = () => meetingOf({}, newMeeting(90));

describe('who takes part', () => {
	it('is asked first, one by one or as a list, and leads to the first question', () => {
		const state = played(begun(), ...keys('Ann Lee (SRE), Bob Ray'), 'enter', ...keys('Cy Doe'), 'enter');
		expect(rowsOn(state)).toEqual(['AL Ann Lee (SRE)', 'BR Bob Ray', 'CD Cy Doe']);
		const there = played(state, 'enter');
		expect([there.overlay, there.focus.question, there.draft.meeting?.at]).toEqual([undefined, 'title', undefined]);
		expect(there.message?.text).toContain('Alt-S opens the session');
	});

	it('is what was typed so far when the draft is opened again', () => {
		const typed = played(begun(), ...keys('Ann Lee, Bo'));
		const again = meetingOf({}, typed.draft.meeting);
		expect(played(again, ...keys('b Ray'), 'enter').draft.meeting?.people).toEqual([
			{name: 'Ann Lee'},
			{name: 'Bob Ray'},
		]);
	});

	it('is corrected by taking the last one back, and nobody is there twice', () => {
		const state = played(begun(), ...keys('Ann Lee (SRE), ann lee'), 'enter', 'backspace');
		expect([state.draft.meeting?.people, state.draft.meeting?.at?.text]).toEqual([[], 'Ann Lee (SRE)']);
		expect(played(state, 'backspace', 'enter').draft.meeting?.people).toEqual([{name: 'Ann Lee (SRE'}]);
	});

	it('can be pasted, and nothing of that submits', () => {
		const state = played(begun(), {type: 'text-pasted', text: 'Ann Lee,\nBob Ray\n'});
		expect(state.draft.meeting?.people).toEqual([]);
		expect(played(state, 'enter').draft.meeting?.people).toEqual([{name: 'Ann Lee'}, {name: 'Bob Ray'}]);
	});

	it('is no question for whoever leaves it', () => {
		expect(played(begun(), 'escape').overlay).toBeUndefined();
	});

	it('is enough by initials wherever people are asked for, and nowhere else', () => {
		const owner = played(meetingOf(), at('openQuestions'), 'a', ...keys('AL'), 'tab');
		expect(owner.draft.answers.openQuestions).toEqual([{question: 'AL'}]);
		const there = played(meetingOf(), at('author'), ...keys('al, cd'), 'tab');
		expect(there.draft.answers.author).toEqual(['Ann Lee', 'Cy Doe']);
		const item = meetingOf({answers: {openQuestions: [{question: 'Why?'}]}});
		const named = played(item, at('openQuestions', 0, 'owner'), ...keys('br'), 'enter');
		expect(named.draft.answers.openQuestions).toEqual([{question: 'Why?', owner: 'Bob Ray'}]);
		expect(focusView(played(item, at('openQuestions', 0, 'owner')))?.people).toBe('Initials are enough: AL, BR, CD.');
		expect(focusView(played(item, at('openQuestions', 0, 'question')))).not.toHaveProperty('people');
	});

	it('changes nothing where no group meets', () => {
		const state = played(opening(), at('author'), ...keys('AL'), 'tab');
		expect(state.draft.answers.author).toEqual(['AL']);
	});
});

describe('the time of each step', () => {
	it('is a minute more or less by a key, undone by another', () => {
		const state = played(meetingOf(), ...toBoard(boardRow.boxes), 'right', 'right', 'down', 'left');
		expect(state.draft.meeting?.minutes).toMatchObject({define: 9, research: 10});
		expect(played(state, 'ctrl-_').draft.meeting?.minutes).toMatchObject({define: 9, research: 11});
		const least = played(meetingOf(), ...toBoard(boardRow.boxes), ...Array<string>(20).fill('-'));
		expect(least.draft.meeting?.minutes.define).toBe(1);
	});

	it('leads back to the agenda, at its row, and from there to the question', () => {
		const state = played(meetingOf(), ...toBoard(boardRow.boxes), 'escape');
		expect(state.draft.meeting?.at).toEqual({board: 'agenda', row: 1});
		expect(played(state, 'escape').overlay).toBeUndefined();
	});

	it('lets the help and the parking lot lie over it, and is there again behind them', () => {
		const state = played(meetingOf(), ...toBoard(boardRow.boxes));
		expect(played(state, 'ctrl-g').overlay?.name).toBe('help');
		expect(played(state, 'ctrl-g', 'escape').overlay?.name).toBe('meeting');
		const parked = played(state, 'ctrl-^', ...keys('r: it lags @al'), 'enter');
		expect(parked.overlay?.name).toBe('meeting');
		expect(parked.draft.parked).toEqual([{kind: 'risk', text: 'it lags', who: 'Ann Lee'}]);
	});
});
