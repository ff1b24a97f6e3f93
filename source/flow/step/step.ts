import type {Action, Step} from '../actions/action.ts';
import type {Effect} from '../actions/effect.ts';
import type {Intent} from '../actions/intent.ts';
import {toldElsewhere} from '../keys/elsewhere.ts';
import {resolve} from '../keys/resolve.ts';
import {withWeightsSeen} from '../matrix/moved-weights.ts';
import {withPremortem} from '../meeting/premortem.ts';
import {timed} from '../meeting/timing.ts';
import {examined} from '../session/examining.ts';
import {withinFilter} from '../session/filter.ts';
import {meantInPalette} from '../session/palette.ts';
import {withPastPlansSought} from '../session/past-plans.ts';
import {atRowLeft} from '../session/review.ts';
import {scheduled} from '../session/saving.ts';
import {withStartersSought} from '../session/starters.ts';
import {withTourOn} from '../session/tour.ts';
import type {State} from '../state/state.ts';
import {isSpelling, stepIntent} from './intents.ts';
import {isOutcome, stepOutcome} from './outcomes.ts';
import {spelledAfter, spelledThere, withoutSpelled} from './words.ts';

/** What an action makes of the state, and what is to be done about it. Impossible actions change nothing. */
export function step(state: State, action: Action): Step {
	return timed(withWeightsSeen(withPremortem(state, withPastPlansSought(withStartersSought(taken(state, action))))));
}

function taken(state: State, action: Action): Step {
	const key = action.type === 'key-pressed' ? action.key : undefined;
	const asked = action.type === 'key-pressed' ? resolve(state, action.key) : action;
	if (!asked) return [toldElsewhere(withoutSpelled(quiet(state)), key), []];
	if (isOutcome(asked)) {
		const [after, effects] = followed(state, state, stepOutcome(state, asked));
		return [spelledThere(state, after), effects];
	}

	const {state: there, intent} = meantInPalette(state, asked);
	const before = quiet(there, intent);
	const [done, effects] = followed(state, before, stepIntent(before, intent));
	const after = withTourOn(before, intent, done);
	return [isSpelling(intent) ? after : spelledAfter(before, after, key), effects];
}

/** A step with what follows from it, wherever it led: `state` is as it was at first, `before` without its message. */
function followed(state: State, before: State, step: Step): Step {
	const [after, effects] = withRowLeft(before, step);
	return scheduled(state, examined(state, withProposal(before, [withinFilter(before, after), effects])));
}

/** A message is gone with the next key, and so is the first of two presses of Ctrl-C. */
function quiet(state: State, intent?: Intent): State {
	const leaving = state.leaving && intent?.type === 'leave-asked';
	if (state.message === undefined && state.leaving === leaving) return state;
	const {message: _, ...rest} = state;
	return {...rest, leaving};
}

/** Back in the review, the work goes on behind the row that was opened. */
function withRowLeft(before: State, [after, effects]: Step): Step {
	const isEntered = after.screen === 'review' && before.screen === 'interview';
	return [isEntered ? atRowLeft(after) : after, effects];
}

/** Entering the review needs a path for the file when there is none yet. */
function withProposal(before: State, [after, effects]: Step): Step {
	const isEntered = after.screen === 'review' && before.screen !== 'review' && after.review.target === '';
	const wanted: readonly Effect[] = isEntered ? [{type: 'propose-target', draft: after.draft}] : [];
	return [after, [...effects, ...wanted]];
}
