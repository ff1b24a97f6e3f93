import {authorLevels} from '../../core/analysis/scope/author-levels.ts';
import {isSame, valueAt, withValue} from '../../core/answers/answers.ts';
import {offeredValue} from '../../core/draft/offered.ts';
import {cleanLine} from '../../core/text/clean.ts';
import {parkingMessages} from '../../words/messages/parking.ts';
import type {Step} from '../actions/action.ts';
import {wayTo} from '../keys/way.ts';
import {levelChoices} from '../selectors/level-choices.ts';
import {contextOf} from '../state/context.ts';
import {said} from '../state/message.ts';
import type {State} from '../state/state.ts';
import {withoutOverlay} from './overlays.ts';
import {type RowMove, rowAfter} from './rows.ts';
import {asUntouched} from './untouched.ts';

// Who the person is: asked where drafts are offered and in the interview alike, and never in the way.

/** Says in one line what is known of the person, until they have chosen a level or none, where nothing has begun yet. */
export function personOffered<S extends State>(state: S): S {
	const {author, level, coaching} = state.known;
	if (coaching !== true || level !== undefined || state.message || state.overlay || hasBegun(state)) return state;
	const context = contextOf(state);
	const keys = parkingMessages.personWays(wayTo(state, 'name-asked', context), wayTo(state, 'level-asked', context));
	const name = cleanLine(author ?? '');
	return said(state, 'info', name === '' ? parkingMessages.nothingKnown : parkingMessages.levelUnknown(name), keys);
}

function hasBegun(state: State): boolean {
	if (state.screen === 'start') return false;
	return !state.isFresh || state.touched || state.focus.question !== state.interview.questions[0]?.path;
}

export function nameAsked(state: State): State {
	return {...state, overlay: {name: 'naming', text: cleanLine(state.known.author ?? '')}};
}

export function levelAsked(state: State): State {
	return {...state, overlay: {name: 'level', index: (state.known.level ?? 1) - 1}};
}

export function levelMoved<S extends State>(state: S, to: RowMove): S {
	const {overlay} = state;
	if (overlay?.name !== 'level') return state;
	const last = levelChoices.length - 1;
	return {...state, overlay: {...overlay, index: rowAfter(to, overlay.index, last)}};
}

/** What is typed or highlighted is known from now on, and remembered. */
export function personTaken(state: State): Step {
	const {overlay} = state;
	if (overlay?.name === 'naming') {
		const author = cleanLine(overlay.text);
		if (author === '') return [said(state, 'warning', parkingMessages.nameNeedsLetter), []];
		const next = renamed(withoutOverlay(state), author);
		return [
			said(next, 'success', parkingMessages.nameFromNow(author), parkingMessages.configShows),
			[{type: 'remember-person', author}],
		];
	}

	if (overlay?.name !== 'level') return [state, []];
	const level = authorLevels[overlay.index]?.level;
	const found = level === undefined ? {coaching: false} : {level, coaching: true};
	const next = {...withoutOverlay(state), known: {...state.known, ...found}};
	const words = level === undefined ? parkingMessages.noCoaching : parkingMessages.levelFromNow(level);
	return [said(next, 'success', words, parkingMessages.configShows), [{type: 'remember-person', ...found}]];
}

/** A new draft begins with the other name, where its author was filled in by itself. */
function renamed(state: State, author: string): State {
	const known = {...state.known, author};
	if (state.screen === 'start') return {...state, known};
	const {interview, draft, isFresh, focus, saving} = state;
	const question = interview.questions.find(({offer}) => offer === 'author');
	if (!isFresh || !question || focus.question === question.path) return {...state, known};
	if (!isSame(valueAt(draft.answers, question.path), offeredValue(question, state.known))) return {...state, known};
	const answers = withValue(draft.answers, question.path, offeredValue(question, known));
	const filled = {...state, known, draft: {...draft, answers}, saving: {...saving, made: saving.made + 1}};
	return asUntouched(state, filled);
}
