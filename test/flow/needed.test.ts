import {describe, expect, it} from 'vitest';
import type {Answers} from '../../source/core/answers/answers.ts';
import {focusView} from '../../source/flow/view/focus.ts';
import {outstanding} from '../../source/flow/view/outstanding.ts';
import {rail} from '../../source/flow/view/rail.ts';
import {at, interview, keys, opening, played} from './support.ts';

const answers = {
	title: 'Cache',
	author: ['Ada'],
	motivation: {problem: 'Slow.'},
	options: [{name: 'Redis', selected: true}, {name: 'Disk'}],
};

describe('the next question that is needed', () => {
	it('is a key away, around the end', () => {
		const at = (state: ReturnType<typeof opening>) => state.focus.question;
		const first = played(opening(), 'ctrl-]');
		expect(at(first)).toBe('author');
		const second = played(first, ...keys('Ada'), 'ctrl-]');
		expect(at(second)).toBe('motivation.problem');
		expect(at(played(second, 'ctrl-]', 'ctrl-]'))).toBe('title');
	});

	it('is told where it is more than an answer, and opened where it is a field of an item', () => {
		const {options: _, ...others} = answers;
		const lacking = opening({answers: {...others, options: [{name: 'Redis'}, {name: 'Disk'}]}});
		expect(played(lacking, 'ctrl-]')).toMatchObject({
			focus: {question: 'options'},
			message: {text: 'No option is selected yet.'},
		});
		const nameless = opening({answers: {...others, options: [{name: 'Redis', selected: true}, {statusQuo: true}]}});
		expect(played(nameless, 'ctrl-]').focus).toEqual({question: 'options', item: 1, field: 'name'});
	});

	it('is where the option at hand is selected, while none is; from there it goes on', () => {
		const {options: _, ...others} = answers;
		const lacking = opening({answers: {...others, options: [{name: 'Redis'}, {name: 'Disk'}]}});
		const atList = played(lacking, 'ctrl-]');
		const inside = played(atList, 'down', 'ctrl-]');
		expect(inside.focus).toEqual({question: 'options', item: 1, field: 'selected'});
		expect(played(inside, 'ctrl-]').focus).toMatchObject({question: 'options'});
		expect(played(inside, 'y', 'ctrl-]').message?.text).toBe('Nothing that a review needs is open.');
	});

	it('says of the flag that one has it, as long as none does', () => {
		const need = (options: object[]) =>
			focusView(played(opening({answers: {options} as Answers}), at('options', 0, 'selected')))?.need;
		expect(need([{name: 'Redis'}, {name: 'Disk'}])).toBe('A review needs one that is chosen');
		expect(need([{name: 'Redis'}, {name: 'Disk', selected: true}])).toBe('Optional');
	});

	it('is the one at hand where no other is left', () => {
		const state = played(opening({answers: {...answers, options: [{name: 'Redis', selected: true}]}}), at('options'));
		const next = played(state, 'ctrl-]');
		expect([next.focus, next.message?.text]).toEqual([
			state.focus,
			'Options: Only 1 of 2 options. Add options until there are 2.',
		]);
	});

	it('says that none is left, and the way to the review', () => {
		const {message, focus} = played(opening({answers}), at('summary'), 'ctrl-]');
		expect([message?.text, message?.next]).toEqual([
			'Nothing that a review needs is open.',
			'Ctrl-R leads to the review.',
		]);
		expect(focus.question).toBe('summary');
	});

	it('keeps what is typed, and counts it', () => {
		const state = played(opening({answers: {...answers, title: 'x'}}), 'backspace', ...keys('Cache'), 'ctrl-]');
		expect([state.draft.answers.title, state.message?.tone]).toEqual(['Cache', 'success']);
	});

	it('is a key away in the grid, too', () => {
		const scored = {...answers, phases: [{name: 'Speed'}]};
		const state = played(
			opening({answers: {...scored, title: undefined as never}}),
			at('options', 0, 'scores'),
			'alt-m',
		);
		expect(played(state, 'ctrl-]')).toMatchObject({focus: {question: 'title'}});
	});
});

describe('what is left to do', () => {
	it('counts down as questions are answered, also while one is typed', () => {
		const texts = (state: ReturnType<typeof opening>) => outstanding(state).texts;
		expect(texts(opening())).toEqual(['4 needed (Ctrl-]), 4 optional left', '4 needed, 4 optional left', '4 needed']);
		expect(texts(played(opening(), 'C'))[1]).toBe('3 needed, 4 optional left');
		expect(texts(played(opening(), 'C', 'tab', 'tab', 'ctrl-p'))[1]).toBe('3 needed, 3 optional left');
		expect(texts(opening({answers}))).toEqual(['nothing needed, 4 optional left', 'none needed']);
		const all = {created: '2026-11-20', status: 'Draft', phases: [{name: 'One'}], summary: 'In short.'};
		expect(texts(opening({answers: {...answers, ...all}}))[0]).toBe('nothing is left open');
	});

	it('marks each question in the rail', () => {
		const readiness = (state: ReturnType<typeof opening>) =>
			rail(state).flatMap(({questions}) => questions.map(({path, readiness: one}) => `${path} ${one}`));
		expect(readiness(opening({marks: {summary: 'skipped'}}))).toEqual([
			'title needed',
			'author needed',
			'created empty',
			'motivation.problem needed',
			'status empty',
			'options needed',
			'phases empty',
			'summary skipped',
		]);
		const findings = [
			{rule: 'vague', severity: 'warning', message: 'V.', next: '', line: 1, place: {question: 'title'}},
		] as const;
		const state = played(opening({answers}), 'ctrl-r', {type: 'draft-examined', findings}, 'escape');
		expect(readiness(state)[0]).toBe('title finding');
		expect(rail(state)[0]).toMatchObject({settled: 3, total: 4});
	});
});

describe('the short way', () => {
	const stops = (state: ReturnType<typeof opening>) => {
		const found: string[] = [];
		let current = state;
		while (current.screen === 'interview' && found.length < 20) {
			found.push(current.focus.question);
			current = played(current, 'tab');
		}

		return found;
	};

	it('leads to what is needed alone, until a key widens it', () => {
		expect(stops(opening({brief: true}))).toEqual(['title', 'author', 'motivation.problem', 'options']);
		const wide = played(opening({brief: true}), 'alt-w');
		expect(stops(wide)).toHaveLength(interview.questions.length - 1);
		expect(wide).toMatchObject({message: {text: 'All of the 8 questions are asked from here on.'}});
		expect(stops(played(wide, 'alt-w'))).toHaveLength(4);
		expect(stops(played(opening({brief: true}), 'ctrl-r', 'a', 'escape'))).toHaveLength(8);
	});

	it('is saved with the draft', () => {
		const {draft, saving} = played(opening(), 'alt-w');
		expect([draft.brief, saving.made > saving.saved]).toEqual([true, true]);
	});

	it('passes what an item does not need', () => {
		const state = played(opening({brief: true}), at('options'), 'a', ...keys('Redis'), 'enter');
		expect(state.focus.field).toBe('selected');
		expect(played(state, 'tab').focus).toEqual({question: 'options', item: 0});
	});

	it('begins with what an item needs, wherever that stands', () => {
		const questions = interview.questions.map((question) =>
			question.path === 'options' ? {...question, fields: (question.fields ?? []).toReversed()} : question,
		);
		const state = {...opening({brief: true}), interview: {...interview, questions}};
		expect(played(state, at('options'), 'a').focus.field).toBe('selected');
		expect(played(opening(), at('options'), 'a').focus.field).toBe('name');
	});

	it('is none where nothing is needed', () => {
		const free = {...interview, questions: interview.questions.filter(({required}) => required === undefined)};
		const state = {...opening(), interview: free};
		expect(played(state, at('created'), 'alt-w')).toMatchObject({draft: {}, message: {tone: 'info'}});
		expect(played(state, at('created'), 'alt-w').draft.brief).toBeUndefined();
	});
});

describe('what the machine knows', () => {
	it('is no stop on the way, and can be gone back to', () => {
		const state = played(opening({answers: {author: ['Ada'], created: '2026-11-20'}}), 'tab');
		expect(state.focus.question).toBe('motivation.problem');
		expect(played(state, 'shift-tab').focus.question).toBe('created');
		expect(played(state, 'shift-tab', 'shift-tab').focus.question).toBe('author');
		expect(played(state, 'shift-tab', 'shift-tab', 'tab').focus.question).toBe('motivation.problem');
	});

	it('is asked as long as nobody knows it', () => {
		expect(played(opening(), 'tab').focus.question).toBe('author');
	});
});
