import type {Known} from '../../core/draft/offered.ts';
import type {Action, Step} from '../actions/action.ts';
import type {Intent} from '../actions/intent.ts';
import type {Outcome} from '../actions/outcome.ts';
import {keysOf} from '../keys/label.ts';
import {sessionOf} from '../session/open.ts';
import {said} from '../state/message.ts';
import type {DraftSummary, StartState, State} from '../state/state.ts';

/** The first state: the unfinished drafts, or those of a file, are offered; without any, a new one is started at once. */
export function begin(drafts: readonly DraftSummary[], known: Known, file?: string): Step {
	const waiting = drafts.length === 0;
	const state: StartState = {screen: 'start', drafts, index: 0, removed: [], waiting, leaving: false, known};
	return [file === undefined ? state : {...state, file}, waiting ? [{type: 'start-draft'}] : []];
}

/** What happens before there is an interview. */
export function stepStart(state: StartState, action: Exclude<Action, {type: 'key-pressed'}>): Step {
	switch (action.type) {
		case 'draft-opened':
			return [sessionOf(action, state.known), []];
		case 'draft-refused':
			return [said({...state, waiting: false}, 'problem', action.problem, action.next), []];
		case 'draft-held':
			return [{...state, waiting: false, overlay: {name: 'conflict', cause: 'held', id: action.id, by: action.by}}, []];
		case 'draft-prefilled':
			return [{...state, known: {...state.known, ...action.known}}, []];
		case 'house-found':
			return [{...state, known: {...state.known, house: action.house}}, []];
		case 'find-failed':
			return [said(state, 'problem', action.problem, action.next), []];
		case 'leave-asked':
			return state.leaving ? [state, [{type: 'leave', code: 130}]] : [asked(state), []];
		default:
			return state.waiting ? [state, []] : chosen(state, action);
	}
}

function chosen(state: StartState, action: Intent | Outcome): Step {
	switch (action.type) {
		case 'up-asked':
			return [highlighted(state, state.index - 1), []];
		case 'down-asked':
			return [highlighted(state, state.index + 1), []];
		case 'confirmed':
			return opening(state);
		case 'new-asked':
			return [{...state, waiting: true}, [{type: 'start-draft'}]];
		case 'discard-asked':
			return discarded(state);
		case 'undo-asked':
			return restored(state);
		case 'help-asked':
			return [{...state, overlay: {name: 'help', top: 0}}, []];
		case 'suspend-asked':
			return [state, [{type: 'suspend'}]];
		default:
			return [inConflict(state, action), effectsInConflict(state, action)];
	}
}

function opening(state: StartState): Step {
	const draft = state.drafts[state.index];
	const effect = draft ? {type: 'open-draft' as const, id: draft.id} : {type: 'start-draft' as const};
	return [{...state, waiting: true}, [effect]];
}

function discarded(state: StartState): Step {
	const draft = state.drafts[state.index];
	if (!draft) return [state, []];
	const drafts = state.drafts.filter(({id}) => id !== draft.id);
	const next = {...state, drafts, removed: [draft, ...state.removed]};
	return [
		said(next, 'info', `Discarded "${draft.title}".`, `${keysOf('undo-asked')} brings it back.`),
		[{type: 'remove-draft', id: draft.id}],
	];
}

function restored(state: StartState): Step {
	const [draft, ...removed] = state.removed;
	if (!draft) return [said(state, 'info', 'There is nothing to undo.'), []];
	const drafts = [draft, ...state.drafts];
	return [{...state, drafts, removed, index: 0}, [{type: 'restore-draft', id: draft.id}]];
}

function inConflict(state: StartState, {type}: Intent | Outcome): State {
	if (!state.overlay) return state;
	const {overlay: _, ...rest} = state;
	if (type === 'escape-asked') return rest;
	const isDecided = state.overlay.name === 'conflict' && (type === 'take-over-asked' || type === 'copy-asked');
	return isDecided ? {...rest, waiting: true} : state;
}

function effectsInConflict({overlay}: StartState, {type}: Intent | Outcome): Step[1] {
	if (overlay?.name !== 'conflict') return [];
	if (type === 'take-over-asked') return [{type: 'take-over-draft', id: overlay.id}];
	return type === 'copy-asked' ? [{type: 'open-copy', id: overlay.id}] : [];
}

function highlighted(state: StartState, row: number): StartState {
	const index = Math.max(0, Math.min(row, state.drafts.length));
	return index === state.index ? state : {...state, index};
}

function asked(state: StartState): StartState {
	return said({...state, leaving: true}, 'info', 'Press Ctrl-C again to leave.');
}
