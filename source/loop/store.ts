import type {Action} from '../flow/actions/action.ts';
import type {Effect} from '../flow/actions/effect.ts';
import type {State} from '../flow/state/state.ts';
import {step} from '../flow/step/step.ts';

/** The one state of the screen: actions go in, and those who draw it are told. */
export type Store = {
	state(): State;
	/** Changes the state; the effects are for the caller to perform. */
	take(action: Action): readonly Effect[];
	/** Calls the listener after changes, until the function that comes back is called. */
	subscribe(listener: () => void): () => void;
	/** From now on nobody is told. */
	hush(): void;
};

/** Milliseconds in which several changes are drawn as one; less than a frame, so that single keys do not wait. */
const breath = 8;

export function createStore(first: State): Store {
	let state = first;
	let timer: NodeJS.Timeout | undefined;
	let notified = 0;
	const listeners = new Set<() => void>();

	const tell = (): void => {
		clearTimeout(timer);
		timer = undefined;
		notified = performance.now();
		for (const listener of listeners) listener();
	};

	return {
		state: () => state,
		take(action) {
			const [next, effects] = step(state, action);
			if (next === state) return effects;
			state = next;
			const wait = notified + breath - performance.now();
			if (wait <= 0) tell();
			else timer ??= setTimeout(tell, wait);
			return effects;
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		hush() {
			clearTimeout(timer);
			listeners.clear();
		},
	};
}
