import {type Answers, valueAt, withValue} from '../answers/answers.ts';
import type {Interview, Question} from '../answers/interview.ts';

/** The question for the day of the last change; undefined where a template has none. */
export function dateOfChange({questions}: Interview): Question | undefined {
	return questions.find(({path, kind}) => path === 'updated' && kind === 'date');
}

/**
 * The answers of a new document as they are written on the day `today`, when the draft was begun on the day `begun`.
 * A date of the last change that was filled in then is out of date by now; another one was typed and stays.
 */
export function dated(interview: Interview, answers: Answers, begun: string, today: string): Answers {
	const stamp = dateOfChange(interview);
	return stamp && valueAt(answers, stamp.path) === begun ? withValue(answers, stamp.path, today) : answers;
}
