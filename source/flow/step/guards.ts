import type {Step} from '../actions/action.ts';
import type {SessionState, StartState, State} from '../state/state.ts';

/** What comes of an action: a state alone where nothing is to be done about it. */
export type Result = State | Step;

type Handle<S, A> = (state: S, action: A) => Result;

/** Only while the interview is on screen and nothing lies over it. */
export function going<A>(handle: Handle<SessionState, A>): Handle<SessionState, A> {
	return (session, action) => (session.screen === 'interview' && !session.overlay ? handle(session, action) : session);
}

/** The same, while a question is asked: what stays as it is cannot be answered. */
export function asking<A>(handle: Handle<SessionState, A>): Handle<SessionState, A> {
	return going((session, action) => (session.keptAt ? session : handle(session, action)));
}

/** Only while no draft is on its way to the start screen. */
export function idle<A>(handle: Handle<StartState, A>): Handle<StartState, A> {
	return (state, action) => (state.waiting ? state : handle(state, action));
}

export function stepOf(result: Result): Step {
	return 'screen' in result ? [result, []] : result;
}
