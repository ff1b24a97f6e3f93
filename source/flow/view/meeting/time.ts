import {questionAt} from '../../../core/draft/place.ts';
import {type StepTime, timeOf} from '../../../core/meeting/time.ts';
import {boardWords} from '../../../words/views/boards.ts';
import type {SessionState} from '../../state/state.ts';

/** What is left of the box of the step at hand: `3 min left`; undefined where no group meets. */
export function timeLeft(session: SessionState): string | undefined {
	const time = stepTime(session);
	return time && boardWords.left(time.used, time.box);
}

/** `4 of 7 min used, 3 min left`. */
export function timeText({used, box}: StepTime): string {
	return boardWords.time(used, box);
}

function stepTime({draft, interview, focus}: SessionState): StepTime | undefined {
	const step = questionAt(interview, focus.question)?.step;
	return draft.meeting && step ? timeOf(draft.meeting, step) : undefined;
}
