import {questionAt} from '../../../core/draft/place.ts';
import {leftWords, type StepTime, timeOf} from '../../../core/meeting/time.ts';
import type {SessionState} from '../../state/state.ts';

/** What is left of the box of the step at hand: `3 min left`; undefined where no group meets. */
export function timeLeft(session: SessionState): string | undefined {
	const time = stepTime(session);
	return time && leftWords(time);
}

function stepTime({draft, interview, focus}: SessionState): StepTime | undefined {
	const step = questionAt(interview, focus.question)?.step;
	return draft.meeting && step ? timeOf(draft.meeting, step) : undefined;
}
