import type {State} from '../state/state.ts';
import type {Effect} from './effect.ts';
import type {Intent} from './intent.ts';
import type {Outcome} from './outcome.ts';

/** A key by its name: see `keys/types.ts`. */
type Pressed = {type: 'key-pressed'; key: string};

export type Action = Pressed | Intent | Outcome;

/** New state and what is to be done; the same state object when the action is impossible. */
export type Step = readonly [State, readonly Effect[]];
