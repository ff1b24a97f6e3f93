import process from 'node:process';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {type Answers, itemsAt} from '../../source/core/answers/answers.ts';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {fieldAt, type Place, pathOf} from '../../source/core/draft/place.ts';
import {textAt} from '../../source/core/draft/text.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {readBack} from '../../source/core/one-text/read.ts';
import type {Extent} from '../../source/core/one-text/types.ts';
import {oneTextOf} from '../../source/core/one-text/write.ts';
import type {Action} from '../../source/flow/actions/action.ts';
import type {Effect} from '../../source/flow/actions/effect.ts';
import {anyLetter} from '../../source/flow/keys/moving.ts';
import {resolve} from '../../source/flow/keys/resolve.ts';
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
import {matrix, meetingOf} from './meeting/support.ts';

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
	{
		weight: 2,
		arbitrary: fc.constantFrom('ctrl-t', 'alt-x', 'ctrl-r', 'alt-s').map((key) => [key, 'down', 'down', 'enter']),
	},
	{weight: 1, arbitrary: fc.constantFrom('escape', 'escape', 'ctrl-_').map((key) => [key])},
);

/** What only goes somewhere or shows something. */
const looking: ReadonlySet<Action['type']> = new Set([
	...(['next-asked', 'back-asked', 'up-asked', 'down-asked', 'page-up-asked', 'page-down-asked'] as const),
	...(['first-asked', 'last-asked', 'escape-asked', 'help-asked', 'example-asked', 'jump-asked'] as const),
	...(['palette-asked', 'needed-asked', 'brief-asked', 'instrument-asked', 'instrument-turned'] as const),
	...(['starters-asked', 'preview-asked', 'review-asked', 'target-asked', 'park-asked', 'sheet-asked'] as const),
	...(['agenda-asked', 'projector-asked', 'name-asked', 'level-asked', 'grid-asked', 'move-asked'] as const),
	...(['replace-asked', 'cursor-moved', 'objection-asked', 'ruling-asked'] as const),
]);

/**
 * No character is lost, and none comes in: what is typed into a field stands at its cursor, and what only goes
 * somewhere changes no answer, whether it was stored by then or not.
 */
function sameBut(before: SessionState, key: string, after: SessionState): void {
	const context = contextOf(before);
	const intent = resolve(before, key);
	if ((context === 'line' || context === 'area') && intent?.type === 'text-typed' && before.buffer) {
		const {text, cursor} = before.buffer;
		expect(after.buffer?.text).toBe(text.slice(0, cursor) + key + text.slice(cursor));
	}

	if (!intent || !looking.has(intent.type) || content(before) === content(after)) return;
	expect(textsOf(after), `${key} in ${context}`).toEqual(textsOf(before));
}

const lettersOf = (text: string) => text.replaceAll(emptyLine, '').replaceAll(/[^\p{L}\p{N}]+/gu, '');
const emptyLine = /^[ \t]*(?:[-*+]|\d+[.)])?[ \t]*(?:\n|$)/gm;

/**
 * The letters and digits at each place. What a field gives up or changes when it is left (spaces at the ends, empty
 * items, the levels of headings, a fence that nobody closed) is none of them.
 */
function textsOf(state: SessionState): Record<string, string> {
	const draft = currentDraft(state);
	const places = state.interview.questions.flatMap(({path, fields = []}): Place[] =>
		fields.length === 0
			? [{question: path}]
			: itemsAt(draft.answers, path).flatMap((_, item) =>
					fields.map((field) => ({question: path, item, field: field.path})),
				),
	);
	const texts = places.map((place) => [pathOf(place), lettersOf(textAt(state.interview, draft, place))]);
	return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

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
		case 'tell-time':
			return {type: 'time-told', at: '2026-11-20T08:30:00Z'};
		case 'write-summary':
			return {type: 'summary-written', path: 'rfcs/0001-title.session.md', text: 'A'};
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

const beginnings = {
	alone: () => begun({}),
	'with a whole document': () => begun(exampleAnswers('staff-rfc')),
	'as a group': () => meetingOf({answers: matrix}),
	'as a group with a whole document': () => meetingOf({answers: exampleAnswers('staff-rfc')}),
};
const names = Object.keys(beginnings) as (keyof typeof beginnings)[];

function begun(answers: Answers): SessionState {
	const draft = {...newDraft(interview, 'd1', '2026-11-20T08:00:00Z'), answers};
	return sessionOf(
		{interview, draft, fresh: Object.keys(answers).length === 0},
		{today: '2026-11-20', author: 'Ann'},
		contain,
	);
}

it('whatever is pressed, every place can be shown and told, and undo leads back to where all began', () => {
	const perRun = 80;
	fc.assert(
		fc.property(
			fc.constantFrom(...names),
			fc.array(move, {minLength: perRun / 2, maxLength: perRun}),
			(name, moves) => {
				const first = beginnings[name]();
				let state: SessionState = first;
				for (const key of moves.flat()) {
					const before: SessionState = state;
					const next = taken(before, {type: 'key-pressed', key});
					if (next.screen === 'start') throw new Error('The interview has gone.');
					state = next;
					sameBut(before, key, state);
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
			},
		),
		{numRuns: Math.ceil(steps / perRun)},
	);
}, 3_600_000);
