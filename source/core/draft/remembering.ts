import type {Answers} from '../answers/answers.ts';
import type {Interview} from '../answers/interview.ts';
import type {Draft} from './types.ts';

type Known<Result> = {interview: Interview; draft: Draft; result: Result};

/**
 * The function with its last result kept for each state of the answers, marks and texts as they are typed: the screen
 * asks with each key, and most keys change none of them. Nobody may change a result.
 */
export function rememberingDraft<Result>(
	make: (interview: Interview, draft: Draft) => Result,
): (interview: Interview, draft: Draft) => Result {
	const known = new WeakMap<Answers, Known<Result>>();
	return (interview, draft) => {
		const last = known.get(draft.answers);
		const isSame =
			last?.interview === interview && last.draft.marks === draft.marks && last.draft.typed === draft.typed;
		const result = isSame ? last.result : make(interview, draft);
		known.set(draft.answers, {interview, draft, result});
		return result;
	};
}
