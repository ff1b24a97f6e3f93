import {keyNames} from '../../words/keys/common.ts';
import type {Intent} from '../actions/intent.ts';
import {type Context, contextOf} from '../state/context.ts';
import type {Remapped} from '../state/remapped.ts';
import type {Spoken, Way} from '../state/spoken.ts';
import type {State} from '../state/state.ts';
import {keysOf} from './label.ts';
import {bindingsOf} from './remap.ts';

/** How something is asked for on the face that the person has: by its keys, unless nothing is drawn. */
export function wayTo(
	{spoken, remapped}: {spoken?: Spoken; remapped?: Remapped},
	what: Way,
	context?: Context,
): string {
	return spoken ? spoken.wayTo(what, context) : keysOf(bindingsOf(remapped ? {remapped} : {}), what, context);
}

/** The key for something where the person is, as the bar tells it; empty where there is none. */
export function keyFor(state: State, what: Intent['type'], context: Context = contextOf(state)): string {
	return keysOf(bindingsOf(state), what, context).split(keyNames.or, 1)[0] ?? '';
}
