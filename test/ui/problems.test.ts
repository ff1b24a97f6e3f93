import {describe, expect, it} from 'vitest';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import type {Draft} from '../../source/core/draft/types.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import type {SessionState} from '../../source/flow/state/state.ts';
import {step} from '../../source/flow/step/step.ts';
import {frameOf} from '../../source/ui/frame.ts';
import {itemLines} from '../../source/ui/lines.ts';
import {paneOf} from '../../source/ui/pane.ts';
import {contentOf, currentFocus, notesOf} from '../../source/ui/question.ts';
import {openScreen} from '../support/screen.ts';
import {shippedInterview} from '../support/work.ts';

const interview = shippedInterview('staff-rfc');
const today = '2026-11-20';
const sizes = [
	[60, 15],
	[60, 16],
	[80, 24],
	[110, 32],
	[132, 40],
	[200, 60],
	[40, 12],
] as const;

function opening(part: Partial<Draft>): SessionState {
	return sessionOf(
		{interview, draft: {...newDraft(interview, 'd', `${today}T08:00:00Z`), ...part}, fresh: false},
		{today},
		contain,
	);
}

/** What is said below the control in a window, the rows of it joined, and how many rows the control keeps. */
function said(state: SessionState, columns: number, rows: number, preview = false): {text: string; rows: number} {
	const at = frameOf({columns, rows}, preview).question;
	const pane = paneOf(at, contentOf(state, at.width));
	const notes = notesOf(state, currentFocus(state), at.width, pane.note.height);
	const bottom = (pane.below ?? pane.note).top + (pane.below ?? pane.note).height;
	expect(bottom).toBeLessThanOrEqual(at.top + at.height);
	const shown = notes.slice(0, pane.note.height).map((runs) =>
		runs
			.map(({text}) => text)
			.join('')
			.trim(),
	);
	return {text: shown.join(' '), rows: pane.inner.height};
}

const long = 'one fine day, or the one after that if Ana is back by then and nobody objects';
const wrong: readonly [string, Partial<Draft>, string][] = [
	[
		'a date',
		{typed: {created: 'one fine day'}, position: {question: 'created'}},
		'! "one fine day" is not a date that exists, as YYYY-MM-DD.',
	],
	[
		'a long one',
		{typed: {created: long}, position: {question: 'created'}},
		`! "${long}" is not a date that exists, as YYYY-MM-DD.`,
	],
	[
		'a field of an item',
		{
			answers: {openQuestions: [{question: 'Who pays?'}]},
			typed: {'openQuestions[0].due': 'one fine day'},
			position: {question: 'openQuestions', item: 0, field: 'due'},
		},
		'! "one fine day" is not a date that exists, as YYYY-MM-DD.',
	],
	[
		'the item in its list',
		{
			answers: {openQuestions: [{question: 'Who pays?'}]},
			typed: {'openQuestions[0].due': 'one fine day'},
			position: {question: 'openQuestions', item: 0},
		},
		'Due: "one fine day" is not a date that exists, as YYYY-MM-DD.',
	],
];

describe.each(sizes)('what is wrong with an answer, at %i to %i', (columns, rows) => {
	it.each(wrong)('is told to its end: %s', (_, part, message) => {
		// In half of the smallest window, what is asked and answered goes first.
		for (const preview of columns < 60 ? [false] : [false, true]) {
			const shown = said(opening(part), columns, rows, preview);
			expect(shown.text).toContain(message);
			expect(shown.rows).toBeGreaterThan(0);
		}
	});
});

describe('an item with what is no answer', () => {
	const typed = {'openQuestions[0].due': 'one fine day'};
	const answers = {openQuestions: [{question: 'Who pays?', owner: 'Ana'}, {question: 'Who runs it?'}]};

	it('is marked in its list, with the message', () => {
		const rows = itemLines(opening({answers, typed, position: {question: 'openQuestions', item: 1}}));
		const texts = rows.map(({runs}) => runs.map(({text}) => text).join(''));
		expect(texts[0]).toContain('Who pays?  ! Due: "one fine day" is not a date');
		expect(texts[1]).not.toContain('!');
	});

	it('is not left in silence, whichever way', () => {
		const position = {question: 'openQuestions', item: 0, field: 'question'};
		for (const keys of [['tab', 'tab', 'tab', 'enter'], ['escape'], ['shift-tab']]) {
			const left = keys.reduce(
				(state, key) => step(state, {type: 'key-pressed', key})[0] as SessionState,
				opening({answers, typed, position}),
			);
			expect(left.focus.field).toBeUndefined();
			expect(left.message).toMatchObject({
				tone: 'warning',
				text: expect.stringContaining('"one fine day" is not a date'),
			});
		}
	});

	it('is seen on the screen', async () => {
		const state = opening({answers, typed, position: {question: 'openQuestions', item: 0}});
		const {terminal} = openScreen({state, columns: 60, rows: 15});
		await terminal.until(['Who pays?  ! Due', 'YYYY-MM-DD.']);
	});
});
