import type {State} from '../state/state.ts';

/** Whether the question stands alone on the screen, to be read from afar. */
export function isAlone(state: State): boolean {
	return state.screen === 'interview' && state.isProjected === true && !state.overlay;
}
