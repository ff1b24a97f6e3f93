import {describe, expect, it} from 'vitest';
import type {Interview} from '../../source/core/answers/interview.ts';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import type {Draft} from '../../source/core/draft/types.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {currentDraft} from '../../source/flow/selectors/draft.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {focusView} from '../../source/flow/view/focus.ts';
import {at, frozen, keys, played} from './support.ts';

const line = {step: 'define', kind: 'line', prompt: 'What?'} as const;

const interview: Interview = {
	name: 'controls',
	title: 'One question of each kind',
	version: 1,
	file: 'NNNN-slug',
	questions: [
		{...line, path: 'title', label: 'Title', required: 'draft'},
		{
			...line,
			path: 'scope',
			kind: 'choice',
			label: 'Scope',
			values: ['team', 'product', 'organisation', 'prior art'],
			aliases: {company: 'organisation'},
		},
		{
			...line,
			path: 'changes',
			kind: 'choices',
			label: 'Changes',
			values: ['API contract', 'schema', 'security', 'Q3 plan'],
		},
		{...line, path: 'status', kind: 'choice', label: 'Status', values: ['Draft', 'Done']},
		{
			...line,
			path: 'options',
			kind: 'items',
			label: 'Options',
			item: 'option',
			key: 'name',
			fields: [
				{path: 'name', kind: 'line', label: 'Name', prompt: 'Name?'},
				{path: 'kind', kind: 'choice', label: 'Kind', prompt: 'Kind?', values: ['prior art', 'existing system']},
				{path: 'selected', kind: 'flag', label: 'Selected', prompt: 'Chosen?'},
				{path: 'source', kind: 'line', label: 'Source', prompt: 'Where?'},
			],
		},
		{...line, path: 'summary', kind: 'text', label: 'Summary'},
	],
};

const items = [{name: 'Keep'}, {name: 'Move'}];

function opening(answers: Draft['answers'] = {}) {
	const draft = {...newDraft(interview, 'd1', '2026-11-20T08:00:00Z'), answers};
	return sessionOf({interview, draft: frozen(draft), fresh: false}, {today: '2026-11-20'}, contain);
}

const answersAfter = (state: ReturnType<typeof opening>) => currentDraft(state).answers;

describe('typing on a choice', () => {
	it.each<[string, string[], Draft['answers'], string]>([
		['the beginning of a value, and Enter', [...keys('pro'), 'enter'], {scope: 'product'}, 'changes'],
		['in another case', [...keys('PRO'), 'enter'], {scope: 'product'}, 'changes'],
		['a value of two words', [...keys('prior a'), 'enter'], {scope: 'prior art'}, 'changes'],
		['another name of a value', [...keys('comp'), 'enter'], {scope: 'organisation'}, 'changes'],
		['the beginning of a value, and Space', [...keys('pro'), ' '], {scope: 'product'}, 'scope'],
		['a digit', ['2'], {scope: 'product'}, 'scope'],
		['a digit and Enter', ['2', 'enter'], {scope: 'product'}, 'changes'],
		['a digit and another one', ['2', '3'], {scope: 'organisation'}, 'scope'],
		['a digit and Space', ['2', ' ', ' '], {scope: 'product'}, 'scope'],
		['a digit and the beginning of another value', ['2', 't', 'enter'], {scope: 'team'}, 'changes'],
		['Space', [' '], {scope: 'team'}, 'scope'],
		['nothing but the way on', ['tab'], {}, 'changes'],
		['a beginning without Enter', [...keys('pro'), 'tab'], {}, 'changes'],
		['words', keys('the platform team'), {}, 'scope'],
		['words that begin like a value', keys('team effort'), {}, 'scope'],
		['words that begin with a number', keys('2nd try'), {}, 'scope'],
		['a year', keys('2024 was good'), {}, 'scope'],
		['words with a number in them', keys('Replay of Q3 logs'), {}, 'scope'],
		['words and Enter', [...keys('Replay of Q3 logs'), 'enter'], {}, 'scope'],
		[
			'words that are taken back, and a beginning',
			[...keys('xy'), 'backspace', 'backspace', ...keys('pr'), 'enter'],
			{scope: 'product'},
			'changes',
		],
		['a slip within a beginning', [...keys('prx'), 'backspace', 'enter'], {scope: 'product'}, 'changes'],
		[
			'words, another key, and a beginning',
			[...keys('the'), 'down', ...keys('org'), 'enter'],
			{scope: 'organisation'},
			'changes',
		],
		['a digit that is none', ['9'], {}, 'scope'],
	])('%s', (_, pressed, answers, question) => {
		const state = played(opening(), at('scope'), ...pressed);
		expect(answersAfter(state)).toEqual(answers);
		expect(state.focus.question).toBe(question);
	});

	it.each(['the platform team', 'team effort', '3 teams', '2024', 'product '.repeat(20), '\u{1F600}'])(
		'leaves an answer that stands there as it is: %j',
		(words) => {
			const before = played(opening({scope: 'organisation'}), at('scope'));
			const state = played(before, ...keys(words));
			expect(state.draft.answers).toEqual({scope: 'organisation'});
			expect(state.history).toBe(before.history);
			expect(focusView(state)?.options.findIndex(({isHighlighted}) => isHighlighted)).toBe(2);
			expect(state.message?.text).toContain('No choice begins with');
		},
	);

	it('says what Enter takes, what was taken, and that words are no choice', () => {
		const told = (...pressed: string[]) => played(opening(), at('scope'), ...pressed).message?.text;
		expect(told('p', 'r')).toBe('"pr": Enter takes product.');
		expect(told('2')).toBe('Chosen: product.');
		expect(told('2', 'x')).toBe('No choice begins with "2x"; the answer is what it was before.');
		expect(told('x')).toBe('No choice begins with "x".');
		expect(told('x', 'enter')).toContain('Nothing was done');
	});

	it('takes letters back without the answer, however often Backspace is pressed; Delete clears it', () => {
		const state = played(opening({scope: 'team'}), at('scope'), ...keys('words'), ...Array(9).fill('backspace'));
		expect(state.draft.answers).toEqual({scope: 'team'});
		expect(state.message?.next).toBe('Delete clears what stands here.');
		expect(played(state, 'delete').draft.answers).toEqual({});
		expect(played(opening({scope: 'team'}), at('scope'), 'backspace').draft.answers).toEqual({});
		expect(played(state, 'down', 'backspace').draft.answers).toEqual({});
	});

	it('is one change for undo, and none where it meant nothing', () => {
		const chosen = played(opening(), at('scope'), '1', '2');
		expect(played(chosen, 'ctrl-_', 'ctrl-_').draft.answers).toEqual({});
		const undone = played(opening({scope: 'team'}), at('scope'), '2', 'ctrl-_', ...keys('3x'));
		expect(played(undone, 'ctrl-y').draft.answers).toEqual({scope: 'product'});
	});
});

describe('typing on a choice of several', () => {
	it.each<[string, string[], string[], string]>([
		['Space puts in and takes back', ['down', ' ', ' '], [], 'changes'],
		['a digit and Enter', ['2', 'enter'], ['schema'], 'status'],
		['a digit twice and Enter', ['2', '2', 'enter'], [], 'status'],
		['Enter puts in what is highlighted, and then goes on', ['down', 'enter', 'enter'], ['schema'], 'status'],
		[
			'letters and Enter',
			[...keys('sec'), 'enter', ...keys('api c'), 'enter'],
			['API contract', 'security'],
			'changes',
		],
		['letters and Space', [...keys('sch'), ' '], ['schema'], 'changes'],
		['letters of a value that is in', ['2', ...keys('sch'), 'enter'], ['schema'], 'status'],
		['a value that ends with a digit', [...keys('q3'), 'enter'], ['Q3 plan'], 'changes'],
		['words', keys('the schema of 3 tables'), [], 'changes'],
		['words behind a value', ['1', ...keys('3rd')], ['API contract'], 'changes'],
		['words and Enter', ['1', 'down', ...keys('see Q3'), 'enter'], ['API contract'], 'changes'],
	])('%s', (_, pressed, values, question) => {
		const state = played(opening(), at('changes'), ...pressed);
		expect(answersAfter(state)).toEqual(values.length > 0 ? {changes: values} : {});
		expect(state.focus.question).toBe(question);
	});

	it('keeps the highlight where it is, with Space, a digit, undo and redo', () => {
		const highlighted = (...pressed: string[]) => played(opening(), at('changes'), ...pressed).option;
		expect(highlighted('down', 'down', ' ')).toBe(2);
		expect(highlighted('down', 'down', ' ', ' ')).toBe(2);
		expect(highlighted('4')).toBe(3);
		expect(highlighted('down', ' ', 'down', ' ', 'ctrl-_')).toBe(2);
		expect(played(opening({changes: ['security']}), at('changes')).option).toBe(2);
	});

	it('goes on with Enter from what was answered before', () => {
		const state = played(opening({changes: ['security']}), at('changes'), 'enter');
		expect(state.draft.answers).toEqual({changes: ['security']});
		expect(state.focus.question).toBe('status');
	});
});

describe('typing on yes or no', () => {
	it.each<[string, string[], boolean, string]>([
		['y', ['y'], true, 'selected'],
		['Y', ['Y'], true, 'selected'],
		['y and Enter', ['y', 'enter'], true, 'source'],
		['the whole word', keys('yes'), true, 'selected'],
		['a digit', ['1'], true, 'selected'],
		['n behind y', ['y', 'down', 'n', 'enter'], false, 'source'],
		['n', ['n', 'enter'], false, 'source'],
		['a word that begins with y', keys('yesterday'), false, 'selected'],
		['Enter on the way through', ['enter'], false, 'source'],
		['Tab', ['tab'], false, 'source'],
		['words', keys('It is what we have now'), false, 'selected'],
	])('%s', (_, pressed, isYes, field) => {
		const state = played(opening({options: items}), at('options', 0, 'selected'), ...pressed);
		expect(answersAfter(state)).toEqual({
			options: [isYes ? {name: 'Keep', selected: true} : {name: 'Keep'}, {name: 'Move'}],
		});
		expect(state.focus.field).toBe(field);
	});

	it('leaves a yes when words begin with n', () => {
		const answers = {options: [{name: 'Keep', selected: true}]};
		const state = played(opening(answers), at('options', 0, 'selected'), ...keys('never'));
		expect(state.draft.answers).toEqual(answers);
		expect(played(opening(answers), at('options', 0, 'selected'), 'n', 'enter').draft.answers).toEqual({
			options: [{name: 'Keep'}],
		});
	});
});

describe('typing in a list of items', () => {
	it.each(['expect', 'xylophone', 'delete it', 'done', 'next', 'Xd', 'what x', ' x', 'e[x]'])(
		'%j changes nothing',
		(words) => {
			const before = played(opening({options: items}), at('options'));
			const state = played(before, ...keys(words));
			expect(state.draft.answers).toEqual({options: items});
			expect(state.focus).toEqual(before.focus);
			expect(state.history).toBe(before.history);
			expect(state.message?.text).toContain('means nothing here');
			const ended = played(state, 'enter');
			expect([ended.focus, ended.draft]).toEqual([before.focus, state.draft]);
			expect(played(ended, 'enter').focus.field).toBe('name');
		},
	);

	it('says what was deleted and what brings it back, and what a row cannot do', () => {
		const told = (...pressed: string[]) => {
			const {message} = played(opening({options: [{name: 'Keep'}, {}]}), at('options'), ...pressed);
			return [message?.text, message?.next];
		};
		expect(told('x')).toEqual(['Deleted "Keep".', 'Ctrl-_ or Alt-Z brings it back.']);
		expect(told('down', 'delete')).toEqual(['Deleted option 2.', 'Ctrl-_ or Alt-Z brings it back.']);
		expect(told('end', 'x')[0]).toBe('There is nothing to delete in this row; it adds an option.');
		expect(told('[')[0]).toBe('This is the first one.');
		expect(told('q')[1]).toContain('a add, x delete, d duplicate');
		expect(told('x', 'y')[0]).toBe('"xy" means nothing here; what it did is taken back.');
	});

	it('takes letters for commands again behind Backspace or another key', () => {
		const state = played(opening({options: items}), at('options'), ...keys('qx'));
		expect(state.draft.answers).toEqual({options: items});
		for (const between of [['backspace'], ['backspace', 'backspace'], ['down', 'up'], ['home']])
			expect(played(state, ...between, 'x').draft.answers).toEqual({options: [{name: 'Move'}]});
	});
});
