import {describe, expect, it} from 'vitest';
import type {Kept} from '../../source/core/document/kept.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {keptTitle} from '../../source/flow/selectors/kept.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {contextOf} from '../../source/flow/state/context.ts';
import type {SessionState} from '../../source/flow/state/state.ts';
import {breadcrumb} from '../../source/flow/view/breadcrumb.ts';
import {followedPaths} from '../../source/flow/view/followed.ts';
import {keptView, saidHere} from '../../source/flow/view/kept.ts';
import {rail} from '../../source/flow/view/rail.ts';
import {at, emptyDraft, interview, known, played} from './support.ts';

const part = (heading: string, after: string | undefined, text = 'Ours.'): Kept => ({
	headings: ['RFC: A', heading],
	isSection: true,
	text,
	start: 0,
	end: 0,
	lines: {first: 0, end: 1},
	...(after === undefined ? {} : {after}),
});

const kept = [part('Preface', undefined), part('House rules', 'author'), part('Costs', 'author'), part('Due', 'date')];
const base = {path: 'docs/rfc.md', text: ''};
const session = sessionOf({interview, draft: {...emptyDraft, base}, fresh: false, kept}, known, contain);

/** What is on screen: a question by its path, a part that is kept by its title. */
const seen = (state: SessionState) => keptView(state)?.title ?? state.focus.question;

describe('what stays as it is', () => {
	it('is read between the questions around it, on the way there and on the way back', () => {
		const there: string[] = [];
		let state = session;
		for (let step = 0; step < 8; step++) {
			there.push(seen(state));
			state = played(state, 'tab');
		}

		const expected = ['title', 'Preface', 'author', 'House rules', 'Costs', 'created', 'motivation.problem', 'status'];
		expect(there).toEqual(expected);
		const back: string[] = [];
		for (let step = 0; step < 8; step++) {
			state = played(state, 'shift-tab');
			back.unshift(seen(state));
		}

		expect(back).toEqual(expected);
	});

	it.each([
		[{headings: [], isSection: false}, 'Text above the first heading'],
		[{headings: ['RFC: A'], isSection: false}, 'Text under the title'],
		[{headings: ['RFC: A', 'Risks'], isSection: false}, 'Text under Risks'],
		[{headings: ['RFC: A', 'Risks'], isSection: true}, 'Risks'],
	])('is called by the heading that it bears or stands under: %j', (place, title) => {
		expect(keptTitle({...place, text: '', start: 0, end: 0, lines: {first: 0, end: 1}})).toBe(title);
	});

	it('stands behind the last question that is asked, where its own is not', () => {
		expect(seen(played(session, at('status'), 'tab'))).toBe('Due');
	});

	it('is told in the rail, in the breadcrumb, and followed in the document', () => {
		const state = played(session, at('author'), 'tab');
		const [define] = rail(state);
		expect(define?.kept).toEqual([
			{index: 0, after: 'title', label: 'Preface', isCurrent: false},
			{index: 1, after: 'author', label: 'House rules', isCurrent: true},
			{index: 2, after: 'author', label: 'Costs', isCurrent: false},
		]);
		expect(define?.questions.map(({isCurrent}) => isCurrent)).not.toContain(true);
		expect(breadcrumb(state).item).toBe('kept as it is');
		expect(followedPaths(state).paths).toEqual(['kept[1]']);
		expect(keptView(state)?.note).toContain(' by hand in rfc.md, ');
	});

	it('takes no keys that answer', () => {
		const state = played(session, 'Aa', at('author'), 'tab');
		expect(contextOf(state)).toBe('kept');
		for (const action of [
			'x',
			'backspace',
			'ctrl-p',
			'ctrl-n',
			'ctrl-f',
			{type: 'text-pasted', text: 'x'},
			{type: 'text-typed', text: 'x'},
			{type: 'skip-asked'},
		] as const)
			expect(played(state, action).draft).toEqual(state.draft);
	});

	it('is found in the list of questions', () => {
		const state = played(session, 'ctrl-t', {type: 'jump-filtered', filter: 'costs'}, 'enter');
		expect(seen(state)).toBe('Costs');
		expect(played(state, 'escape').overlay).toMatchObject({name: 'jump', index: 4});
	});

	it('keeps what was typed in the field before it', () => {
		const state = played(session, 'A', 'tab');
		expect(state.draft.answers).toMatchObject({title: 'A'});
		expect(played(state, 'shift-tab').buffer?.text).toBe('A');
		expect(seen(played(state, 'ctrl-_'))).toBe('title');
	});

	it('scrolls, and no further than its last row', () => {
		const long = sessionOf(
			{interview, draft: emptyDraft, fresh: false, kept: [part('Long', 'title', 'a\nb\nc')]},
			known,
			contain,
		);
		const state = played(long, 'tab', 'down', 'down', 'down');
		expect(state.keptAt).toEqual({index: 0, top: 2});
		expect(played(state, 'home').keptAt?.top).toBe(0);
	});
});

describe('what may be said already', () => {
	const said = [
		{path: 'summary', label: 'Summary', line: 8, text: '## In short', body: 'It is slow.'},
		{path: 'phases', label: 'Phases', line: 2, text: 'Phases: two', body: ''},
	];
	const reading = sessionOf({interview, draft: {...emptyDraft, base}, fresh: false, kept, said}, known, contain);

	it('is told at its question, as long as that has no answer', () => {
		const summary = played(reading, at('summary'));
		expect(saidHere(summary)).toBe('Line 9 says: ## In short / It is slow.');
		expect(saidHere(played(reading, at('title')))).toBeUndefined();
		expect(saidHere(played(summary, 'x', at('title'), at('summary')))).toBeUndefined();
		expect(saidHere(played(summary, 'x', at('title'), at('summary'), 'backspace', at('title'), at('summary')))).toBe(
			'Line 9 says: ## In short / It is slow.',
		);
	});

	it('is told at a group until the first item holds something', () => {
		const phases = played(reading, at('phases'), 'enter');
		expect(saidHere(phases)).toBe('Line 3 says: Phases: two');
		expect(saidHere(played(phases, 'x', 'tab'))).toBeUndefined();
	});
});
