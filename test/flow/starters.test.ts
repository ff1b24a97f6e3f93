import {describe, expect, it} from 'vitest';
import type {Starter} from '../../source/core/house/starters/types.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {hints} from '../../source/flow/view/hints.ts';
import {starterContents, starterRows} from '../../source/flow/view/starters.ts';
import {shippedInterview} from '../support/work.ts';
import {at, emptyDraft, frozen, keys, known, opening, played, run} from './support.ts';

const queues: Starter = {
	name: 'queues',
	title: 'Queues',
	use: 'Work may wait.',
	answers: {options: [{name: 'A queue'}, {name: 'A cron job'}], phases: [{name: 'Try'}]},
};
const stages: Starter = {name: 'stages', title: 'Stages', use: 'Step by step.', answers: {phases: [{name: 'Try'}]}};
const found = {type: 'starters-found' as const, starters: [queues, stages]};
const inOptions = () => played(opening({marks: {phases: 'skipped'}}), at('options'));

describe('what a list can begin with', () => {
	it('is looked for when it is asked for, in a list alone', () => {
		expect(run(inOptions(), 's').effects).toMatchObject([{type: 'find-starters', draft: {id: 'd1'}}]);
		expect(run(opening(), {type: 'starters-asked'}).effects).toEqual([]);
	});

	it('is looked for in the first list, without being shown, so that only keys are told that do something', () => {
		const quiet = {...found, quietly: true} as const;
		const {state, effects} = run(opening(), at('phases'));
		expect(effects).toContainEqual(expect.objectContaining({type: 'find-starters', quietly: true}));
		const told = (current: typeof state) => hints(current).map(({text}) => text);
		expect(told(state)).not.toContain('starters');
		const known = played(state, quiet);
		expect([known.overlay, known.message]).toEqual([undefined, undefined]);
		expect(told(known)).toContain('starters');
		expect(run(known, at('options')).effects).not.toContainEqual(expect.objectContaining({type: 'find-starters'}));
		expect(told(played(state, {...quiet, starters: [queues]}, at('options')))).toContain('starters');
		expect(told(played(state, {...quiet, starters: [stages]}, at('options')))).not.toContain('starters');
	});

	it('is not opened by a word that begins with its key', () => {
		expect(played(inOptions(), ...keys('some'), found).overlay).toBeUndefined();
	});

	const contents = (state: typeof before) =>
		starterContents(state, 60).map((runs) => runs.map(({text}) => text).join(''));
	const before = inOptions();

	it('is listed with what it adds to this question alone, and what it has for others', () => {
		const state = played(before, 's', found);
		expect(starterRows(state)).toMatchObject([{title: 'Queues', adds: '2 options', isCurrent: true}]);
		expect(contents(state)).toEqual([
			'Work may wait.',
			'a adds what it has for other questions, too: 1 phase.',
			'- A queue',
			'- A cron job',
		]);
		expect(played(state, 'escape').overlay).toBeUndefined();
	});

	it('is added where it was asked for, and nowhere else', () => {
		const state = played(before, 's', found, 'enter');
		expect(state.draft).toMatchObject({answers: {options: queues.answers.options}, marks: {phases: 'skipped'}});
		expect(state.message?.text).toBe('Added 2 options.');
		const again = played(state, 's', found);
		expect(starterRows(again)).toMatchObject([{adds: 'all of it is there'}]);
		expect(contents(again)).toEqual(['Work may wait.', 'a adds what it has for other questions, too: 1 phase.']);
		expect(played(again, 'a').draft.answers).toEqual(queues.answers);
	});

	it('is added whole as a second choice, as one change, and marks that it answers go', () => {
		const state = played(before, 's', found, 'a');
		expect(state.draft.answers).toEqual(queues.answers);
		expect(state.draft.marks).toEqual({});
		expect(state).toMatchObject({focus: {question: 'options', item: 0}, message: {tone: 'success'}});
		expect(state.message?.text).toBe('Added 2 options, 1 phase.');
		expect(state.saving.made).toBeGreaterThan(before.saving.made);
		const undone = played(state, 'ctrl-_');
		expect([undone.draft.answers, undone.draft.marks]).toEqual([{}, {phases: 'skipped'}]);
		expect(undone.history.past).toBeUndefined();
		expect(played(undone, 'ctrl-y').draft.answers).toEqual(queues.answers);
	});

	it('goes below what is there, and adds nothing twice', () => {
		const first = played(inOptions(), 'a', 'D', 'escape', 's', found, 'enter');
		expect(first.focus).toEqual({question: 'options', item: 1});
		const again = played(first, 's', found);
		expect(starterRows(again)).toMatchObject([{adds: 'all of it is there'}]);
		expect(played(again, 'enter').draft).toBe(first.draft);
	});

	it('is not shown to somebody who has gone on, and says when there is nothing', () => {
		expect(played(inOptions(), 's', at('title'), found).overlay).toBeUndefined();
		const none = played(inOptions(), 's', {type: 'starters-found', starters: [stages]});
		expect([none.overlay, none.message?.text]).toEqual([undefined, 'No pattern and no list has anything for Options.']);
	});

	it('that cannot be read is told', () => {
		const state = played(inOptions(), 's', {
			type: 'find-failed',
			problem: 'a.yaml cannot be used.',
			next: 'Correct it.',
		});
		expect(state.message).toEqual({tone: 'problem', text: 'a.yaml cannot be used.', next: 'Correct it.'});
	});

	it('are the open assumptions, at the open questions', () => {
		const interview = shippedInterview('staff-rfc');
		const answers = {claims: [{statement: 'Nobody reads it', basis: 'assumption', owner: 'Ida'}]};
		const draft = {...emptyDraft, answers, position: {question: 'openQuestions'}};
		const session = sessionOf({interview, draft: frozen(draft), fresh: false}, known, contain);
		const state = played(session, 's', {type: 'starters-found', starters: []}, 'enter');
		expect(state.draft.answers.openQuestions).toEqual([{question: 'Is it true: Nobody reads it?', owner: 'Ida'}]);
	});
});
