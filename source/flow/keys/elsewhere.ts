import {wayWords} from '../../words/messages/ways.ts';
import {said} from '../state/message.ts';
import type {State} from '../state/state.ts';
import {keyLabel} from './label.ts';
import {bindingsOf} from './remap.ts';

/** Keys that nobody presses to type or to move. */
const command = /^(?:ctrl-|alt-|f\d)/;

/** Says of a key that means nothing where the person is what it does elsewhere; of others nothing. */
export function toldElsewhere(state: State, key: string | undefined): State {
	if (key === undefined || !command.test(key)) return state;
	const help = bindingsOf(state).find(({keys}) => keys.includes(key))?.help;
	return help === undefined
		? state
		: said(state, 'info', wayWords.nothingHere(keyLabel(key)), wayWords.elsewhere(help));
}
