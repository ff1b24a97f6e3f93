import {describe, expect, it} from 'vitest';
import type {State} from '../../../source/flow/state/state.ts';
import {at, keys, opening, played} from '../support.ts';

describe('Enter behind letters that mean nothing', () => {
	const ended = (before: State) => played(before, ...keys('wo'), 'enter');

	it('does nothing, and says at a choice what the next one takes', () => {
		const state = ended(played(opening(), at('status')));
		expect(state.draft.answers).toEqual({});
		expect(state.message?.text).toContain('Nothing was done');
		expect(state.message?.next).toBe('The next Enter takes what is highlighted.');
		expect(played(state, 'enter').draft.answers).toEqual({status: 'Draft'});
	});

	it('says in a list what the next one does to the row at hand', () => {
		const one = opening({answers: {options: [{name: 'Redis'}]}});
		const opens = ended(played(one, at('options', 0)));
		expect(opens.message?.next).toBe('The next Enter counts again: open.');
		expect(played(opens, 'enter').focus).toEqual({question: 'options', item: 0, field: 'name'});
		const adds = ended(played(one, at('options', 1)));
		expect(adds.message?.next).toBe('The next Enter counts again: add.');
		expect(played(adds, 'enter').draft.answers.options).toHaveLength(2);
	});
});
