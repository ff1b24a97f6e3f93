import {type Answers, valueAt} from '../answers/answers.ts';
import type {Interview, Question} from '../answers/interview.ts';

/** The questions that are asked while the answers are these, in their order. */
export function applicableQuestions(interview: Interview, answers: Answers): readonly Question[] {
	return interview.questions.filter((question) => isApplicable(question, answers));
}

function isApplicable({when}: Question, answers: Answers): boolean {
	return Object.entries(when ?? {}).every(([path, values]) => {
		const value = valueAt(answers, path);
		return value !== undefined && values.includes(String(value));
	});
}
