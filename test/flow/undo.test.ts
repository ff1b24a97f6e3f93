import {describe, expect, it} from 'vitest';
import {currentDraft} from '../../source/flow/selectors/draft.ts';
import {at, keys, opening, played} from './support.ts';

describe('undo', () => {
	it('takes typing back word by word, and does it again', () => {
		const state = played(opening(), ...keys('one two'), 'ctrl-_');
		expect(state.buffer?.text).toBe('one ');
		expect(played(state, 'ctrl-_').buffer?.text).toBe('');
		expect(played(state, 'ctrl-_', 'ctrl-y', 'ctrl-y').buffer).toMatchObject({text: 'one two', cursor: 7});
	});

	it('takes a run of deletions back at once, and keeps it apart from the typing before', () => {
		const state = played(opening(), ...keys('word'), 'backspace', 'backspace', 'ctrl-_');
		expect(state.buffer).toMatchObject({text: 'word', cursor: 4});
		expect(played(state, 'ctrl-_').buffer?.text).toBe('');
	});

	it('keeps typing in two places apart', () => {
		const state = played(opening(), ...keys('ab'), 'home', 'x', 'ctrl-_');
		expect(state.buffer).toMatchObject({text: 'ab', cursor: 0});
	});

	it('takes the normal form back together with what was typed', () => {
		const state = played(opening(), ...keys('T'), 'end', ...keys('  '), 'tab', 'ctrl-_');
		expect(state).toMatchObject({focus: {question: 'title'}, buffer: {text: ''}});
		expect(played(state, 'ctrl-y').buffer?.text).toBe('T');
	});

	it('follows the order of events through texts, choices, items and marks', () => {
		const state = played(
			opening(),
			...keys('T'),
			at('status'),
			'2',
			at('options'),
			'a',
			...keys('A'),
			at('phases'),
			'ctrl-p',
		);
		const visited: unknown[] = [];
		let current = state;
		while (current.history.past) {
			current = played(current, {type: 'undo-asked'});
			visited.push(current.focus.question);
		}

		expect(visited).toEqual(['phases', 'options', 'options', 'status', 'title']);
		expect([currentDraft(current).answers, current.draft.marks]).toEqual([{}, {}]);
	});

	it('forgets what was undone when something new is typed', () => {
		const state = played(opening(), ...keys('a b'), 'ctrl-_', 'c');
		expect(played(state, 'ctrl-y').message?.text).toBe('There is nothing to redo.');
	});

	it('says so when there is nothing left', () => {
		expect(played(opening(), 'ctrl-_').message?.text).toBe('There is nothing to undo.');
	});
});
