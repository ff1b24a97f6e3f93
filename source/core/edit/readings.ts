import {keptIn} from '../document/kept.ts';
import type {Reading} from '../document/read.ts';
import type {Template} from '../template/parse.ts';
import {answerAt} from './merge.ts';

/**
 * Whether a text with a comment in it is read as the one without: all questions have what they had, and no more is in
 * no answer. `but` is a question that may have become the answer of something that was in none.
 */
export function readsAs({interview}: Template, before: Reading, after: Reading, but?: string): boolean {
	const unread = keptIn(before).length - (but === undefined ? 0 : 1);
	return (
		keptIn(after).length <= unread &&
		interview.questions.every(
			({path}) => path === but || JSON.stringify(answerAt(before, path)) === JSON.stringify(answerAt(after, path)),
		)
	);
}
