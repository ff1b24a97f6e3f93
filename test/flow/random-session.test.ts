import process from 'node:process';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {fieldAt} from '../../source/core/draft/place.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {readBack} from '../../source/core/one-text/read.ts';
import type {Extent} from '../../source/core/one-text/types.ts';
import {oneTextOf} from '../../source/core/one-text/write.ts';
import type {Action} from '../../source/flow/actions/action.ts';
import type {Effect} from '../../source/flow/actions/effect.ts';
import {anyLetter} from '../../source/flow/keys/moving.ts';
import {bindings} from '../../source/flow/keys/table.ts';
import {currentDraft} from '../../source/flow/selectors/draft.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {contextOf} from '../../source/flow/state/context.ts';
import type {SessionState, State} from '../../source/flow/state/state.ts';
import {step} from '../../source/flow/step/step.ts';
import {hints} from '../../source/flow/view/hints.ts';
import {placeLines} from '../../source/lines/words/place.ts';
import {exampleAnswers} from '../support/templates.ts';
import {shippedInterview} from '../support/work.ts';

// The campaign is test/campaigns/sessions.sh.
const steps = Number(process.env.RFC_SESSION_STEPS ?? 800);

const interview = shippedInterview('staff-rfc');
const starter = {name: 'aside', title: 'Cache aside', use: 'Reads are many.', answers: {options: [{name: 'Aside'}]}};
// What leaves, and the name of the person, which what was filled in by it follows without a change of theirs.
const leaving = ['ctrl-c', 'ctrl-z', 'alt-a'];
const tableKeys = [...new Set(bindings.flatMap(({keys}) => keys))].filter(
	(key) => ![...leaving, anyLetter].includes(key),
);
const words = [
	'word',
	'an',
	'- item',
	'漢字 ',
	'👩‍💻',
	'next friday',
	'e',
	'# x',
	'```',
	'_Not known yet_',
	'(counts most)',
];

const move: fc.Arbitrary<readonly string[]> = fc.oneof(
	{weight: 5, arbitrary: fc.constantFrom(...tableKeys).map((key) => [key])},
	{
		weight: 2,
		arbitrary: fc
			.constantFrom(...words)
			.map((text) => [...new Intl.Segmenter().segment(text)].map(({segment}) => segment)),
	},
	{weight: 2, arbitrary: fc.constantFrom('ctrl-t', 'alt-x', 'ctrl-r').map((key) => [key, 'down', 'down', 'enter'])},
	{weight: 1, arbitrary: fc.constantFrom('escape', 'escape', 'ctrl-_').map((key) => [key])},
);

/** What the world makes of an effect; the editor adds a line to whatever it is handed. */
function outcomeOf(effect: Effect): Action | undefined {
	switch (effect.type) {
		case 'write-one-text': {
			const {draft, extent} = effect;
			return {type: 'one-text-written', draft, extent, text: oneTextOf(interview, draft, extent)};
		}

		case 'open-one-text':
			return {...effect, type: 'one-text-edited', handed: effect.text, edited: editedText(effect.text, effect.extent)};
		case 'read-one-text': {
			const {draft, extent, handed, edited} = effect;
			return {type: 'one-text-read', before: draft, read: readBack(interview, draft, extent, {handed, edited})};
		}

		case 'open-editor':
			return {type: 'editor-returned', place: effect.place, text: `${effect.text}x`};
		case 'find-starters':
			return {type: 'starters-found', starters: [starter], ...(effect.quietly ? {quietly: true} : {})};
		case 'propose-target':
			return {type: 'target-proposed', target: 'rfcs/0001-title.md'};
		case 'examine-draft':
			return {type: 'draft-examined', findings: []};
		default:
			return undefined;
	}
}

function editedText(text: string, extent: Extent): string {
	return extent === 'draft' ? text.replace('# Summary\n', '# Sum\n') : `${text}\nx\n`;
}

function taken(state: State, action: Action): State {
	const [next, effects] = step(state, action);
	return effects.reduce((so, effect) => {
		const outcome = outcomeOf(effect);
		return outcome ? taken(so, outcome) : so;
	}, next);
}

/** With what is in the open field, as it would be saved. */
function content(state: SessionState): string {
	const {answers, marks, typed} = currentDraft(state);
	return JSON.stringify(sorted({answers, marks, typed}));
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
	return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

function begun(isFull: boolean): SessionState {
	const draft = newDraft(interview, 'd1', '2026-11-20T08:00:00Z');
	const answers = isFull ? exampleAnswers('staff-rfc') : {};
	return sessionOf(
		{interview, draft: {...draft, answers}, fresh: !isFull},
		{today: '2026-11-20', author: 'Ann'},
		contain,
	);
}

it('whatever is pressed, every place can be shown and told, and undo leads back to where all began', () => {
	const perRun = 80;
	fc.assert(
		fc.property(fc.boolean(), fc.array(move, {minLength: perRun / 2, maxLength: perRun}), (isFull, moves) => {
			const first = begun(isFull);
			let state: State = first;
			for (const key of moves.flat()) {
				state = taken(state, {type: 'key-pressed', key});
				if (state.screen === 'start') throw new Error('The interview has gone.');
				expect(fieldAt(interview, state.focus), JSON.stringify(state.focus)).toBeDefined();
				expect(hints(state, 'vim').length, contextOf(state)).toBeGreaterThan(0);
				placeLines(state);
			}

			let back: SessionState = taken(state, {type: 'place-chosen', place: {question: 'title'}}) as SessionState;
			for (let count = 0; back.history.past && count < 5000; count++)
				back = taken(back, {type: 'undo-asked'}) as SessionState;
			expect(back.history.past).toBeUndefined();
			const [one, other] = [content(back), content(first)];
			// A whole document would hide what differs.
			const at = [...one].findIndex((character, index) => character !== other[index]);
			if (one !== other)
				expect(one.slice(Math.max(0, at - 80), at + 80)).toBe(other.slice(Math.max(0, at - 80), at + 80));
		}),
		{numRuns: Math.ceil(steps / perRun)},
	);
}, 3_600_000);
