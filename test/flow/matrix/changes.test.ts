import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {weightSum} from '../../../source/flow/matrix/sum.ts';
import type {SessionState} from '../../../source/flow/state/state.ts';
import {hints} from '../../../source/flow/view/hints.ts';
import {at, played} from '../support.ts';
import {cell, databases, problemAt, scored, scoresIn, scoring, totals, view} from './support.ts';

const weights = ({draft}: SessionState) => (draft.answers.criteria as Answers[]).map(({weight}) => weight);

describe('the weights', () => {
	const start = played(scoring(databases(scored)), 'm');

	it('are typed above the scores', () => {
		const session = played(start, 'up', '1', '2', '.', '5', 'enter', '1', '0', '0', '0');
		expect(weights(session).slice(0, 2)).toEqual([12.5, undefined]);
		expect(session.draft.typed).toEqual({'criteria[1].weight': '1000'});
		expect(problemAt(session)).toContain('is not a percent number');
		expect(weightSum(view(session).table).advice).toBe('There is no weight yet for Learning curve.');
		expect(played(session, 'n').message?.text).toBe('There is no weight yet for Learning curve.');
	});

	it('that do not sum to 100 are said, and brought to 100 in the same proportions as one step', () => {
		const session = played(start, 'up', '4', '0');
		expect(weightSum(view(session).table)).toMatchObject({
			text: '120%',
			advice: 'The weights sum to 120, not 100. n brings them to 100.',
		});
		expect(hints(session).map(({text}) => text)).toContain('weights to 100');
		const mended = played(session, 'n');
		expect(weights(mended)).toEqual([33, 13, 17, 13, 12, 12]);
		expect(weightSum(view(mended).table)).toMatchObject({text: '100%', advice: ''});
		expect(weights(played(mended, 'ctrl-_'))).toEqual([40, 15, 20, 15, 15, 15]);
		expect(played(mended, 'n').message?.text).toBe('The weights sum to 100 already.');
	});

	it('that nobody has given are shared out', () => {
		const answers = {criteria: ['A', 'B', 'C'].map((name) => ({name})), options: [{name: 'X'}]};
		expect(weights(played(scoring(answers), 'm', 'n'))).toEqual([34, 33, 33]);
	});
});

describe('the winner', () => {
	const selected = ({draft}: SessionState) => (draft.answers.options as Answers[]).map((option) => option.selected);

	it('is selected in its row, in place of any other, and taken back', () => {
		const start = played(scoring(databases(scored)), 'm');
		const first = played(start, 's');
		expect(selected(first).slice(0, 2)).toEqual([true, undefined]);
		expect([view(first).selected, cell(first)]).toEqual([0, cell(start)]);
		const second = played(first, 'down', 's');
		expect(selected(second).slice(0, 2)).toEqual([undefined, true]);
		expect(selected(played(second, 's')).slice(0, 2)).toEqual([undefined, undefined]);
		expect(selected(played(second, 'ctrl-_')).slice(0, 2)).toEqual([true, undefined]);
	});

	it('is none of the weights, and comes after a score that is being typed', () => {
		const start = played(scoring(databases(scored)), 'm');
		expect(played(start, 'up', 's').message?.text).toMatch(/^These are the weights/);
		const typed = played(start, '4', 's');
		expect(scoresIn(typed)[0]?.Maturity).toBe(4);
		expect(selected(typed)[0]).toBe(true);
	});
});

describe('undo in the grid', () => {
	it('takes each cell back as one step, and shows where', () => {
		const session = played(scoring(databases(scored)), 'm', '1', '0', 'enter', '4', 'right', '2');
		const one = played(session, 'ctrl-_');
		expect([cell(one), scoresIn(one)[1]?.Maturity, scoresIn(one)[1]?.['Learning curve']]).toEqual([[1, 1], 4, 7]);
		const three = played(one, 'home', 'ctrl-_', 'ctrl-_');
		expect(cell(three)).toEqual([0, 0]);
		expect(totals(three)).toEqual(['8.70 1', '7.65 2', '6.45 3']);
		expect(three.history.past).toBeUndefined();
		const again = played(three, 'ctrl-y', 'ctrl-y', 'ctrl-y');
		expect(again.draft.answers).toEqual(session.draft.answers);
		expect(played(again, 'ctrl-y').message?.text).toBe('There is nothing to redo.');
	});

	it('starts a new step when a cell is come back to, and none where nothing changed', () => {
		const start = played(scoring(databases(scored)), 'm');
		expect(scoresIn(played(start, '1', 'down', 'up', '2', 'ctrl-_'))[0]?.Maturity).toBe(1);
		expect(played(start, '9', 'enter').history.past).toBeUndefined();
		expect(played(start, '1', 'backspace', '9').history.past).toBeUndefined();
	});

	it('shows a cell whose text is the same, and only kept as typed', () => {
		const start = played(scoring({...databases(scored), scale: {min: 1, max: 5}}), 'm');
		const session = played(start, '9', 'down', 'ctrl-_');
		expect([cell(session), scoresIn(session)[0]?.Maturity]).toEqual([[0, 0], 9]);
	});

	it('leads out of the grid to what was changed elsewhere', () => {
		const session = played(scoring(databases(scored), 'title'), '!', at('options'), 'm', 'ctrl-_');
		expect(session.grid).toBeUndefined();
		expect(session.focus).toEqual({question: 'title'});
	});

	it('takes cells back after the grid was left', () => {
		const session = played(scoring(databases(scored)), 'm', '1', 'escape', 'ctrl-_');
		expect(scoresIn(session)[0]?.Maturity).toBe(9);
	});
});
