import {isSame} from '../../core/answers.ts';
import type {Draft} from '../../core/draft/types.ts';
import {partOf} from './part.ts';
import {recorded} from './record.ts';
import type {Change, History} from './types.ts';

/** The history with what became of several questions, undone and redone at once; `focus` is where that leads. */
export function recordedTogether(
	history: History,
	before: Draft,
	after: Draft,
	questions: readonly string[],
	focus: Change['before'],
): History {
	return questions
		.map((question) => ({before: partOf(before, question), after: partOf(after, question), question}))
		.filter((part) => !isSame(part.before.value, part.after.value) || !isSame(part.before.marks, part.after.marks))
		.reduce((so, part, index) => recorded(so, {before: focus, after: focus, part, joined: index > 0}), history);
}
