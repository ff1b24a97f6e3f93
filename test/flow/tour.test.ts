import {describe, expect, it} from 'vitest';
import type {SessionState} from '../../source/flow/state/state.ts';
import {paletteRows} from '../../source/flow/view/palette.ts';
import {tourView} from '../../source/flow/view/tour.ts';
import {at, keys, opening, played} from './support.ts';

const first = (): SessionState => ({...opening(), tour: 0});
const title = (state: SessionState) => tourView(state)?.title;

describe('the tour', () => {
	it('goes on by what each card tells to press, and ends behind the last', () => {
		const answered = played(first(), ...keys('Move'), 'tab');
		expect([title(first()), title(answered)]).toEqual(['Tour 1 of 4', 'Tour 2 of 4']);
		const back = played(answered, 'shift-tab');
		expect([title(back), back.buffer?.text]).toEqual(['Tour 3 of 4', 'Move']);
		const needed = played(back, 'ctrl-]');
		expect([title(needed), needed.focus.question]).toEqual(['Tour 4 of 4', 'author']);
		expect(played(needed, 'ctrl-g').tour).toBeUndefined();
		expect(played(needed, 'ctrl-g').overlay?.name).toBe('help');
		expect(played(needed, 'alt-x').tour).toBeUndefined();
	});

	it('goes on when a person goes on, so that no card stays', () => {
		const titles = [1, 2, 3].map((count) => title(played(first(), ...Array.from({length: count}, () => 'tab'))));
		expect(titles).toEqual(['Tour 2 of 4', 'Tour 3 of 4', 'Tour 4 of 4']);
		expect(played(first(), 'tab', 'tab', 'tab', 'tab').tour).toBeUndefined();
	});

	it('takes nothing that is typed or pasted for itself', () => {
		const typed = played(first(), ...keys('A title, not a key?'), {type: 'text-pasted', text: ' And more'});
		expect([typed.buffer?.text, typed.tour]).toEqual(['A title, not a key? And more', 0]);
	});

	it('ends with Esc at any card, which then does nothing else', () => {
		for (const pressed of [[], ['tab'], ['tab', 'shift-tab'], ['tab', 'shift-tab', 'ctrl-]']]) {
			const state = played(first(), ...pressed);
			const ended = played(state, 'escape');
			expect([ended.tour, ended.overlay, ended.focus]).toEqual([undefined, undefined, state.focus]);
			expect(played(ended, 'escape').overlay?.name).toBe('jump');
		}
	});

	it('waits under what lies over the questions', () => {
		const open = played(first(), 'ctrl-t');
		expect(tourView(open)).toBeUndefined();
		expect(title(played(open, 'escape'))).toBe('Tour 1 of 4');
		expect(title(played(open, 'enter'))).toBe('Tour 1 of 4');
	});

	it('goes on in a text, where Tab is told otherwise', () => {
		const text = {...played(opening(), at('motivation.problem')), tour: 0};
		expect([title(played(text, 'tab')), title(played(text, 'tab', at('motivation.problem'), 'shift-tab'))]).toEqual([
			'Tour 2 of 4',
			'Tour 3 of 4',
		]);
	});

	it('is there again from the help and from the palette, and tells the keys that the person has', () => {
		expect(title(played(opening(), 'ctrl-g', 't'))).toBe('Tour 1 of 4');
		expect(title(played(opening(), 'alt-h'))).toBe('Tour 1 of 4');
		expect(paletteRows(opening(), 'tour')[0]).toMatchObject({row: 'action', intent: {type: 'tour-asked'}});
		expect(title(played(opening(), 'alt-x', ...keys('tour'), 'enter'))).toBe('Tour 1 of 4');
		expect(title(played(opening(), ...keys('Move'), 'ctrl-r', 'ctrl-g', 't', 'escape'))).toBe('Tour 1 of 4');
		const own = {...played(first(), 'tab', 'shift-tab'), remapped: {'next-needed': ['f6']}};
		expect(tourView(own)?.text).toContain('F6 leads');
	});

	it('is no part of the draft', () => {
		expect(JSON.stringify(first().draft)).not.toContain('tour');
	});
});
