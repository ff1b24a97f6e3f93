import {describe, expect, it} from 'vitest';
import {contain} from '../../source/core/markdown/contain.ts';
import {begin} from '../../source/flow/step/start.ts';
import {emptyDraft, interview, known, played, run} from './support.ts';

const drafts = ['One', 'Two'].map((title) => ({id: title, title, step: 'Research', savedAt: '', age: 'a day ago'}));
const start = () => begin(drafts, known, contain)[0];
const draftOpened = {type: 'draft-opened' as const, interview, draft: emptyDraft, fresh: true};

describe('the start', () => {
	it('begins a new draft at once when none is unfinished', () => {
		const [state, effects] = begin([], known, contain);
		expect(effects).toEqual([{type: 'start-draft'}]);
		expect(run(state, 'enter', 'n').effects).toEqual([]);
	});

	it('resumes the highlighted draft, or starts a new one', () => {
		expect(run(start(), 'down', 'enter').effects).toEqual([{type: 'open-draft', id: 'Two'}]);
		expect(run(start(), 'down', 'down', 'enter').effects).toEqual([{type: 'start-draft'}]);
		expect(run(start(), 'n').effects).toEqual([{type: 'start-draft'}]);
	});

	it('starts a new one that asks only what a review needs', () => {
		expect(run(start(), 'b').effects).toEqual([{type: 'start-draft', isBrief: true}]);
	});

	it('opens a draft behind letters that were taken back with one Backspace, and not behind others', () => {
		expect(run(start(), 'z', 'z', 'z', 'enter').effects).toEqual([]);
		expect(run(start(), 'z', 'z', 'z', 'backspace', 'enter').effects).toEqual([{type: 'open-draft', id: 'One'}]);
		expect(run(start(), 'z', 'x').effects).toEqual([]);
	});

	it('fills the offers into a fresh draft, which is then to be saved', () => {
		const state = played(start(), 'n', draftOpened);
		expect(state.draft.answers).toEqual({author: ['Ada'], created: '2026-11-20'});
		expect(state.saving.made).toBeGreaterThan(state.saving.saved);
		expect(played(start(), 'n', {...draftOpened, fresh: false}).draft.answers).toEqual({});
	});

	it('discards a draft, and brings it back', () => {
		const {state, effects} = run(start(), 'x', 'x', 'ctrl-_', 'ctrl-_');
		expect(effects.map((effect) => ('id' in effect ? [effect.type, effect.id] : []))).toEqual([
			['remove-draft', 'One'],
			['remove-draft', 'Two'],
			['restore-draft', 'Two'],
			['restore-draft', 'One'],
		]);
		expect(state).toMatchObject({drafts, removed: []});
	});

	it.each([
		['t', 'take-over-draft'],
		['c', 'open-copy'],
	])('asks about a draft that is held elsewhere (%s)', (key, type) => {
		const held = {type: 'draft-held' as const, id: 'One', by: 'process 12'};
		const asking = run(start(), 'enter', held).state;
		expect(asking.overlay).toMatchObject({name: 'conflict', cause: 'held', by: 'process 12'});
		expect(run(asking, key).effects).toEqual([{type, id: 'One'}]);
		expect(run(asking, 'escape').state.overlay).toBeUndefined();
	});

	it('tells why a draft cannot be opened, and stays', () => {
		const {state} = run(start(), 'enter', {
			type: 'draft-refused',
			problem: 'It is from a newer version.',
			next: 'Update.',
		});
		expect(state).toMatchObject({screen: 'start', waiting: false, message: {text: 'It is from a newer version.'}});
	});

	it('is left by pressing Ctrl-C twice', () => {
		expect(run(start(), 'ctrl-c').effects).toEqual([]);
		expect(run(start(), 'ctrl-c', 'ctrl-c').effects).toEqual([{type: 'leave', code: 130}]);
	});
});
