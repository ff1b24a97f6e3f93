import type {Action} from '../flow/actions/action.ts';
import type {SessionState, State} from '../flow/state/state.ts';
import {refusalWords} from '../words/lines/refusals.ts';

/** What a typed line comes to. */
export type Deed = {
	actions?: readonly Action[];
	/** Said before all else. */
	says?: readonly string[];
	/** What follows once the actions are done, and all that they have started. */
	follows?: (state: State) => Deed;
	/** The place is said as a whole, although it is where the person was. */
	isSaidAgain?: true;
	/** A text of several lines goes on. */
	isTyping?: true;
	/** Nothing could be done with the line; whoever types is asked again, a script is stopped. */
	isRefused?: true;
	/** The rest of what was too long to be said at once. */
	goesOn?: true;
	/** The document as it is by now is read out. */
	readsDocument?: true;
};

export function refused(...says: string[]): Deed {
	return {says, isRefused: true};
}

/** What can be done once there is an interview. */
export function within(state: State, act: (session: SessionState) => Deed): Deed {
	return state.screen === 'start' ? refused(refusalWords.noDocument) : act(state);
}
