import {type Answers, valueAt} from '../answers/answers.ts';
import type {Interview, Question} from '../answers/interview.ts';

/** The questions that are asked while the answers are these, in their order; what is answered stays among them. */
export function applicableQuestions(interview: Interview, answers: Answers): readonly Question[] {
	return interview.questions.filter((question) => isApplicable(question, answers));
}

function isApplicable({path, when}: Question, answers: Answers): boolean {
	if (!when || valueAt(answers, path) !== undefined) return true;
	return Object.entries(when).some(([other, values]) => [valueAt(answers, other)].flat().some(isOneOf(values)));
}

function isOneOf(values: readonly string[]): (value: unknown) => boolean {
	return (value) => value !== undefined && (values.length === 0 || values.includes(String(value)));
}
