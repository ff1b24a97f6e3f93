import {isSame} from '../answers/answers.ts';
import {answerAt, type Content} from './merge.ts';
import type {Versions} from './versions.ts';

/** What others changed in a file since a draft was opened: the answers of some questions, as they were and as they are. */
export type Others = {questions: readonly string[]; before: Content; now: Content};

/** Undefined where nobody changed an answer. */
export function othersIn({opened, before, theirs}: Versions): Others | undefined {
	const questions = opened.interview.questions
		.map(({path}) => path)
		.filter((path) => !isSame(answerAt(before, path), answerAt(theirs, path)));
	return questions.length > 0 ? {questions, before, now: theirs} : undefined;
}
