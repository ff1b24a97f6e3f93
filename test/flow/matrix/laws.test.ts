import process from 'node:process';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {validate} from '../../../source/core/answers-file/validate.ts';
import type {Action} from '../../../source/flow/actions/action.ts';
import {bindings} from '../../../source/flow/keys/table.ts';
import {draftToSave} from '../../../source/flow/selectors/draft.ts';
import type {SessionState} from '../../../source/flow/state/state.ts';
import {keys, played} from '../support.ts';
import {databases, interview, scored, scoring} from './support.ts';

const numRuns = Number(process.env.RFC_LAW_RUNS ?? 100);

const inGrid = bindings.filter(({contexts}) => contexts.includes('grid'));
const leading = [
	'needed-asked',
	'park-asked',
	'palette-asked',
	'replace-asked',
	'jump-asked',
	'review-asked',
	'instrument-asked',
	'leave-asked',
	'suspend-asked',
	'help-asked',
	'agenda-asked',
	'tour-asked',
];
const calm = inGrid.filter(({intent}) => !leading.includes(intent.type)).flatMap((binding) => binding.keys);

const press = (key: string): Action => ({type: 'key-pressed', key});
const anyKey = fc.constantFrom(...calm.filter((key) => key !== 'escape')).map(press);
const paste = fc.constantFrom('7', ' 8,5 ', '11', 'words', '1\n2').map((text): Action => ({type: 'text-pasted', text}));
const typing = fc
	.constantFrom('10', '7.5', '42', '0', '3.333', '-2')
	.map((text) => [...keys(text), 'enter'].map(press));
const step = fc.oneof(
	{weight: 6, arbitrary: anyKey.map((key) => [key])},
	{weight: 4, arbitrary: typing},
	{weight: 1, arbitrary: paste.map((one) => [one])},
);
const steps = fc.array(step, {maxLength: 40}).map((all) => all.flat());

const starts = [databases(scored), databases(), databases([[9, 8]]), {...databases(scored), scale: {min: -5, max: 5}}];
// By number: a failure would print the whole interview otherwise.
const start = fc.nat({max: starts.length - 1});
const opened = (number: number) => played(scoring(starts[number] ?? {}), 'm');

const content = ({draft: {answers, marks, typed}}: SessionState) => ({answers, marks, typed});

describe('any sequence of keys in the grid', () => {
	it('keeps the draft valid, but for scores that were outside the scale before', () => {
		fc.assert(
			fc.property(start, steps, (number, actions) => {
				const from = opened(number);
				const known = faults(from);
				for (const fault of faults(played(from, ...actions))) expect(known).toContain(fault);
			}),
			{numRuns},
		);
	});

	it('is undone step by step to each state that a change led to, and done again', () => {
		fc.assert(
			fc.property(start, steps, (number, actions) => {
				const from = opened(number);
				const seen = [from];
				for (const action of actions) seen.push(played(seen.at(-1) ?? from, action));
				const end = seen.at(-1) ?? from;
				const known = seen.map((state) => JSON.stringify(sorted(content(state))));
				let current = end;
				while (current.history.past) {
					current = played(current, press('ctrl-_'));
					expect(current.grid).toBeDefined();
					expect(known).toContain(JSON.stringify(sorted(content(current))));
				}

				expect(content(current)).toEqual(content(from));
				while (current.history.future) current = played(current, press('ctrl-y'));
				expect(content(current)).toEqual(content(played(redone(end))));
			}),
			{numRuns},
		);
	});

	it('is saved as it is, and can be left and come back to', () => {
		fc.assert(
			fc.property(start, steps, (number, actions) => {
				const from = opened(number);
				const state = played(from, ...actions);
				const saved = JSON.parse(JSON.stringify(draftToSave(state)));
				const resumed = played(scoring(saved.answers, 'options', saved), 'm');
				expect(content(resumed)).toEqual(content(state));
				expect(content(played(state, 'escape', 'm'))).toEqual(content(state));
				expect(state.saving.made === state.saving.saved || state.saving.due).toBe(true);
			}),
			{numRuns},
		);
	});
});

function faults({draft}: SessionState): string[] {
	const result = validate(interview, draft.answers);
	return 'faults' in result ? result.faults.map((fault) => JSON.stringify(fault)) : [];
}

function redone(state: SessionState): SessionState {
	return state.history.future ? redone(played(state, press('ctrl-y'))) : state;
}

/** Keys in the order of the alphabet, so that equal states are equal texts. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
	return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
