import {itemsAt} from '../../core/answers/answers.ts';
import {fieldAt, pathOf, valueAtPlace} from '../../core/draft/place.ts';
import {agreeablesIn} from '../../core/meeting/decisions.ts';
import {hintWords} from '../../words/keys/common.ts';
import type {Intent} from '../actions/intent.ts';
import {instrumentsAt} from '../instruments/table.ts';
import {keyLabel} from '../keys/label.ts';
import {bindingsOf} from '../keys/remap.ts';
import type {Binding} from '../keys/types.ts';
import {isOutOfHundred} from '../matrix/sum.ts';
import {isGridNear, isSelectable, isWithoutCells, tableOf} from '../matrix/table.ts';
import {dotLists} from '../selectors/dot-lists.ts';
import {offerAt} from '../selectors/offers.ts';
import {readinessNow} from '../selectors/readiness-now.ts';
import {startersHere} from '../selectors/starters.ts';
import {contextOf} from '../state/context.ts';
import type {SessionState, State} from '../state/state.ts';
import {isAlone} from './alone.ts';
import {listAt} from './narrowed.ts';

/** `isWayOut`: it leads out of what lies over the screen or narrows a list, and stands in a bar of any width. */
export type Hint = {key: string; text: string; isWayOut?: true};

/** The hint bar for what has the keys, the most wanted first; `editor` is the name of the person's editor. */
export function hints(state: State, editor = 'editor'): readonly Hint[] {
	const context = contextOf(state);
	return bindingsOf(state)
		.filter((binding) => binding.contexts.includes(context) && isUseful(state, binding))
		.filter(({intent}) => !isAlone(state) || intent.type === 'projector-asked')
		.map((binding) => ({
			key: keyLabel(binding.keys[0] ?? ''),
			text: textOf(state, binding, editor),
			...((state.overlay || context === 'filter') && binding.intent.type === 'escape-asked'
				? {isWayOut: true as const}
				: {}),
		}))
		.filter(({text}, index, all) => text !== '' && all.findIndex((other) => other.text === text) === index);
}

function textOf(state: State, {hint = '', intent}: Binding, editor: string): string {
	if (intent.type === 'editor-asked') return editor;
	if (intent.type === 'leave-asked') return leavingText(state, hint);
	if (intent.type === 'brief-asked') return state.screen !== 'start' && state.draft.brief ? hint : hintWords.neededOnly;
	if (intent.type !== 'confirmed') return hint;
	if (contextOf(state) === 'ballot' && !isReadyToScore(state)) return hintWords.begin;
	if (state.overlay?.name === 'sheet') return state.overlay.index === 0 ? hint : hintWords.change;
	if (contextOf(state) === 'grid' && state.screen !== 'start') return cellText(state, hint);
	return contextOf(state) === 'list' && !isOnItem(state) ? hintWords.add : hint;
}

/** Where Enter leads from the cell at hand: down the column, and from its end to the next one. */
function cellText(session: SessionState, hint: string): string {
	const table = tableOf(session);
	if (!table || isWithoutCells(session)) return hintWords.goThere;
	const {option = 0, criterion = 0} = session.grid ?? {};
	const isLastColumn = criterion >= table.names.length - 1;
	if (option < 0) return isLastColumn ? hintWords.firstOption : hintWords.nextCriterion;
	if (option < table.matrix.options.length - 1) return hint;
	return isLastColumn ? '' : hintWords.nextCriterion;
}

/** Whether whoever has the turn has the keyboard by now. */
function isReadyToScore(state: State): boolean {
	return state.screen !== 'start' && state.draft.meeting?.at?.isReady === true;
}

/** Whether there is another decision or list to go to; a minute more or less there always is. */
function isTurning(session: SessionState): boolean {
	const {interview, draft} = session;
	const board = draft.meeting?.at?.board;
	if (board === 'consent') return agreeablesIn(interview, draft.answers).length > 1;
	return board !== 'dots' || dotLists(session).length > 1;
}

/** At the end nothing is left to save, so once is enough. */
function leavingText({screen, leaving}: State, hint: string): string {
	if (screen === 'done') return hintWords.leave;
	return leaving ? hintWords.againToLeave : hint;
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
	return hint !== undefined && isPossible(state, intent);
}

/** Whether something can be done where the person is, and is worth to be told. */
export function isPossible(state: State, intent: Intent): boolean {
	if (intent.type === 'filter-asked') return isWorthFiltering(state);
	if (intent.type === 'tour-asked') return state.screen !== 'start';
	if (state.screen === 'start') return intent.type !== 'undo-asked' || state.removed.length > 0;
	// Its row takes an intent of that type alone.
	const isWorth = worth[intent.type] as Worth<Intent> | undefined;
	return isWorth?.(state, intent) ?? true;
}

/** A list that is seen at a glance needs none. */
function isWorthFiltering(state: State): boolean {
	return (listAt(state)?.rows.filter((row) => row !== undefined).length ?? 0) >= 5;
}

type Worth<I> = (session: SessionState, intent: I) => boolean;

/** Where some of them are worth a hint; the others are everywhere. */
const worth: {readonly [type in Intent['type']]?: Worth<Extract<Intent, {type: type}>>} = {
	'starters-asked': (session) => startersHere(session).length > 0,
	'meaning-asked': ({kept, keptAt}) => keptAt !== undefined && kept[keptAt.index]?.isSection === true,
	'skip-asked': (session) => !isAnswered(session),
	'unknown-asked': (session) => !isAnswered(session),
	deleted: isAnswered,
	'offer-accepted': (session) => offerAt(session) !== undefined,
	'needed-asked': (session) => readinessNow(session).some(({isNeeded}) => isNeeded),
	// Whoever begins looks for it; later on the help tells it.
	'brief-asked': ({draft, history}) => draft.brief === true || (!draft.base && history.past === undefined),
	'example-asked': ({interview, focus}) => fieldAt(interview, focus)?.example !== undefined,
	'instrument-asked': ({focus}) => instrumentsAt(focus.question).length > 0,
	'grid-asked': isGridNear,
	'weights-normalised': isOutOfHundred,
	'option-selected': isSelectable,
	'projector-asked': (session) => isAlone(session) || (session.overlay !== undefined && session.screen === 'interview'),
	'cell-ballot-asked': ({draft, grid, overlay}) =>
		overlay !== undefined || (draft.meeting?.people.length ? (grid?.option ?? -1) >= 0 : false),
	'board-turned': isTurning,
	'agenda-asked': ({draft}) => draft.meeting !== undefined,
	'undo-asked': ({history}) => history.past !== undefined,
	'item-duplicated': isOnItem,
	'move-asked': isOnItem,
	'item-moved': isOnItem,
	'item-deleted': isOnItem,
	'side-taken': ({settling}, {choice}) => settling?.conflicts[settling.index]?.ways.includes(choice) ?? false,
	'new-form-asked': ({isOfEarlierForm}) => isOfEarlierForm === true,
	'write-undo-asked': ({done}) => done?.before !== undefined,
	'take-over-asked': ({overlay}) => overlay?.name === 'conflict' && overlay.cause === 'held',
};
