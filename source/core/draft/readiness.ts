import type {Interview, Question} from '../answers/interview.ts';
import {needs} from './gaps.ts';
import {type Condition, progress} from './progress.ts';
import {rememberingDraft} from './remembering.ts';
import type {Draft} from './types.ts';

/** The condition of a question, where one that a review needs and that has no answer is told from others without one. */
export type Readiness = Condition | 'needed';

/** `isNeeded`: something is still to be done about it before a review. */
export type QuestionReadiness = {question: Question; readiness: Readiness; isNeeded: boolean};

/** How each of the questions stands that are asked now. */
export const questionReadiness: (interview: Interview, draft: Draft) => readonly QuestionReadiness[] = rememberingDraft(
	(interview, draft) => {
		const needed = new Set(needs(interview, draft).map(({place}) => place.question));
		return progress(interview, draft).questions.map(({question, condition}) => {
			const isNeeded = needed.has(question.path);
			return {question, isNeeded, readiness: isNeeded ? neededAs(condition) : condition};
		});
	},
);

/** What every file needs is needed, too, where it is marked as open. */
function neededAs(condition: Condition): Readiness {
	return condition === 'empty' || condition === 'skipped' || condition === 'unknown' ? 'needed' : condition;
}
