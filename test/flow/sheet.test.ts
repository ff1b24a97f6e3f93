import {describe, expect, it} from 'vitest';
import type {SessionState} from '../../source/flow/state/state.ts';
import {hints} from '../../source/flow/view/hints.ts';
import {outstanding} from '../../source/flow/view/outstanding.ts';
import {sheetView} from '../../source/flow/view/sheet.ts';
import {at, keys, opening, played, run} from './support.ts';

const answers = {title: 'Cache', author: ['Ada'], created: '2026-11-20'};
const atEnd = () => played(opening({answers, position: {question: 'summary'}}), 'tab');
const rows = (state: SessionState) => sheetView(state)?.rows.map(({label, value}) => `${label}: ${value}`);
const enterSays = (state: SessionState) => hints(state).find(({key}) => key === 'Enter')?.text;

describe('what was filled in', () => {
	it('stands on one screen behind the last question, and is taken at once', () => {
		const state = atEnd();
		expect([state.screen, rows(state), enterSays(state)]).toEqual([
			'review',
			['Author: Ada', 'Created: 2026-11-20'],
			'take',
		]);
		const taken = played(state, 'enter');
		expect([taken.screen, taken.overlay]).toEqual(['review', undefined]);
		expect(played(taken, 'escape', 'tab').overlay).toBeUndefined();
	});

	it('comes again once it is another answer, and with a key in any case', () => {
		const taken = played(atEnd(), 'enter', 'c');
		expect(rows(taken)).toHaveLength(2);
		const changed = played(taken, 'down', 'enter', ...keys(', Bob'), 'enter', 'escape', at('summary'), 'tab');
		expect(rows(changed)?.[0]).toBe('Author: Ada, Bob');
		expect(played(opening({answers}), 'ctrl-r').overlay).toBeUndefined();
	});

	it('stands before the review at the end of the short way, also where the key for the review leads there', () => {
		const all = {
			...answers,
			summary: 'S',
			motivation: {problem: 'P'},
			options: [{name: 'A', selected: true}, {name: 'B'}],
		};
		const short = opening({answers: all, brief: true});
		const state = played(short, 'ctrl-r');
		expect([state.screen, rows(state)]).toEqual(['review', ['Author: Ada', 'Created: 2026-11-20']]);
		expect(played(state, 'enter', 'escape', 'ctrl-r').overlay).toBeUndefined();
		const {title: _, ...untitled} = all;
		expect(played(opening({answers: untitled, brief: true}), 'ctrl-r').overlay).toBeUndefined();
		expect(outstanding(short).texts[0]).toBe('all that is needed is there');
	});

	it('is changed at its question, from which the next key leads back', () => {
		const there = played(atEnd(), 'down', 'down', 'enter');
		expect([there.screen, there.focus.question]).toEqual(['interview', 'created']);
		const back = played(there, 'ctrl-u', ...keys('2026-11-19'), 'enter');
		expect(rows(back)?.[1]).toBe('Created: 2026-11-19');
		expect([back.overlay, enterSays(back)]).toEqual([{name: 'sheet', index: 2}, 'change']);
		expect(played(back, 'up', 'up', 'enter').sheet?.taken).toContain('2026-11-19');
	});

	it.each([
		['to the question before', ['shift-tab', 'tab'], 'motivation.problem'],
		['to another question', ['ctrl-t', ...keys('summ'), 'enter', 'shift-tab', 'tab'], 'summary'],
		['to the review', ['ctrl-r', 'escape', 'tab'], 'motivation.problem'],
	])('is left for good by going %s', (_, pressed, question) => {
		const state = played(atEnd(), 'down', 'down', 'enter', ...pressed);
		expect([state.overlay, state.focus.question]).toEqual([undefined, question]);
	});

	it('is closed without a word, and writes nothing', () => {
		const {state, effects} = run(atEnd(), 'escape');
		expect([state.overlay, effects]).toEqual([undefined, []]);
		expect(run(atEnd(), 'w').effects).toEqual([]);
	});

	it('is nothing where nothing was', () => {
		const state = played(opening({position: {question: 'summary'}}), 'tab');
		expect([state.screen, state.overlay]).toEqual(['review', undefined]);
		expect(played(state, 'c').message?.text).toBe('Nothing was filled in for you.');
	});
});
