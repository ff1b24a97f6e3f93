import {describe, expect, it} from 'vitest';
import {valueAt} from '../../source/core/answers/answers.ts';
import {currentDraft} from '../../source/flow/selectors/draft.ts';
import {jumpRows} from '../../source/flow/selectors/jump-rows.ts';
import {columnRows, itemRows} from '../../source/flow/view/group.ts';
import {hints} from '../../source/flow/view/hints.ts';
import {at, interview, keys, opening, played} from './support.ts';

const options = [{name: 'Redis', selected: true}, {name: 'Disk'}];
const list = () => opening({answers: {options}, position: {question: 'options'}});
const namesIn = (state: ReturnType<typeof list>) => itemRows(state).rows.map(({name}) => name);

describe('a group of items', () => {
	it('lists them with a summary, and a row that adds one', () => {
		const state = list();
		expect(itemRows(state).rows).toMatchObject([
			{name: 'Redis', summary: 'selected', isCurrent: true},
			{name: 'Disk', summary: '', isCurrent: false},
		]);
		expect(itemRows(played(state, 'down', 'down')).isAdding).toBe(true);
	});

	it('is filled in column by column, and left to the list', () => {
		const state = played(
			list(),
			'end',
			'enter',
			...keys('Memory'),
			'tab',
			'1',
			'enter',
			'enter',
			...keys('2026-05-01'),
			'tab',
			'tab',
		);
		expect(state.focus).toEqual({question: 'options', item: 2});
		expect(valueAt(state.draft.answers, 'options')).toEqual([
			{name: 'Redis'},
			{name: 'Disk'},
			{name: 'Memory', selected: true, cost: {time: '2026-05-01'}},
		]);
		expect(played(state, 'enter', 'escape').focus).toEqual({question: 'options', item: 2});
	});

	it('adds behind the last one, so that the letters and numbers of others stay, duplicates under a new name, moves and deletes', () => {
		expect(namesIn(played(list(), 'a', ...keys('New'), 'escape'))).toEqual(['Redis', 'Disk', 'New']);
		const copied = played(list(), 'd');
		expect(namesIn(copied)).toEqual(['Redis', 'Redis (2)', 'Disk']);
		expect(valueAt(copied.draft.answers, 'options')).toMatchObject([{selected: true}, {name: 'Redis (2)'}, {}]);
		expect(namesIn(played(list(), ']'))).toEqual(['Disk', 'Redis']);
		expect(played(list(), ']').focus.item).toBe(1);
		expect(namesIn(played(list(), 'x'))).toEqual(['Disk']);
		expect(played(list(), 'x', 'x').draft.answers).toEqual({});
	});

	it.each(['a', 'd', ']', 'x'])('undoes %s and does it again', (key) => {
		const before = list();
		const state = played(before, key);
		const undone = played(state, 'ctrl-_');
		expect(undone.draft.answers).toEqual(before.draft.answers);
		expect(played(undone, 'ctrl-y').draft.answers).toEqual(state.draft.answers);
	});

	it('moves marks and typed texts with their items', () => {
		const typed = {'options[0].cost.time': 'soon'};
		const marks = {'options[1].cost.time': 'unknown' as const};
		const state = opening({answers: {options}, typed, marks, position: {question: 'options'}});
		expect(played(state, ']').draft).toMatchObject({
			typed: {'options[1].cost.time': 'soon'},
			marks: {'options[0].cost.time': 'unknown'},
		});
		const deleted = played(state, 'x').draft;
		expect([deleted.typed, deleted.marks]).toEqual([{}, {'options[0].cost.time': 'unknown'}]);
		expect(played(state, 'x', 'ctrl-_').draft.typed).toEqual(typed);
	});

	it('returns to the item where a text was changed', () => {
		const state = played(list(), at('options', 1, 'name'), ...keys('!'), at('title'), ...keys('T'), 'ctrl-_', 'ctrl-_');
		expect(state.focus).toEqual({question: 'options', item: 1, field: 'name'});
		expect(currentDraft(state).answers).toEqual({options});
	});

	it('tells text that is no value from an answer, once it has been left', () => {
		const state = played(list(), at('options', 0, 'cost.time'), ...keys('soon'));
		const readiness = (session: typeof state) => columnRows(session).find(({path}) => path === 'cost.time')?.readiness;
		expect(readiness(state)).toBe('answered');
		expect(readiness(played(state, 'tab', 'enter'))).toBe('finding');
		expect(readiness(played(list(), at('options', 0, 'cost.time'), 'ctrl-n', at('options', 0, 'name')))).toBe(
			'unknown',
		);
	});

	it('calls an item without a name by the first thing that it holds', () => {
		const questions = interview.questions.map((question) => {
			const {key: _, ...others} = question;
			return question.path === 'phases' ? others : question;
		});
		const state = {
			...opening({answers: {phases: [{name: 'One'}, {when: {text: 'soon'}}, {}]}}),
			interview: {...interview, questions},
		};
		const {rows} = itemRows(played(state, at('phases')));
		expect(rows.map(({name, summary}) => [name, summary])).toEqual([
			['One', ''],
			['soon', ''],
			['', ''],
		]);
		expect(jumpRows(state, 'phases').map(({prompt}) => prompt)).toEqual(['Phases?', 'One', 'soon', '']);
	});

	it('tells what Enter does on the row at hand', () => {
		expect(hints(list())[0]).toEqual({key: 'Enter', text: 'open'});
		expect(hints(list())[1]).toEqual({key: 'a', text: 'add'});
		expect(hints(played(list(), 'end'))[0]).toEqual({key: 'Enter', text: 'add'});
	});

	it('goes to an item from the list of questions', () => {
		const state = played(opening({answers: {options}}), 'ctrl-t', ...keys('disk'), 'enter');
		expect(state.focus).toEqual({question: 'options', item: 1});
	});
});
