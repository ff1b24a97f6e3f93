import {type Answers, isSame, type Json, type Mark, type Marks, valueAt, withValue} from '../answers.ts';
import {isInside} from '../draft/place.ts';
import type {Interview} from '../template/types.ts';

export type Content = {answers: Answers; marks: Marks};

/** `conflicts` are the paths of questions that both sides answered anew, and not in the same way. */
export type Merged = Content & {conflicts: string[]};

/**
 * Three versions of the answers, question by question: what one side left as it was takes the answer of the
 * other. A conflict keeps mine.
 */
export function merge(interview: Interview, base: Content, mine: Content, theirs: Content): Merged {
	const conflicts: string[] = [];
	let merged: Content = theirs;
	for (const {path} of interview.questions) {
		const before = answerAt(base, path);
		const ours = answerAt(mine, path);
		if (isSame(before, ours)) continue;
		const others = answerAt(theirs, path);
		if (!isSame(before, others) && !isSame(ours, others)) conflicts.push(path);
		merged = taken(merged, mine, path);
	}

	return {...merged, conflicts};
}

/** The answer of a question with its marks, as one value to compare. */
export function answerAt({answers, marks}: Content, path: string): Json {
	return [valueAt(answers, path) ?? null, marksOf(marks, path)];
}

/** The content with the answer of a question, and its marks, as another one has them. */
export function taken(content: Content, from: Content, path: string): Content {
	const answers = withValue(content.answers, path, valueAt(from.answers, path));
	const others = Object.entries(content.marks).filter(([key]) => !isInside(key, path));
	return {answers, marks: {...Object.fromEntries(others), ...marksOf(from.marks, path)}};
}

/** The marks of a question and of the columns of its items. */
function marksOf(marks: Marks, path: string): {[path: string]: Mark} {
	return Object.fromEntries(Object.entries(marks).filter(([key]) => isInside(key, path)));
}
