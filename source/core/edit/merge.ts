import {type Answers, isSame, type Json, type Marks, valueAt, withValues} from '../answers/answers.ts';
import type {Interview} from '../answers/interview.ts';
import {wholesOf} from '../draft/place.ts';
import {marksInside} from './marks.ts';

export type Content = {answers: Answers; marks: Marks};

/** `conflicts` are the paths of questions that both sides answered anew, and not in the same way. */
export type Merged = Content & {conflicts: string[]};

/**
 * Three versions of the answers, question by question: what one side left as it was takes the answer of the
 * other. A conflict keeps mine.
 */
export function merge(interview: Interview, base: Content, mine: Content, theirs: Content): Merged {
	const conflicts: string[] = [];
	const ourPaths: string[] = [];
	for (const {path} of interview.questions) {
		const before = answerAt(base, path);
		const ours = answerAt(mine, path);
		if (isSame(before, ours)) continue;
		const others = answerAt(theirs, path);
		if (!isSame(before, others) && !isSame(ours, others)) conflicts.push(path);
		ourPaths.push(path);
	}

	return {...taken(theirs, mine, ourPaths), conflicts};
}

/** The answer of a question with its marks, as one value to compare. */
export function answerAt({answers, marks}: Content, path: string): Json {
	return [valueAt(answers, path) ?? null, marksInside(marks, path)];
}

/** The content with the answers of some questions, and their marks, as another one has them. */
export function taken(content: Content, from: Content, paths: readonly string[]): Content {
	const values = paths.map((path) => [path, valueAt(from.answers, path)] as const);
	const own = new Set(paths);
	const others = Object.entries(content.marks).filter(([key]) => !wholesOf(key).some((whole) => own.has(whole)));
	const marks: Marks = Object.fromEntries(others);
	for (const path of paths) Object.assign(marks, marksInside(from.marks, path));
	return {answers: withValues(content.answers, values), marks};
}
