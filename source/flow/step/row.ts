import type {Intent} from '../actions/intent.ts';
import type {SessionState, StartState} from '../state/state.ts';
import type {Result} from './guards.ts';

/** What an intent leads to, by where the person is. Where nothing is given, nothing happens. */
type Row<I> = {
	/** Where drafts are offered. */
	start?: (state: StartState, intent: I) => Result;
	/** In the interview, and on the screens behind it. */
	session?: (session: SessionState, intent: I) => Result;
	/** In the grid of scores; `same`: as everywhere in the interview. */
	grid?: 'same' | ((session: SessionState, intent: I) => SessionState);
	/** It says itself what is spelled then; behind all others, words begin anew. */
	spells?: true;
};

/** A row for each of these intents; the compiler asks for all of them. */
export type Rows<T extends Intent['type'] = Intent['type']> = {
	readonly [type in T]: Row<Extract<Intent, {type: type}>>;
};

export type AnyRow = Row<Intent>;
