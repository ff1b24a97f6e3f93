import {describe, expect, it} from 'vitest';
import {at, keys, opening, played} from './support.ts';

/** In the option that was offered for the list. */
const filled = () => played(opening(), at('options'), 'ctrl-f');

describe('an item that was put in as it was offered', () => {
	it('is opened; whoever leaves it stands at the row that adds, and Enter adds the next one', () => {
		expect(filled().focus).toEqual({question: 'options', item: 0, field: 'name'});
		const left = played(filled(), 'escape');
		expect(left.focus).toEqual({question: 'options', item: 1});
		const next = played(left, 'enter', ...keys('Redis'), 'escape');
		expect(next.draft.answers.options).toHaveLength(2);
		expect(next.focus).toEqual({question: 'options', item: 1});
	});

	it('is so from each of its columns, and with what was typed into it', () => {
		const changed = played(filled(), ...keys(' for now'), 'tab', 'escape');
		expect(changed.focus).toEqual({question: 'options', item: 1});
		expect(changed.draft.answers.options).toMatchObject([{name: expect.stringContaining(' for now')}]);
	});

	it('is one like others as soon as it was left, or undone', () => {
		expect(played(filled(), 'escape', 'up', 'enter', 'escape').focus).toEqual({question: 'options', item: 0});
		expect(played(filled(), at('title'), at('options', 0, 'name'), 'escape').focus.item).toBe(0);
		const undone = played(filled(), 'ctrl-_');
		expect(undone.wholeItem).toBeUndefined();
		expect(played(undone, 'a', 'D', 'escape').focus).toEqual({question: 'options', item: 0});
	});
});
