import {itemsAt} from '../../core/answers/answers.ts';
import {fieldAt, pathOf, valueAtPlace} from '../../core/draft/place.ts';
import {instrumentsAt} from '../instruments/table.ts';
import {keyLabel} from '../keys/label.ts';
import {bindings} from '../keys/table.ts';
import type {Binding} from '../keys/types.ts';
import {isOutOfHundred} from '../matrix/sum.ts';
import {isGridNear, isWithoutCells} from '../matrix/table.ts';
import {offerAt} from '../selectors/offers.ts';
import {startersHere} from '../selectors/starters.ts';
import {contextOf} from '../state/context.ts';
import type {SessionState, State} from '../state/state.ts';

export type Hint = {key: string; text: string};

/** The hint bar for what has the keys, the most wanted first; `editor` is the name of the person's editor. */
export function hints(state: State, editor = 'editor'): readonly Hint[] {
	const context = contextOf(state);
	return bindings
		.filter((binding) => binding.contexts.includes(context) && isUseful(state, binding))
		.map((binding) => ({key: keyLabel(binding.keys[0] ?? ''), text: textOf(state, binding, editor)}))
		.filter(({text}, index, all) => text !== '' && all.findIndex((other) => other.text === text) === index);
}

function textOf(state: State, {hint = '', intent}: Binding, editor: string): string {
	if (intent.type === 'editor-asked') return editor;
	if (intent.type === 'leave-asked') return leavingText(state, hint);
	if (intent.type !== 'confirmed') return hint;
	if (contextOf(state) === 'grid' && state.screen !== 'start' && isWithoutCells(state)) return 'go there';
	return contextOf(state) === 'list' && !isOnItem(state) ? 'add' : hint;
}

/** At the end nothing is left to save, so once is enough. */
function leavingText({screen, leaving}: State, hint: string): string {
	if (screen === 'done') return 'leave';
	return leaving ? 'again to leave' : hint;
}

/** Whether the highlighted row of a group is an item, and not the one that adds. */
function isOnItem(state: State): boolean {
	if (state.screen === 'start') return false;
	return (state.focus.item ?? 0) < itemsAt(state.draft.answers, state.focus.question).length;
}

/** Whether anything stands at the focus, be it an answer or not. */
function isAnswered({draft, focus, buffer}: SessionState): boolean {
	if (buffer) return buffer.text !== '';
	const place = focus.field === undefined ? {question: focus.question} : focus;
	return valueAtPlace(draft.answers, place) !== undefined || draft.typed[pathOf(place)] !== undefined;
}

function isUseful(state: State, {hint, intent}: Binding): boolean {
	if (hint === undefined) return false;
	if (state.screen === 'start') return intent.type !== 'undo-asked' || state.removed.length > 0;
	switch (intent.type) {
		case 'starters-asked':
			return startersHere(state).length > 0;
		case 'skip-asked':
		case 'unknown-asked':
			return !isAnswered(state);
		case 'deleted':
			return isAnswered(state);
		case 'offer-accepted':
			return offerAt(state) !== undefined;
		case 'example-asked':
			return fieldAt(state.interview, state.focus)?.example !== undefined;
		case 'instrument-asked':
			return instrumentsAt(state.focus.question).length > 0;
		case 'grid-asked':
			return isGridNear(state);
		case 'weights-normalised':
			return isOutOfHundred(state);
		case 'undo-asked':
			return state.history.past !== undefined;
		case 'item-duplicated':
		case 'item-moved':
		case 'item-deleted':
			return isOnItem(state);
		case 'answer-kept':
			return state.settling?.conflicts[state.settling.index]?.ways.includes(intent.choice) ?? false;
		case 'write-undo-asked':
			return state.done?.before !== undefined;
		case 'take-over-asked':
			return state.overlay?.name === 'conflict' && state.overlay.cause === 'held';
		default:
			return true;
	}
}
