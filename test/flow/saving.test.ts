import {describe, expect, it} from 'vitest';
import {saveStatus} from '../../source/flow/view/save-status.ts';
import {at, keys, opening, played, run} from './support.ts';

const saved = {type: 'draft-saved' as const, at: '2026-11-20T09:00:00Z'};

describe('saving', () => {
	it('is asked for once after the first key, and not put off by the keys that follow', () => {
		const {effects, state} = run(opening(), ...keys('abc'));
		expect(effects).toEqual([{type: 'save-soon', within: 100}]);
		expect(run(state, {type: 'save-due'}).effects).toMatchObject([
			{type: 'save-draft', draft: {typed: {title: 'abc'}, position: {question: 'title', cursor: 3}}},
		]);
	});

	it('goes on when more was typed while a save was running', () => {
		const {state, effects} = run(opening(), 'a', {type: 'save-due'}, 'b', saved);
		expect(effects.map(({type}) => type)).toEqual(['save-soon', 'save-draft', 'save-soon']);
		expect(run(state, {type: 'save-due'}, saved).effects).toMatchObject([{draft: {typed: {title: 'ab'}}}]);
	});

	it('tells whether what is on screen is safe', () => {
		const typing = played(opening(), 'a');
		expect(saveStatus(typing)).toEqual({status: 'saving'});
		expect(saveStatus(played(typing, {type: 'save-due'}, saved))).toEqual({status: 'saved', at: saved.at});
		const failed = run(typing, {type: 'save-due'}, {type: 'save-failed', problem: 'The disk is full.'});
		expect(failed.effects.at(-1)).toEqual({type: 'save-soon', within: 2000});
		expect(saveStatus(played(failed.state))).toMatchObject({
			status: 'unsaved',
			reason: 'The disk is full.',
			amount: '1 word in 1 answer',
		});
		expect(saveStatus(played(failed.state, {type: 'save-due'}, saved)).status).toBe('saved');
	});

	it('is tried again for as long as it fails, less and less often', () => {
		const failure = {type: 'save-failed' as const, problem: 'The disk is full.', next: 'Free some space.'};
		const tries = Array.from({length: 5}, () => [{type: 'save-due' as const}, failure]).flat();
		const {state, effects} = run(opening(), 'a', ...tries);
		const waits = effects.flatMap((effect) => (effect.type === 'save-soon' ? [effect.within] : []));
		expect(waits).toEqual([100, 2000, 4000, 8000, 8000, 8000]);
		const mended = played(state, {type: 'save-due'}, saved);
		expect(saveStatus(mended)).toEqual({status: 'saved', at: saved.at});
		expect(run(mended, 'b').effects).toEqual([{type: 'save-soon', within: 100}]);
	});

	it('says how much would be lost, why, and what helps, at once and when somebody leaves', () => {
		const failure = {type: 'save-failed' as const, problem: 'The disk is full.', next: 'Free some space.'};
		const failed = played(opening(), 'a', {type: 'save-due'}, failure);
		expect(failed.message).toMatchObject({
			text: 'NOT SAVED: 1 word in 1 answer. The disk is full.',
			next: expect.stringContaining('Free some space.'),
		});
		expect(played(failed, 'b').message).toBeUndefined();
		const leaving = run(failed, 'ctrl-c');
		expect(leaving.effects).toMatchObject([{type: 'save-draft'}]);
		for (const state of [leaving.state, played(leaving.state, failure)]) {
			expect(played(state).message?.text).toMatch(
				/^NOT SAVED: 1 word .* Press Ctrl-C again to leave; the draft then goes/,
			);
		}
	});

	it('that fails only after the first Ctrl-C says so then', () => {
		const leaving = run(opening(), 'a', 'ctrl-c', {type: 'save-failed', problem: 'The disk is full.'}).state;
		expect(played(leaving).message?.text).toMatch(/^NOT SAVED: .* Press Ctrl-C again to leave/);
	});

	it('keeps the place, too', () => {
		const {effects} = run(opening(), 'tab', {type: 'save-due'});
		expect(effects.at(-1)).toMatchObject({type: 'save-draft', draft: {position: {question: 'author'}}});
	});

	it('is done at once by the first Ctrl-C; the second one leaves', () => {
		const once = run(opening(), 'a', 'ctrl-c');
		expect(once.effects.at(-1)).toMatchObject({type: 'save-draft', draft: {typed: {title: 'a'}}});
		expect(played(once.state, saved).message?.text).toBe('Saved. Press Ctrl-C again to leave.');
		expect(run(once.state, saved, 'ctrl-c').effects.at(-1)).toEqual({type: 'leave', code: 130});
		expect(run(once.state, 'b', 'ctrl-c').effects.at(-1)?.type).toBe('save-draft');
	});
});

describe('a draft that another terminal has taken over', () => {
	const taken = () => played(opening(), 'a', {type: 'save-due'}, {type: 'draft-taken-over', by: 'another terminal'});

	it('is told, is not saved any more, and loses nothing on screen', () => {
		const state = taken();
		expect(state.message?.text).toContain('Another terminal has taken this draft over');
		expect(saveStatus(state).status).toBe('unsaved');
		const {effects, state: later} = run(state, 'c', 't', {type: 'save-due'}, 'ctrl-c');
		expect(effects).toEqual([]);
		const overlay = {name: 'conflict', cause: 'taken', by: 'another terminal'};
		expect(played(later)).toMatchObject({buffer: {text: 'act'}, overlay});
	});

	it('is saved as a copy, and goes on from there', () => {
		const copying = run(taken(), 'ctrl-c', 'c');
		expect(copying.effects).toMatchObject([{type: 'save-copy', draft: {typed: {title: 'a'}}}]);
		const copied = played(copying.state, {type: 'draft-copied', id: 'd2'});
		expect(copied.draft.id).toBe('d2');
		expect(run(copied, {type: 'save-due'}).effects).toMatchObject([{type: 'save-draft', draft: {id: 'd2'}}]);
	});
});

describe('a session', () => {
	it('is resumed at the same field and cursor', () => {
		const state = opening({answers: {summary: 'one two'}, position: {question: 'summary', cursor: 3}});
		expect(state).toMatchObject({focus: {question: 'summary'}, buffer: {text: 'one two', cursor: 3}});
		expect(run(state, at('summary')).effects).toEqual([]);
	});

	it('is resumed at the first question when its place is gone', () => {
		expect(opening({position: {question: 'gone'}}).focus).toEqual({question: 'title'});
		expect(opening({position: {question: 'options', item: 4, field: 'name'}}).focus).toEqual({
			question: 'options',
			item: 0,
		});
	});
});
