import {describe, expect, it} from 'vitest';
import type {Answers} from '../../source/core/answers/answers.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {hints} from '../../source/flow/view/hints.ts';
import {instrumentView, summaryView} from '../../source/flow/view/instruments.ts';
import {exampleAnswers} from '../support/templates.ts';
import {shippedInterview} from '../support/work.ts';
import {at, emptyDraft, frozen, known, opening, played} from './support.ts';

const interview = shippedInterview('staff-rfc');

function asked(question: string, answers: Answers = exampleAnswers('staff-rfc')) {
	const draft = {...emptyDraft, answers, position: {question}};
	return sessionOf({interview, draft: frozen(draft), fresh: false}, known, contain);
}

describe('what is computed', () => {
	it('is a key away, and Tab goes round all of it', () => {
		const state = played(asked('risks'), 'ctrl-l');
		const first = instrumentView(state, 78);
		expect(first).toMatchObject({title: 'Risks by exposure', position: '11 of 18'});
		const round = Array.from({length: 18}, () => 'tab');
		const titles = round.map((_, index) => instrumentView(played(state, ...round.slice(0, index)), 78)?.title);
		expect(new Set(titles).size).toBe(18);
		expect(instrumentView(played(state, ...round), 78)).toEqual(first);
		expect(instrumentView(played(state, 'shift-tab', 'tab'), 78)).toEqual(first);
		const {overlay: _, ...before} = state;
		expect(played(state, 'escape')).toEqual({...before, starters: {}});
	});

	it('is the first of all where nothing is computed, and the hint bar does not speak of it there', () => {
		expect(instrumentView(played(asked('title'), 'ctrl-l'), 78)?.position).toBe('1 of 18');
		expect(hints(asked('title')).map(({text}) => text)).not.toContain('computed');
		expect(hints(asked('risks')).map(({text}) => text)).toContain('computed');
	});

	it('has only what the interview asks for', () => {
		const state = played(opening(), at('options'), 'ctrl-l');
		expect(instrumentView(state, 78)).toMatchObject({title: 'Totals, and how firm they are', position: '1 of 4'});
	});

	it('is nothing in a document that has no question for it', () => {
		const questions = interview.questions.filter(({path}) => path === 'title');
		const draft = {...emptyDraft, position: {question: 'title'}};
		const session = sessionOf(
			{interview: {...interview, questions}, draft: frozen(draft), fresh: false},
			known,
			contain,
		);
		const state = played(session, 'ctrl-l');
		expect([state.overlay, state.message?.tone]).toEqual([undefined, 'info']);
	});

	it('knows what stands in the open field, and leaves it as it is', () => {
		const typing = played(asked('options'), {
			type: 'place-chosen',
			place: {question: 'options', item: 0, field: 'name'},
		});
		const state = played(typing, 'Z', ' ', 'ctrl-l');
		const text = JSON.stringify(instrumentView(state, 118)?.rows);
		expect(text).toContain(state.buffer?.text.trim());
		expect(played(state, 'escape').buffer).toBe(state.buffer);
	});

	it('scrolls, and stops at either end', () => {
		const state = played(asked('options'), 'ctrl-l', {type: 'field-resized', width: 78, height: 10});
		const rows = instrumentView(state, 78)?.rows.length ?? 0;
		const end = played(state, 'end');
		expect(end.overlay).toMatchObject({top: rows - 10});
		expect(played(end, 'down')).toBe(end);
		expect(played(end, 'page-up').overlay).toMatchObject({top: rows - 19});
		expect(played(end, 'home', 'up').overlay).toMatchObject({top: 0});
	});

	it('stands beside its question in one line, with its rows at a list alone', () => {
		const list = summaryView(asked('risks'), 43);
		expect(list?.summary).toBe('Exposure: 4 Medium');
		expect(list?.rows.length).toBeGreaterThan(5);
		const item = played(asked('risks'), 'enter');
		expect(summaryView(item, 43)).toEqual({key: 'Ctrl-L', summary: 'Exposure: 4 Medium', rows: []});
		expect(summaryView(asked('risks', {}), 43)).toBeUndefined();
		expect(summaryView(asked('title'), 43)).toBeUndefined();
	});

	it('hears of the house, and keeps it when the author is found later', () => {
		const house = {platform: [{name: 'Queue', use: 'Work that waits'}]};
		const state = played(
			asked('platform', {}),
			{type: 'house-found', house},
			{type: 'draft-prefilled', known: {today: known.today}},
		);
		expect(summaryView(state, 78)?.summary).toBe('1 of 1 pieces not considered: Queue');
	});
});
