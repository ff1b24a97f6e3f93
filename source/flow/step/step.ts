import type {Action, Step} from '../actions/action.ts';
import type {Effect} from '../actions/effect.ts';
import type {Intent} from '../actions/intent.ts';
import type {Outcome} from '../actions/outcome.ts';
import {resolve} from '../keys/resolve.ts';
import {examined} from '../session/examining.ts';
import {atRowLeft} from '../session/review.ts';
import {scheduled} from '../session/saving.ts';
import {withStartersSought} from '../session/starters.ts';
import type {SessionState, State} from '../state/state.ts';
import {stepIntent} from './intents.ts';
import {stepOutcome} from './outcomes.ts';
import {stepStart} from './start.ts';
import {spelledAfter, spelledThere, stepSpelled, withoutSpelled} from './words.ts';

/** What an action makes of the state, and what is to be done about it. Impossible actions change nothing. */
export function step(state: State, action: Action): Step {
	return withStartersSought(taken(state, action));
}

function taken(state: State, action: Action): Step {
	const key = action.type === 'key-pressed' ? action.key : undefined;
	const asked = action.type === 'key-pressed' ? resolve(state, action.key) : action;
	if (!asked) return [withoutSpelled(quiet(state)), []];
	if (!isIntent(asked)) {
		const [after, effects] = stepped(state, state, asked);
		return [spelledThere(state, after), effects];
	}

	const before = quiet(state, asked);
	const [after, effects] = stepped(state, before, asked);
	return [spelledAfter(before, after, asked, key), effects];
}

function stepped(state: State, before: State, asked: Intent | Outcome): Step {
	const spelled = isIntent(asked) ? stepSpelled(before, asked) : undefined;
	if (before.screen === 'start') return examined(state, spelled ? [spelled, []] : stepStart(before, asked));
	if (spelled) return scheduled(state, examined(state, [spelled, []]));
	const result = isIntent(asked) ? stepIntent(before, asked) : stepOutcome(before, asked);
	return scheduled(state, examined(state, withProposal(before, withRowLeft(before, result))));
}

/** A message is gone with the next key, and so is the first of two presses of Ctrl-C. */
function quiet(state: State, intent?: Intent): State {
	const leaving = state.leaving && intent?.type === 'leave-asked';
	if (state.message === undefined && state.leaving === leaving) return state;
	const {message: _, ...rest} = state;
	return {...rest, leaving};
}

/** Back in the review, the work goes on behind the row that was opened. */
function withRowLeft(before: SessionState, [after, effects]: Step): Step {
	const isEntered = after.screen === 'review' && before.screen === 'interview';
	return [isEntered ? atRowLeft(after) : after, effects];
}

/** Entering the review needs a path for the file when there is none yet. */
function withProposal(before: SessionState, [after, effects]: Step): Step {
	const isEntered = after.screen === 'review' && before.screen !== 'review' && after.review.target === '';
	const wanted: readonly Effect[] = isEntered ? [{type: 'propose-target', draft: after.draft}] : [];
	return [after, [...effects, ...wanted]];
}

const outcomes: Readonly<Record<Outcome['type'], true>> = {
	'field-resized': true,
	'draft-opened': true,
	'draft-refused': true,
	'draft-held': true,
	'draft-prefilled': true,
	'house-found': true,
	'starters-found': true,
	'examine-due': true,
	'draft-examined': true,
	'examine-failed': true,
	'find-failed': true,
	'draft-removed': true,
	'draft-restored': true,
	'save-due': true,
	'draft-saved': true,
	'save-failed': true,
	'draft-taken-over': true,
	'draft-copied': true,
	'editor-returned': true,
	'target-proposed': true,
	'target-checked': true,
	'conflicts-found': true,
	'draft-rebased': true,
	'document-written': true,
	'write-undone': true,
	'nothing-to-write': true,
	'write-failed': true,
};

function isIntent(action: Intent | Outcome): action is Intent {
	return !Object.hasOwn(outcomes, action.type);
}
