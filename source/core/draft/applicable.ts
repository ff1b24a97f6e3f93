import {type Answers, valueAt} from '../answers/answers.ts';
import type {Field, Interview, Question} from '../answers/interview.ts';

/** The questions that are asked while the answers are these, in their order; what is answered stays among them. */
export function applicableQuestions(interview: Interview, answers: Answers): readonly Question[] {
	return interview.questions.filter((question) => isApplicable(question, answers));
}

/** Whether a column is asked for by itself while the answers are these; one that has its value always is. */
export function isColumnAsked(column: Field, item: Answers, answers: Answers): boolean {
	return valueAt(item, column.path) !== undefined || isAskedWith(column, answers);
}

function isApplicable(question: Question, answers: Answers): boolean {
	return valueAt(answers, question.path) !== undefined || isAskedWith(question, answers);
}

function isAskedWith({when}: Field, answers: Answers): boolean {
	if (!when) return true;
	return Object.entries(when).some(([other, values]) => [valueAt(answers, other)].flat().some(isOneOf(values)));
}

function isOneOf(values: readonly string[]): (value: unknown) => boolean {
	return (value) => value !== undefined && (values.length === 0 || values.includes(String(value)));
}
