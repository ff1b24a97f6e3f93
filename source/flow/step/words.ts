import {answeringMessages} from '../../words/messages/answering.ts';
import type {Intent} from '../actions/intent.ts';
import {contexts} from '../keys/contexts.ts';
import {isText} from '../keys/resolve.ts';
import {keyFor} from '../keys/way.ts';
import {beforeIn, shortened, spelt, takenBack} from '../session/spelling.ts';
import {contextOf} from '../state/context.ts';
import {said} from '../state/message.ts';
import type {Spelled} from '../state/spelled.ts';
import type {State} from '../state/state.ts';
import {hints} from '../view/hints.ts';

/** More of what was typed does not help. */
const longest = 40;

/** A character that is no text and no command: nothing that is typed with it is one, and what was done is taken back. */
export function letterTyped(state: State, {text: character}: Extract<Intent, {type: 'letter-typed'}>): State {
	if (state.screen !== 'start' && contextOf(state) === 'select') return spelt(state, character);
	const text = `${state.spelled?.text ?? ''}${character}`;
	const isNumber = contextOf(state) === 'grid' && state.spelled?.isLost === false && /\d/.test(state.spelled.text);
	const {state: back, isChanged} = withoutCommands(state);
	// A slip in a number is no word, and the digits behind it count.
	const spelled = {text, isLost: !isNumber};
	const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
	const sentence = answeringMessages.meansNothing(shown, isChanged);
	return said({...back, spelled}, 'info', sentence, keysHere(state));
}

/** The last of these taken back where letters spell a value, and elsewhere all of them. */
export function letterRemoved(state: State): State {
	const {spelled} = state;
	if (!spelled) return state;
	if (spelled.text === '') return said(state, 'info', answeringMessages.lettersTaken, answeringMessages.deleteClears);
	if (state.screen !== 'start' && contextOf(state) === 'select') return shortened(state);
	// In a grid, Backspace clears a score, and whoever takes letters back presses it too often.
	return contextOf(state) === 'grid' ? {...state, spelled: {text: '', isLost: false}} : withoutSpelled(state);
}

/** Enter behind them ends them, and does nothing else. */
export function lettersEnded(state: State): State {
	return said(withoutSpelled(state), 'info', answeringMessages.wordsBeforeEnter, enterAgain(state));
}

/** What the next Enter does. */
function enterAgain(state: State): string {
	const key = keyFor(state, 'confirmed');
	if (contextOf(state) === 'select') return answeringMessages.takesAgain(key);
	const does = hints(state).find((hint) => hint.key === key)?.text ?? '';
	return does === '' ? '' : answeringMessages.countsAgain(key, does);
}

/** The state after an intent, with what is spelled by now: any other key begins anew. */
export function spelledAfter(before: State, after: State, key: string | undefined): State {
	const context = contextOf(before);
	const isCommand = key !== undefined && isText(key) && contexts[context].letters === 'commands';
	if (isCommand && contextOf(after) === context) return {...after, spelled: commandSpelled(before, key)};
	return withoutSpelled(after);
}

/** The state after what was done for a command: where it led is spelled anew. */
export function spelledThere(before: State, after: State): State {
	return contextOf(after) === contextOf(before) ? after : withoutSpelled(after);
}

export function withoutSpelled(state: State): State {
	if (state.spelled === undefined) return state;
	const {spelled: _, ...rest} = state;
	return rest as State;
}

function commandSpelled(before: State, key: string): Spelled {
	const {spelled} = before;
	const text = `${spelled?.text ?? ''}${key}`;
	if (before.screen === 'start' || contextOf(before) !== 'list') return {text, isLost: false};
	return {text, isLost: false, before: spelled?.before ?? beforeIn(before)};
}

/** Of what letters did, only what a list of items changed can be taken back. */
function withoutCommands(state: State): {state: State; isChanged: boolean} {
	if (state.screen === 'start' || contextOf(state) !== 'list') return {state, isChanged: false};
	const {session, isChanged} = takenBack(state);
	return {state: isChanged ? session : state, isChanged};
}

/** The letters that mean something here, or else the keys that do. */
function keysHere(state: State): string {
	const all = hints(state);
	const letters = all.filter(({key}) => key.length === 1);
	const keys = (letters.length > 0 ? letters : all).map(({key, text}) => `${key} ${text}`);
	const end = contexts[contextOf(state)].letters === 'harmless' ? '' : answeringMessages.lettersCount;
	return answeringMessages.here(keys.join(', '), end);
}
