import type {Known} from '../../core/draft/offered.ts';
import type {Contain} from '../../core/kinds/types.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {keepingMessages} from '../../words/messages/keeping.ts';
import {wayWords} from '../../words/messages/ways.ts';
import type {Step} from '../actions/action.ts';
import {wayTo} from '../keys/way.ts';
import {said} from '../state/message.ts';
import type {DraftSummary, StartState, State} from '../state/state.ts';

/** The first state: the unfinished drafts, or those of a file, are offered; without any, a new one is started at once. */
export function begin(
	drafts: readonly DraftSummary[],
	known: Known,
	contain: Contain,
	{file, spoken, remapped}: {file?: string | undefined} & Partial<Pick<State, 'spoken' | 'remapped'>> = {},
): Step {
	const waiting = drafts.length === 0;
	const state: StartState = {screen: 'start', drafts, index: 0, removed: [], waiting, leaving: false, known, contain};
	const shown = {
		...state,
		...(file === undefined ? {} : {file}),
		...(spoken ? {spoken} : {}),
		...(remapped ? {remapped} : {}),
	};
	return [shown, waiting ? [{type: 'start-draft'}] : []];
}

export function started(state: StartState, isBrief?: true): Step {
	return [{...state, waiting: true}, [{type: 'start-draft', ...(isBrief ? {isBrief} : {})}]];
}

/** The highlighted draft opened; the row behind the last one starts a new one. */
export function draftPicked(state: StartState): Step {
	const draft = state.drafts[state.index];
	return draft ? [{...state, waiting: true}, [{type: 'open-draft', id: draft.id}]] : started(state);
}

export function discarded(state: StartState): Step {
	const draft = state.drafts[state.index];
	if (!draft) return [state, []];
	const drafts = state.drafts.filter(({id}) => id !== draft.id);
	const next = {...state, drafts, removed: [draft, ...state.removed]};
	return [
		said(next, 'info', keepingMessages.discarded(draft.title), wayWords.bringsItBack(wayTo(state, 'undo-asked'))),
		[{type: 'remove-draft', id: draft.id}],
	];
}

export function restored(state: StartState): Step {
	const [draft, ...removed] = state.removed;
	if (!draft) return [said(state, 'info', answeringMessages.nothingToUndo), []];
	const drafts = [draft, ...state.drafts];
	return [{...state, drafts, removed, index: 0}, [{type: 'restore-draft', id: draft.id}]];
}

/** What lies over the drafts goes. */
export function closed(state: StartState): State {
	if (!state.overlay) return state;
	const {overlay: _, ...rest} = state;
	return rest;
}

/** A draft that is open elsewhere is taken over from there, or a copy of it opened. */
export function heldDraftOpened(state: StartState, by: 'take-over-draft' | 'open-copy'): Step {
	const {overlay, ...rest} = state;
	return overlay?.name === 'conflict' ? [{...rest, waiting: true}, [{type: by, id: overlay.id}]] : [state, []];
}

export function highlighted(state: StartState, row: number): StartState {
	const index = Math.max(0, Math.min(row, state.drafts.length));
	return index === state.index ? state : {...state, index};
}

/** Once: it is asked for again. Twice: out. */
export function leftAtStart(state: StartState): Step {
	if (state.leaving) return [state, [{type: 'leave', code: 130}]];
	return [said({...state, leaving: true}, 'info', keepingMessages.againToLeave), []];
}
