import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {helpRows} from '../../../source/flow/keys/help.ts';
import {cellsOf} from '../../../source/flow/matrix/cells.ts';
import {hints} from '../../../source/flow/view/hints.ts';
import {at, keys, played, opening as small} from '../support.ts';
import {cell, criteria, databases, interview, problemAt, scored, scoresIn, scoring, totals, view} from './support.ts';

describe('the way into the grid', () => {
	it.each(['options', 'criteria'])('is a key at %s', (question) => {
		const session = scoring(databases(), question);
		expect(hints(session).map(({text}) => text)).toContain('score');
		expect(played(session, 'm').grid).toMatchObject({option: 0, criterion: 0});
	});

	it('is Alt-M at the scale and at the scores of an option, whose row it opens', () => {
		const scale = scoring(databases(), 'scale');
		expect(hints(scale).map(({key}) => key)).toContain('Alt-M');
		expect(cell(played(scale, 'alt-m'))).toEqual([0, 0]);
		expect(hints(played(scale, at('options', 0, 'name'))).map(({key}) => key)).not.toContain('Alt-M');
		const scores = played(scoring(databases()), at('options', 2, 'scores'), ...keys('Maturity: 3'), 'alt-m');
		expect(cell(scores)).toEqual([2, 1]);
		expect(scoresIn(scores)[2]).toEqual({Maturity: 3});
	});

	it('is none at other questions, and none where a template scores nothing', () => {
		const risks = scoring(databases(), 'risks');
		const state = played(risks, 'm');
		expect([state.grid, state.message?.text]).toEqual([undefined, 'Nothing is scored at this question.']);
		expect(hints(risks).map(({text}) => text)).not.toContain('score');
		expect(played(small(), at('options'), 'm').grid).toBeUndefined();
	});

	it('leads back to where it was opened, with all that was typed', () => {
		const left = played(scoring(databases(), 'scale'), 'alt-m', '9', 'escape');
		expect(left.grid).toBeUndefined();
		expect(left.focus).toEqual({question: 'scale'});
		expect(left.buffer?.text).toBe('');
		expect(scoresIn(left)[0]).toEqual({Maturity: 9});
	});
});

describe('typing into the grid', () => {
	it('scores one criterion for all options before the next, and gives the totals of the example', () => {
		const columns = criteria.flatMap((_, column) => scored.map((row) => String(row[column])));
		const typed = columns.flatMap((score) => [...keys(score), 'enter']);
		const session = played(scoring(databases()), 'm', ...typed);
		expect(totals(session)).toEqual(['8.70 1', '7.65 2', '6.45 3']);
		expect(view(session)).toMatchObject({given: 18, all: 18, isClose: false});
		expect(view(session).recommendation).toContain('PostgreSQL has the highest total, 8.70, 1.05 ahead of MongoDB.');
		expect(session.message?.text).toBe('This is the last cell.');
		expect(cell(session)).toEqual([2, 5]);
	});

	it('replaces what stood there, goes on where it went on, and follows each key with the totals', () => {
		const start = played(scoring(databases(scored)), 'm');
		const one = played(start, '1');
		expect(totals(one)[0]).toBe('7.10 2');
		expect(totals(played(one, '0'))[0]).toBe('8.90 1');
		expect(totals(played(start, '7', ',', '5'))[0]).toBe('8.40 1');
		const point = played(start, '7', '.');
		expect([problemAt(point), scoresIn(point)[0]?.Maturity]).toEqual([undefined, 7]);
	});

	it.each([
		['42', '42 is outside the scale: scores go from 1 to 10.'],
		['-3', '-3 is outside the scale: scores go from 1 to 10.'],
		['7.125', '"7.125" is not a number with at most two decimals, such as 7 or 7.5.'],
	])('says at once what is wrong with %s, keeps it as typed, and stores nothing of it', (text, problem) => {
		const session = played(scoring(databases(scored)), 'm', ...keys(text));
		expect(problemAt(session)).toBe(problem);
		expect(scoresIn(session)[0]).not.toHaveProperty('Maturity');
		expect(session.draft.typed).toEqual({'options[0].scores.Maturity': text});
		expect(totals(session)[0]).toBeUndefined();
		const resumed = played(scoring(session.draft.answers, 'options', {typed: session.draft.typed}), 'm', 'up');
		expect(problemAt(played(resumed, 'down'))).toBe(problem);
		expect(played(session, 'delete').draft.typed).toEqual({});
	});

	it('takes back the last digit typed, and clears a cell that it comes to', () => {
		const session = played(scoring(databases(scored)), 'm', '1', '0', 'backspace');
		expect(scoresIn(session)[0]?.Maturity).toBe(1);
		expect(scoresIn(played(session, 'down', 'backspace'))[1]).not.toHaveProperty('Maturity');
		expect(scoresIn(played(session, 'delete'))[0]).not.toHaveProperty('Maturity');
	});

	it('takes a number that is pasted, and nothing else', () => {
		const paste = (text: string) =>
			played(scoring(databases(scored)), 'm', {type: 'text-pasted', text}, {type: 'save-due'});
		expect(scoresIn(paste(' 7,5\n'))[0]?.Maturity).toBe(7.5);
		expect(scoresIn(paste('7 8 9'))[0]?.Maturity).toBe(9);
		expect(played(scoring(databases()), 'm', {type: 'text-pasted', text: 'x'}).message?.text).toContain('one number');
	});

	it('leaves a text alone that is no list of scores, and says where it is', () => {
		const typed = {'options[0].scores': 'Maturity: good\nand more'};
		const session = played(scoring(databases(), 'options', {typed}), 'm', 'up', '9');
		expect(session.draft.typed).toEqual(typed);
		expect(session.message?.text).toBe('Scores of PostgreSQL hold a text that is not a list of scores.');
	});
});

describe('moving in the grid', () => {
	const start = played(scoring(databases(scored)), 'm');
	it.each([
		[
			['down', 'right'],
			[1, 1],
		],
		[
			['tab', 'tab', 'tab'],
			[0, 1],
		],
		[
			['right', 'shift-tab'],
			[2, 0],
		],
		[
			['up', 'up', 'left'],
			[-1, 0],
		],
		[
			['up', 'enter', 'enter'],
			[-1, 2],
		],
		[
			['up', 'end', 'enter'],
			[0, 0],
		],
		[
			['up', 'down'],
			[0, 0],
		],
		[
			['end', 'page-down', 'down', 'right'],
			[2, 5],
		],
		[
			['page-down', 'page-up', 'home'],
			[0, 0],
		],
	])('%j leads to %j', (pressed, expected) => {
		expect(cell(played(start, ...pressed))).toEqual(expected);
	});

	it.each([
		[[], 'next option'],
		[['page-down'], 'next criterion'],
		[['end'], 'next option'],
		[['end', 'page-down'], undefined],
		[['up'], 'next criterion'],
		[['up', 'end'], 'first option'],
	])('after %j the bar says where Enter leads: %s', (pressed, expected) => {
		const told = hints(played(start, ...pressed));
		expect(told.find(({key}) => key === 'Enter')?.text).toBe(expected);
	});

	it('shows the help of the grid, and comes back to it', () => {
		const help = played(start, '?');
		expect(help.overlay?.name).toBe('help');
		expect(helpRows(help).map(({help: text}) => text)).toContain('Bring the weights to a sum of 100.');
		expect(cell(played(help, 'escape', 'down'))).toEqual([1, 0]);
	});

	it('leads on to the review and to any question', () => {
		expect(played(start, 'ctrl-r').screen).toBe('review');
		expect(played(start, 'ctrl-r', 'escape').grid).toBeUndefined();
		expect(played(start, at('title')).grid).toBeUndefined();
		expect(played(start, 'ctrl-t', 'escape').grid).toBeDefined();
		const computed = played(start, 'ctrl-l');
		expect(computed.overlay?.name).toBe('instrument');
		expect(played(computed, 'escape').grid).toBeDefined();
	});
});

describe('a grid without cells', () => {
	it.each([
		[{}, 'criteria'],
		[{criteria: [{weight: 20}], options: [{name: 'A'}]}, 'criteria'],
		[{criteria: [{name: 'Cost'}]}, 'options'],
	])('of %j says what is missing, and Enter leads to its question', (answers, missing) => {
		const session = played(scoring(answers as Answers), 'm');
		expect(view(session).missing).toBe(missing);
		const tried = played(session, '9', 'down', 'right', 'n', 'delete', 'tab', 'shift-tab', {
			type: 'text-pasted',
			text: '5',
		});
		expect(tried.draft.answers).toEqual(session.draft.answers);
		expect(played(tried, 'enter').focus).toMatchObject({question: missing});
	});

	it.each([
		[{}, 'criterion', 'Criteria'],
		[{criteria: [{name: 'Cost'}]}, 'option', 'Options'],
	])('of %j says why a key that changes a cell does nothing, and tells none of them', (answers, noun, label) => {
		const session = played(scoring(answers as Answers), 'm');
		const paste = {type: 'text-pasted', text: '5'} as const;
		for (const pressed of ['s', 'n', '9', 'backspace', 'delete', paste]) {
			const {draft, message} = played(session, pressed);
			expect(draft.answers).toEqual(session.draft.answers);
			expect(message?.text).toBe(`Nothing can be scored or selected, as no ${noun} has a name yet.`);
			expect(message?.next).toBe(`Enter goes to ${label}.`);
		}

		const told = hints(session).map(({text}) => text);
		expect(told).toContain('go there');
		expect(told).not.toContain('select');
		expect(hints(played(scoring(databases()), 'm')).map(({text}) => text)).toContain('select');
	});
});

describe('names in the grid', () => {
	it('that change take their scores along', () => {
		const typed = {'options[1].scores.Cost': 'cheap'};
		const start = scoring(databases(scored), 'options', {typed});
		const renamed = played(start, at('criteria', 3, 'name'), ...keys(' of work'), at('options', 1, 'name'), '!');
		const grid = played(renamed, at('options'), 'm');
		expect(totals(grid)[0]).toBe('8.70 1');
		expect(view(grid).options[1]).toBe('MongoDB!');
		expect(cellsOf(grid, view(grid).table, 1)[3]).toMatchObject({text: 'cheap'});
		expect(interview.questions.find(({path}) => path === 'options')?.key).toBe('name');
	});

	it('are numbers where there are none', () => {
		const session = played(scoring({criteria: [{name: 'Cost'}], options: [{pros: ['x']}]}), 'm', '5');
		expect(view(session).options).toEqual(['option 1']);
		expect(totals(session)).toEqual(['5.00 1']);
	});

	it('stand for options that are level, and for a call that is close', () => {
		const answers = {
			criteria: [{name: 'Cost', weight: 100}],
			options: ['A', 'B', 'C'].map((name, index) => ({name, scores: {Cost: [7, 7, 6.9][index] ?? 0}})),
		};
		const session = played(scoring(answers), 'm');
		expect(totals(session)).toEqual(['7.00 1=', '7.00 1=', '6.90 3']);
		expect(view(session).isClose).toBe(true);
	});
});
