import type {Interview} from '../answers/interview.ts';
import type {Draft} from './types.ts';

/** An empty draft at the first question; `now` is an ISO timestamp with time zone Z. */
export function newDraft(interview: Interview, id: string, now: string): Draft {
	return {
		version: 1,
		id,
		template: interview.name,
		answers: {},
		marks: {},
		typed: {},
		position: {question: interview.questions[0]?.path ?? ''},
		startedAt: now,
		savedAt: now,
	};
}
