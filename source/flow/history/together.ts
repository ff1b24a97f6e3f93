import type {Draft} from '../../core/draft/types.ts';
import {isSamePart, partOf} from './part.ts';
import {recorded} from './record.ts';
import type {Change, History} from './types.ts';

/**
 * The history with what became of several questions, undone and redone at once; `focus` is where that leads. `isJoined`:
 * together with the change before, too.
 */
export function recordedTogether(
	history: History,
	before: Draft,
	after: Draft,
	questions: readonly string[],
	focus: Change['before'],
	isJoined = false,
): History {
	return questions
		.map((question) => ({before: partOf(before, question), after: partOf(after, question), question}))
		.filter((part) => !isSamePart(part.before, part.after))
		.reduce((so, part, index) => {
			return recorded(so, {before: focus, after: focus, part, joined: isJoined || index > 0});
		}, history);
}
