import {describe, expect, it} from 'vitest';
import {contain} from '../../source/core/markdown/contain.ts';
import type {Action} from '../../source/flow/actions/action.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import type {State} from '../../source/flow/state/state.ts';
import {begin} from '../../source/flow/step/start.ts';
import {at, emptyDraft, frozen, interview, keys, known, played, run} from './support.ts';

const drafts = [{id: 'd', title: 'A', step: 'Define', savedAt: '2026-11-20T10:00:00.000Z', age: 'now'}];
const atStart = () => begin(drafts, {today: '2026-11-20'}, contain)[0];
const fresh = () => sessionOf({interview, draft: frozen(emptyDraft), fresh: true}, {today: '2026-11-20'}, contain);
const after = (state: State, ...actions: (Action | string)[]): State => run(state, ...actions).state;
const found = (more: object = {}) => ({
	type: 'draft-prefilled' as const,
	known: {today: '2026-11-20', author: 'Ann', coaching: true, ...more},
});

describe('who the person is', () => {
	it('is said in one line where nothing has begun, with the keys that change it', () => {
		const words = {tone: 'info', text: 'You are Ann, level not set:'};
		expect(after(atStart(), found()).message).toEqual({...words, next: 'a name, l level.'});
		expect(played(fresh(), found()).message).toEqual({...words, next: 'Alt-A name, Alt-L level.'});
		expect(played(fresh(), found({author: undefined})).message?.text).toBe('Your name and level are not set:');
	});

	it('is no stop: the next key is that of the question', () => {
		const state = played(fresh(), found(), 'C');
		expect([state.message, state.screen === 'interview' && state.buffer?.text]).toEqual([undefined, 'C']);
	});

	it.each([
		['a level is known', found({level: 3})],
		['coaching is off', found({coaching: false})],
	])('is not said where %s', (_, action) => {
		expect([played(fresh(), action).message, after(atStart(), action).message]).toEqual([undefined, undefined]);
	});

	it('is not said where somebody writes already, or goes on with a draft', () => {
		expect(played(fresh(), 'C', found()).message).toBeUndefined();
		expect(played(fresh(), at('summary'), found()).message).toBeUndefined();
		const old = sessionOf({interview, draft: frozen(emptyDraft), fresh: false}, known, contain);
		expect(played(old, found()).message).toBeUndefined();
	});
});

describe.each([
	['at the start', atStart, 'a', 'l'],
	['in the interview', fresh, 'alt-a', 'alt-l'],
] as const)('%s', (_, opened, name, level) => {
	it('a level is highlighted by its number, and taken and remembered with Enter', () => {
		const {state, effects} = run(after(opened(), found()), level, 'down', '4', 'enter');
		expect(effects).toEqual([{type: 'remember-person', level: 4, coaching: true}]);
		expect([state.overlay, state.known.level]).toEqual([undefined, 4]);
	});

	it('the last row switches coaching off for good', () => {
		const {state, effects} = run(after(opened(), found()), level, '8', 'enter');
		expect(effects).toEqual([{type: 'remember-person', coaching: false}]);
		expect(state.known).toMatchObject({coaching: false});
		expect(state.known.level).toBeUndefined();
	});

	it('Esc leaves both as they were', () => {
		const before = after(opened(), found());
		const {state, effects} = run(before, level, '4', 'escape', name, 'x', 'escape');
		expect(effects).toEqual([]);
		expect(state.known).toEqual(before.known);
		expect(state.overlay).toBeUndefined();
	});

	it('a name is typed, pasted and deleted by whole characters', () => {
		const paste = {type: 'text-pasted' as const, text: ' Lee\nand more'};
		const {state, effects} = run(
			after(opened(), found()),
			name,
			...keys('x👩‍👧'),
			'backspace',
			'backspace',
			paste,
			'enter',
		);
		expect(effects).toContainEqual({type: 'remember-person', author: 'Ann Lee'});
		expect(state.known.author).toBe('Ann Lee');
	});

	it('no name is no answer', () => {
		const {state, effects} = run(after(opened(), found()), name, 'ctrl-u', 'enter');
		expect(effects).toEqual([]);
		expect(state).toMatchObject({overlay: {name: 'naming', text: ''}, message: {tone: 'warning'}});
	});
});

it('a new draft begins with the other name, unless its author was typed', () => {
	const other = ['alt-a', 'ctrl-u', 'B', 'o', 'enter'];
	expect(played(fresh(), found(), ...other).draft.answers.author).toEqual(['Bo']);
	const typed = played(fresh(), found(), at('author'), 'ctrl-u', 'C', at('title'), ...other);
	expect(typed.draft.answers.author).toEqual(['C']);
});
