import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {textAt} from '../../source/core/draft/text.ts';
import type {Action} from '../../source/flow/actions/action.ts';
import {bindings} from '../../source/flow/keys/table.ts';
import {currentDraft, draftToSave} from '../../source/flow/selectors/draft.ts';
import type {SessionState} from '../../source/flow/state/state.ts';
import {at, interview, opening, played, run} from './support.ts';

const answers = {title: 'Cache', options: [{name: 'Redis', selected: true}, {name: 'Disk'}]};

const key = fc
	.constantFrom(...new Set(bindings.flatMap(({keys}) => keys)), 'a', 'é', '漢', ' ', '  ', '👩‍👩‍👧', '7')
	.map((name): Action => ({type: 'key-pressed', key: name}));

const place = fc.constantFrom(
	...interview.questions.map(({path}) => at(path)),
	at('options', 1, 'name'),
	at('options', 0, 'cost.time'),
	at('phases', 0, 'when'),
);

const outcome = fc.constantFrom<Action[]>(
	{type: 'text-pasted', text: 'two\nlines\t'},
	{type: 'save-due'},
	{type: 'draft-saved', at: '2026-11-20T09:00:00Z'},
	{type: 'save-failed', problem: 'The disk is full.'},
	{type: 'draft-prefilled', known: {today: '2026-01-01', author: 'Bob'}},
	{type: 'target-checked', target: 'a.md'},
	{type: 'field-resized', width: 12, height: 3},
	{type: 'editor-returned', place: {question: 'title'}, text: ' from the editor '},
	{
		type: 'starters-found',
		starters: [
			{name: 's', title: 'S', use: '', answers: {options: [{name: 'Tape'}], phases: [{name: 'Try'}], summary: 'S'}},
		],
	},
	{type: 'house-found', house: {platform: []}},
);

const action = fc.oneof({weight: 8, arbitrary: key}, {weight: 3, arbitrary: place}, {weight: 1, arbitrary: outcome});

/** All that a person has put in, whatever is open. */
function content(state: SessionState) {
	const draft = currentDraft(state);
	const places = interview.questions.filter(({fields}) => !fields).map(({path}) => ({question: path}));
	const items = [0, 1].flatMap((item) => ['name', 'cost.time'].map((field) => ({question: 'options', item, field})));
	const texts = [...places, ...items].map((one) => textAt(interview, draft, one));
	return {texts, marks: draft.marks, options: (draft.answers.options as unknown[] | undefined)?.length ?? 0};
}

function undoneToTheStart(state: SessionState): SessionState {
	let current = state;
	while (current.history.past)
		current = played(current, {type: 'place-chosen', place: current.focus}, {type: 'undo-asked'});
	return current;
}

function redone(state: SessionState): SessionState {
	let current = state;
	while (current.history.future) {
		current = played(current, {type: 'place-chosen', place: current.focus}, {type: 'redo-asked'});
	}

	return current;
}

describe('any sequence of keys, moves and outcomes', () => {
	it('is undone to where it started, and done again to where it ended', () => {
		fc.assert(
			fc.property(fc.array(action, {maxLength: 60}), (actions) => {
				const start = opening({answers});
				const calm = actions.filter(({type}) => type !== 'draft-prefilled');
				const end = played(redone(played(start, ...calm, at('title'))), at('title'), at('title'));
				const undone = undoneToTheStart(end);
				expect(content(undone)).toEqual(content(start));
				expect(content(redone(undone))).toEqual(content(end));
			}),
			{numRuns: 200},
		);
	});

	it('saves what is opened again as it was', () => {
		fc.assert(
			fc.property(fc.array(action, {maxLength: 60}), (actions) => {
				const state = played(opening({answers}), ...actions);
				const saved = JSON.parse(JSON.stringify(draftToSave(state)));
				const resumed = opening(saved);
				expect(content(resumed)).toEqual(content(state));
				expect(resumed.focus).toEqual(state.focus);
				expect(resumed.buffer?.text).toBe(state.buffer?.text);
				expect(resumed.buffer?.cursor).toBe(state.buffer?.cursor);
			}),
			{numRuns: 200},
		);
	});

	it('is saved within 300 ms: while something is unsaved, a save is on its way', () => {
		fc.assert(
			fc.property(fc.array(action, {maxLength: 60}), (actions) => {
				const {saving} = played(opening({answers}), ...actions);
				expect(saving.made === saving.saved || saving.due || saving.running !== undefined).toBe(true);
			}),
			{numRuns: 200},
		);
	});

	it('loses nothing that is typed and not deleted', () => {
		const moves = fc.constantFrom(
			'tab',
			'shift-tab',
			'left',
			'home',
			'ctrl-t',
			'escape',
			'ctrl-r',
			'ctrl-g',
			'ctrl-d',
			'f1',
		);
		const typing = fc.constantFrom('title', 'summary', 'motivation.problem', 'created');
		const burst = fc.tuple(typing, fc.array(moves, {maxLength: 5}));
		fc.assert(
			fc.property(fc.array(burst, {minLength: 1, maxLength: 12}), (bursts) => {
				let state = opening();
				for (const [index, [path, keys]] of bursts.entries()) {
					const leaving = keys.map((name): Action => ({type: 'key-pressed', key: name}));
					state = played(state, at(path), `<${index}>`, ...leaving);
				}

				const all = content(state).texts.join('\n');
				for (const index of bursts.keys()) expect(all.replaceAll(/\s/g, '')).toContain(`<${index}>`);
			}),
		);
	});

	it('can go from any place to any other, and the answers stay', () => {
		fc.assert(
			fc.property(place, place, (from, to) => {
				const start = played(opening({answers}), from);
				const there = played(start, to);
				if (to.type === 'place-chosen') expect(there.focus.question).toBe(to.place.question);
				expect(there.draft.answers).toEqual(start.draft.answers);
			}),
		);
	});
});

describe('an action that is impossible', () => {
	it.each<Action>([
		{type: 'key-pressed', key: 'ctrl-q'},
		{type: 'item-added'},
		{type: 'choice-picked', index: 1},
		{type: 'overwrite-agreed'},
		{type: 'write-asked'},
		{type: 'confirmed'},
		{type: 'copy-asked'},
		{type: 'target-checked', target: 'x.md'},
		{type: 'field-resized', width: 80, height: 10},
	])('changes nothing: $type', (impossible) => {
		const state = opening();
		const result = run(state, impossible);
		expect(result.state).toBe(state);
		expect(result.effects).toEqual([]);
	});
});
