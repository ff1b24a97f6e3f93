import type {Intent} from '../actions/intent.ts';
import {type Context, contextOf} from '../state/context.ts';
import type {Spelled} from '../state/spelled.ts';
import type {State} from '../state/state.ts';
import {contexts} from './contexts.ts';
import {bindingsOf} from './remap.ts';

/** What a key asks for where the person is; undefined when it means nothing there. */
export function resolve(state: State, key: string): Intent | undefined {
	const context = contextOf(state);
	if (contexts[context].letters !== 'text') return spelledOn(state, context, key) ?? bound(state, context, key);
	return bound(state, context, key) ?? (isText(key) ? {type: 'text-typed', text: key} : undefined);
}

function bound(state: State, context: Context, key: string): Intent | undefined {
	const binding = bindingsOf(state).find(({keys, contexts}) => contexts.includes(context) && keys.includes(key));
	if (binding?.intent.type === 'choice-picked') return {type: 'choice-picked', index: Number(key) - 1};
	if (binding?.intent.type === 'text-typed') return {type: 'text-typed', text: key};
	return binding?.intent;
}

/** What a key makes of the characters before it, where they are no text; undefined when it means what the table says. */
function spelledOn(state: State, context: Context, key: string): Intent | undefined {
	const {spelled} = state;
	if (spelled && key === 'enter' && spelled.isLost) return {type: 'letters-ended'};
	const isWord = spelled !== undefined && spelled.text !== '' && isWordIn(context, spelled);
	// Whoever takes letters back takes one too many, and no answer must go with it.
	if (key === 'backspace' && (isWord || spelled?.text === '')) return {type: 'letter-removed'};
	if (!isText(key)) return undefined;
	// Where none of them does harm, one that is a command counts behind any other.
	const isHeld = isWord && contexts[context].letters !== 'harmless';
	return isHeld || bound(state, context, key) === undefined ? {type: 'letter-typed', text: key} : undefined;
}

/** On a list of values, digits and spaces are commands, and letters spell; elsewhere letters are commands, too. */
function isWordIn(context: Context, {text, isLost}: Spelled): boolean {
	return isLost || (context === 'select' && !/^[\d ]*$/.test(text));
}

const named =
	/^(?:(?:ctrl|alt|shift)-.+|up|down|left|right|home|end|page-up|page-down|tab|enter|escape|backspace|delete|insert|f\d+)$/;

/** Whether a key is a character. */
export function isText(key: string): boolean {
	return key !== '' && !named.test(key);
}
