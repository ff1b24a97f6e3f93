import {describe, expect, it} from 'vitest';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import type {Draft} from '../../source/core/draft/types.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {currentDraft, draftToSave} from '../../source/flow/selectors/draft.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {focusView} from '../../source/flow/view/focus.ts';
import {shipped} from '../support/templates.ts';
import {at, emptyDraft, interview, keys, opening, played, run} from './support.ts';

const prefilled = {type: 'draft-prefilled', known: {today: '2026-01-01', author: 'Bob'}} as const;

describe('typing', () => {
	it('goes into the focused field, and Enter means what the field says', () => {
		const state = played(opening(), ...keys('Cache\n'), ...keys('Ada, Bob\n'), 'tab', ...keys('One\nTwo'));
		expect(state.focus).toEqual({question: 'motivation.problem'});
		expect(currentDraft(state).answers).toEqual({
			title: 'Cache',
			author: ['Ada', 'Bob'],
			motivation: {problem: 'One\nTwo'},
		});
	});

	it('keeps what was typed as it was while the field is open, and shows its normal form when it is left', () => {
		const typing = played(opening(), ...keys('  Cache  '));
		expect(draftToSave(typing).typed).toEqual({title: '  Cache  '});
		expect(typing.draft.answers).toEqual({});
		const back = played(typing, 'tab', 'shift-tab');
		expect(back.buffer?.text).toBe('Cache');
		expect(back.draft).toMatchObject({answers: {title: 'Cache'}, typed: {}});
	});

	it('pastes whole, as one change, with spaces for newlines in a line', () => {
		const paste = {type: 'text-pasted' as const, text: 'a\r\nb\nc'};
		const line = played(opening(), paste);
		expect(line.buffer?.text).toBe('a b c');
		expect(line.message?.text).toBe('Pasted 3 lines.');
		const two = played(opening(), {type: 'text-pasted' as const, text: 'a\r\nb\r\n'});
		expect(two.message?.text).toBe('Pasted 2 lines.');
		expect(played(opening(), {type: 'text-pasted' as const, text: 'a\n'}).message).toBeUndefined();
		const area = played(opening(), at('summary'), paste);
		expect(area.buffer?.text).toBe('a\nb\nc');
		expect(played(area, 'ctrl-_').buffer?.text).toBe('');
	});

	it.each([
		['Ana Ode\nBen Ode\nCy Ode', '', ['Ana Ode', 'Ben Ode', 'Cy Ode']],
		['- Ana\r\n* Ben\n\n3. Cy,\n', '', ['Ana', 'Ben', 'Cy']],
		['Ana\nBen', 'Zoe', ['Zoe', 'Ana', 'Ben']],
		['Ana\nBen', 'Zoe, ', ['Zoe', 'Ana', 'Ben']],
		['"Ode, Ana"\nBen', '', ['Ode, Ana', 'Ben']],
		['Ana Ode', '', ['Ana Ode']],
	])('takes names that are pasted one to a line for several people: %j behind %j', (text, before, author) => {
		const state = played(opening(), at('author'), ...keys(before), {type: 'text-pasted', text});
		expect(currentDraft(state).answers).toEqual({author});
		const edited = {type: 'editor-returned' as const, place: {question: 'author'}, text: `${text}\n`};
		if (before === '') expect(currentDraft(played(opening(), at('author'), edited)).answers).toEqual({author});
	});

	it('puts people that are pasted before others between them', () => {
		const paste = {type: 'text-pasted' as const, text: 'Ana\nBen'};
		const state = played(opening({answers: {author: ['Zoe']}}), at('author'), 'home', paste);
		expect(currentDraft(state).answers).toEqual({author: ['Ana', 'Ben', 'Zoe']});
	});

	it('never lets a paste reach a list or a choice', () => {
		const paste = {type: 'text-pasted' as const, text: 'axd\n1'};
		for (const place of [at('status'), at('options')]) {
			const before = played(opening(), place);
			const state = played(before, paste);
			expect(state.draft).toBe(before.draft);
			expect(state.focus).toEqual(before.focus);
		}
	});

	it('keeps text that is no value, says why, and goes on', () => {
		const state = played(opening(), at('created'), ...keys('soon'), 'tab');
		expect(state.focus.question).toBe('motivation.problem');
		expect(state.draft.typed).toEqual({created: 'soon'});
		const corrected = played(state, 'shift-tab', 'ctrl-u', ...keys('2026-01-02'), 'tab');
		expect(corrected.draft).toMatchObject({answers: {created: '2026-01-02'}, typed: {}});
	});

	it('reads text that was saved in the middle of typing when the draft is opened again', () => {
		const position = {question: 'title', cursor: 2};
		const state = opening({typed: {title: ' Cache'}, answers: {title: 'Old'}, position});
		expect(state.draft.answers).toEqual({title: 'Cache'});
		expect(state.buffer).toMatchObject({text: ' Cache', cursor: 2});
	});

	it('takes the text of the editor as one change, without the newline at its end', () => {
		const state = played(opening(), at('summary'), ...keys('old'));
		const {effects} = run(state, 'ctrl-o');
		expect(effects).toEqual([{type: 'open-editor', place: {question: 'summary'}, text: 'old'}]);
		const edited = played(state, {type: 'editor-returned', place: {question: 'summary'}, text: 'new\n\ntext\n'});
		expect(edited.buffer?.text).toBe('new\n\ntext');
		expect(played(edited, 'ctrl-_').buffer?.text).toBe('old');
		const failed = played(state, {type: 'editor-returned', place: {question: 'summary'}, problem: 'vi ended with 1.'});
		expect(failed).toMatchObject({buffer: {text: 'old'}, message: {text: 'vi ended with 1.'}});
	});
});

describe('marks', () => {
	it('are answers, go on to the next question, and vanish with typing', () => {
		const state = played(opening(), 'ctrl-p', 'ctrl-n');
		expect(state.draft.marks).toEqual({title: 'skipped', author: 'unknown'});
		expect(state.focus.question).toBe('created');
		const typed = played(state, at('title'), 'x');
		expect(typed.draft.marks).toEqual({author: 'unknown'});
		expect(played(typed, 'ctrl-_').draft.marks).toEqual({title: 'skipped', author: 'unknown'});
	});

	it('go when they are asked for again', () => {
		expect(played(opening(), 'ctrl-p', 'shift-tab', 'ctrl-p').draft.marks).toEqual({});
		expect(played(opening(), 'ctrl-n', 'shift-tab', 'ctrl-n', 'ctrl-n')).toMatchObject({
			draft: {marks: {}},
			focus: {question: 'title'},
		});
	});

	it('say why there is no answer, and none to come: for a reason it does not apply, without one it is not recorded', () => {
		const marked = played(opening(), at('summary'), 'ctrl-n', at('summary'));
		const state = played(marked, 'ctrl-n', ...keys(' small change\n'), at('title'));
		expect([state.draft.marks, state.overlay]).toEqual([{summary: 'not applicable: small change'}, undefined]);
		expect(played(state, 'ctrl-_').draft.marks).toEqual({summary: 'unknown'});
		const again = played(state, at('summary'), 'ctrl-n');
		expect(again.overlay).toEqual({name: 'reason', text: 'small change'});
		expect(played(again, 'ctrl-u', 'escape').draft.marks).toEqual(state.draft.marks);
		const other = played(again, 'ctrl-u', 'enter');
		expect(other.draft.marks).toEqual({summary: 'not recorded'});
		expect(played(other, at('summary'), ...keys('x')).draft.marks).toEqual({});
	});

	it('say so of the open field of an item, too', () => {
		const place = at('options', 0, 'cost.time');
		const item = played(opening(), at('options'), 'a', place, 'ctrl-n', place, 'ctrl-n', ...keys('free\n'));
		expect(item.draft.marks).toEqual({'options[0].cost.time': 'not applicable: free'});
	});

	it('never replace an answer', () => {
		const state = played(opening(), ...keys('Cache'), 'ctrl-p');
		expect(state.draft.marks).toEqual({});
		expect(state.buffer?.text).toBe('Cache');
		expect(state.message?.tone).toBe('warning');
	});
});

describe('choices and offers', () => {
	it.each([
		['2', 'Review'],
		['down', 'Draft'],
	])('takes a value by digit or by Enter on its row (%s)', (key, value) => {
		const keysPressed = key === 'down' ? ['down', 'up', 'enter'] : [key];
		const state = played(opening(), at('status'), ...keysPressed);
		expect(state.draft.answers).toEqual({status: value});
		expect(played(state, 'ctrl-_').draft.answers).toEqual({});
	});

	it('asks a question only while another answer calls for it', () => {
		expect(played(opening(), at('status'), '1', 'enter').focus.question).toBe('options');
		expect(played(opening(), at('status'), '3', 'enter').focus.question).toBe('date');
	});

	it('takes an answer away again', () => {
		expect(played(opening({answers: {status: 'Done'}}), at('status'), 'backspace').draft.answers).toEqual({});
	});

	it('fills in what is offered with one key, undoable', () => {
		const author = played(opening(), at('author'), 'ctrl-f');
		expect(author.buffer?.text).toBe('Ada');
		expect(played(author, 'ctrl-_').buffer?.text).toBe('');
		const option = played(opening(), at('options'), 'ctrl-f');
		expect(option.draft.answers).toEqual({options: [{name: 'Keep things as they are', statusQuo: true}]});
	});

	it('offers what leads where as a table for the appendix', () => {
		const staff = shipped('staff-rfc').interview;
		const draft = (answers: Draft['answers']) => ({
			...newDraft(staff, 'd', '2026-11-20T08:00:00Z'),
			answers,
			position: {question: 'appendix'},
		});
		const asked = (answers: Draft['answers']) =>
			sessionOf({interview: staff, draft: draft(answers), fresh: false}, {today: '2026-11-20'}, contain);
		const goals = asked({outcome: {goals: ['Orders never wait']}});
		expect(focusView(goals)?.offer).toContain('a table of goals');
		const filled = played(goals, 'ctrl-f', 'tab');
		expect(filled.draft.answers.appendix).toContain('| Goal | Orders never wait | nothing yet |');
		expect(focusView(asked({}))?.offer).toBeUndefined();
	});

	it('offers the weeks that follow the phase before', () => {
		const phases = [{name: 'One', when: {weeks: [1, 3]}}, {name: 'Two'}];
		const state = played(opening({answers: {phases}}), at('phases', 1, 'when'), 'ctrl-f', 'tab');
		expect(state.draft.answers).toEqual({phases: [phases[0], {name: 'Two', when: {weeks: [4, 6]}}]});
	});

	it('offers a line for each item to score, ready for the first number; what has none is not stored', () => {
		const answers = {options: [{name: 'Redis'}], phases: [{name: 'Speed'}, {name: 'Cost'}]};
		const state = played(opening({answers}), at('options', 0, 'scores'), 'ctrl-f');
		expect(state.buffer?.text).toBe('Speed: \nCost: ');
		const scored = played(state, '8');
		expect(scored.buffer?.text).toBe('Speed: 8\nCost: ');
		expect(focusView(scored)?.problem).toBeUndefined();
		const left = played(scored, 'tab', 'shift-tab');
		expect(left.draft).toMatchObject({answers: {options: [{scores: {Speed: 8}}]}, typed: {}});
		expect(focusView(left)?.problem).toBeUndefined();
		expect(focusView(left)?.offer).toBeUndefined();
	});

	it('fills in author and date in a new draft, and nothing that a person has touched', () => {
		const fresh = sessionOf({interview, draft: emptyDraft, fresh: true}, {today: '2026-01-01'}, contain);
		expect(currentDraft(played(fresh, prefilled)).answers).toEqual({created: '2026-01-01', author: ['Bob']});
		const touched = played(fresh, at('author'), 'x', 'backspace', prefilled);
		expect(currentDraft(touched).answers).toEqual({created: '2026-01-01'});
	});

	it.each([
		['a document that exists', {base: {path: 'rfc.md', text: ''}}],
		['a draft that is opened again', {}],
	])('fills in nothing in %s, and offers it', (_, part) => {
		const state = played(opening(part), prefilled);
		expect(state).toMatchObject({draft: {answers: {}}, saving: {made: 0}});
		expect(focusView(played(state, at('author')))?.offer).toBe('Bob');
	});
});

it.each([['ctrl-n', 'This question has an answer; clear it first to leave it open.']])(
	'says how an answer is marked away: %s',
	(key, text) => {
		expect(played(opening({answers: {title: 'Cache'}}), key).message?.text).toBe(text);
	},
);
