import {describe, expect, it} from 'vitest';
import type {Action} from '../../source/flow/actions/action.ts';
import type {State} from '../../source/flow/state/state.ts';
import {at, keys, opening, played} from './support.ts';

describe('lists in a text', () => {
	const textOf = (state: State) => (state.screen === 'interview' ? state.buffer?.text : undefined);
	const inText = (...actions: (string | Action)[]) => played(opening(), at('motivation.problem'), ...actions);

	it('go on with Enter, and end with it', () => {
		expect(textOf(inText(...keys('- One\nTwo')))).toBe('- One\n- Two');
		expect(textOf(inText(...keys('- One\n\nTwo')))).toBe('- One\nTwo');
	});

	it('get levels with Tab at the start of an item, and from its end Tab leads on', () => {
		const inner = inText(...keys('- One\n'), 'tab', ...keys('Two'));
		expect(textOf(inner)).toBe('- One\n  - Two');
		expect(textOf(inText(...keys('- One\n'), 'tab', 'shift-tab'))).toBe('- One\n- ');
		expect(played(inner, 'tab').focus).not.toEqual(inner.focus);
		expect(played(inner, 'shift-tab').focus).not.toEqual(inner.focus);
		expect(textOf(played(inner, 'ctrl-_', 'ctrl-_'))).toBe('- One\n- ');
	});

	it('lose the item that was begun and not written when the question is left', () => {
		const left = inText(...keys('- One\n'), at('title'));
		expect(left.draft.answers).toEqual({motivation: {problem: '- One'}});
	});
});

describe('what was deleted by words or lines', () => {
	it('is put in again, one piece after the other as it was', () => {
		const cut = played(opening(), ...keys('one two three'), 'ctrl-w', 'ctrl-w', 'home', 'ctrl-y');
		expect(cut.buffer?.text).toBe('two threeone ');
		expect(played(cut, 'ctrl-_').buffer?.text).toBe('one ');
	});

	it('is only what was deleted last where the cursor has moved between', () => {
		const cut = played(opening(), ...keys('one two'), 'ctrl-w', 'home', 'ctrl-k', 'ctrl-y', 'ctrl-y');
		expect(cut.buffer?.text).toBe('one one ');
	});

	it('goes into another question, and not before what can be redone', () => {
		const cut = played(opening(), ...keys('one two'), 'ctrl-u', at('motivation.problem'), 'ctrl-y');
		expect(cut.buffer?.text).toBe('one two');
		const undone = played(opening(), ...keys('one two'), 'ctrl-w', 'ctrl-_', 'ctrl-y');
		expect(undone.buffer?.text).toBe('one ');
		expect(played(opening(), 'ctrl-y').message?.text).toBe('There is nothing to redo.');
	});
});
