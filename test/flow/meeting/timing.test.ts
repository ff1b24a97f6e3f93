import {describe, expect, it} from 'vitest';
import type {SessionState} from '../../../source/flow/state/state.ts';
import {boardView} from '../../../source/flow/view/meeting/board.ts';
import {timeLeft} from '../../../source/flow/view/meeting/time.ts';
import {rail} from '../../../source/flow/view/rail.ts';
import {at, opening, played, run} from '../support.ts';
import {boardRow, group, matrix, meetingOf, toBoard} from './support.ts';

const told = (clock: string) => ({type: 'time-told', at: `2026-11-20T${clock}Z`}) as const;
const begun = (): SessionState => played(meetingOf(), 'help', told('10:00:00.000'));

describe('the time of a session', () => {
	it('is looked at from the first step on, and again after each look', () => {
		const first = run(meetingOf(), 'right');
		expect(first.effects.filter(({type}) => type === 'tell-time')).toHaveLength(1);
		// The answer is on its way, so nobody asks twice.
		expect(run(first.state, 'left').effects).not.toContainEqual({type: 'tell-time'});
		const second = run(first.state, told('10:00:00.000'));
		expect(second.effects).toContainEqual({type: 'tick-soon', within: 5000});
		expect(run(second.state, {type: 'tick-due'}).effects).toContainEqual({type: 'tell-time'});
	});

	it('is that of the step that was on screen, also where one goes on between two looks', () => {
		const there = run(begun(), at('options'));
		expect(there.effects).toContainEqual({type: 'tell-time'});
		const later = played(there.state, told('10:01:30.000'), {type: 'tick-due'}, told('10:02:00.500'));
		expect(later.draft.meeting?.used).toEqual({define: 90_000, design: 30_500});
	});

	it.each([
		['silent scores', boardRow.ballot, 'design'],
		['what everybody scored', boardRow.spread, 'design'],
		['dots', boardRow.dots, 'design'],
		['consent', boardRow.consent, 'consensus'],
		['a premortem', boardRow.premortem, 'execute'],
	])('of %s is that of what the group works on there, and not of the question below', (_, row, step) => {
		const scores = ['Speed', 'Cost'].flatMap((criterion) =>
			['Redis', 'Kafka'].flatMap((option) => group.map(({name: who}) => ({who, option, criterion, score: 5}))),
		);
		const there = played(meetingOf({answers: matrix}, {scores}), ...toBoard(row), told('10:00:00.000'));
		expect(there.overlay?.name).toBe('meeting');
		const later = played(there, {type: 'tick-due'}, told('10:00:30.000'));
		expect(later.draft.meeting?.used).toEqual({[step]: 30_000});
	});

	it('does not count while the process was stopped, or the clock was put back', () => {
		const state = played(begun(), {type: 'tick-due'}, told('10:59:00.000'), {type: 'tick-due'}, told('09:00:00.000'));
		expect(state.draft.meeting?.used).toEqual({});
		expect(played(state, {type: 'tick-due'}, told('09:00:04.000')).draft.meeting?.used).toEqual({define: 4000});
	});

	it('is saved with each full minute, and what is less of it with whatever comes next', () => {
		const before = begun();
		const some = played(before, {type: 'tick-due'}, told('10:00:59.000'));
		expect(some.saving.made).toBe(before.saving.made);
		expect(played(some, {type: 'tick-due'}, told('10:01:01.000')).saving.made).toBe(before.saving.made + 1);
		expect(run(some, 'ctrl-c').effects).toContainEqual(
			expect.objectContaining({
				type: 'save-draft',
				draft: expect.objectContaining({meeting: expect.objectContaining({used: {define: 59_000}})}),
			}),
		);
	});

	it('goes on where a draft that was left had it, and undo does not take it back', () => {
		const state = played(
			meetingOf({}, {used: {define: 60_000}}),
			'x',
			told('10:00:00.000'),
			{type: 'tick-due'},
			told('10:00:30.000'),
		);
		expect(played(state, 'ctrl-_').draft.meeting?.used).toEqual({define: 90_000});
	});

	it('is told once when a box is full, calmly, and stands on the rail', () => {
		const almost = played(meetingOf({}, {used: {define: 6 * 60_000 + 59_000}}), 'right', told('10:00:00.000'));
		const full = played(almost, {type: 'tick-due'}, told('10:00:02.000'));
		expect(full.message).toMatchObject({tone: 'info', text: 'The 7 minutes of this step are used.'});
		expect(timeLeft(full)).toBe('0 min left');
		const over = played(full, 'right', {type: 'tick-due'}, told('10:01:30.000'));
		expect(over.message).toBeUndefined();
		expect(timeLeft(over)).toBe('1 min over');
		expect(rail(over)[0]?.time).toEqual({used: 8, box: 7});
	});

	it('stops with the document that is written, so that its draft stays put away, and goes on with the questions', () => {
		const target = 'rfcs/0001-a.md';
		const reviewing = played(
			meetingOf({answers: {title: 'A'}}),
			'ctrl-r',
			told('10:00:00.000'),
			{type: 'target-proposed', target},
			'w',
		);
		const done = played(reviewing, {type: 'document-written', target});
		const later = run(done, {type: 'tick-due'}, told('10:01:30.000'));
		expect([later.effects, (later.state as SessionState).saving.made]).toEqual([[], done.saving.made]);
		expect(run(later.state, 'escape').effects).toContainEqual({type: 'tell-time'});
	});

	it('is nobody’s where no group meets', () => {
		const {effects} = run(opening(), 'right', at('options'), {type: 'tick-due'}, told('10:00:00.000'));
		expect(effects.filter(({type}) => type === 'tell-time' || type === 'tick-soon')).toEqual([]);
		expect(timeLeft(opening())).toBeUndefined();
		expect(rail(opening())[0]).not.toHaveProperty('time');
	});

	it('is shared out anew for the minutes that are typed, with what was used of each step', () => {
		const there = played(begun(), {type: 'tick-due'}, told('10:01:00.000'), ...toBoard(boardRow.boxes));
		const typed = played(there, '1', '2', '5');
		expect(boardView(typed)).toMatchObject({note: 'Enter shares out 125 minutes among the steps.'});
		const taken = played(typed, 'enter');
		const {minutes, used} = taken.draft.meeting ?? {};
		expect(Object.values(minutes ?? {}).reduce((sum: number, one) => sum + one, 0)).toBe(125);
		expect(used).toEqual(there.draft.meeting?.used);
		expect(played(taken, 'enter').draft.meeting?.at?.board).toBe('agenda');
		expect(played(taken, 'alt-z').draft.meeting?.minutes).toEqual(there.draft.meeting?.minutes);
	});

	it('is not shared out where a number is no time for a session', () => {
		const there = played(begun(), ...toBoard(boardRow.boxes));
		const typed = played(there, '3', 'enter');
		expect(boardView(typed)).toMatchObject({isWrong: true, note: expect.stringContaining('from 5 to 600')});
		expect(typed.draft.meeting?.minutes).toEqual(there.draft.meeting?.minutes);
		expect(played(typed, 'backspace', '3', '0', 'enter').draft.meeting?.at).toMatchObject({board: 'boxes', text: ''});
	});
});
