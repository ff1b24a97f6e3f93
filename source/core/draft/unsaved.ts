import {isRecord, isSame, type Json} from '../answers/answers.ts';
import {commonEnds} from '../text/common-ends.ts';
import {counted} from '../text/plural.ts';
import type {Draft} from './types.ts';

/** How much of a draft is not in another state of it: answers that differ, and the words in them that are new. */
export type Unsaved = {answers: number; words: number};

type Content = Pick<Draft, 'answers' | 'marks' | 'typed'>;

/** `before` is what was saved last; nothing was, where it is undefined. */
export function unsavedSince(before: Content | undefined, after: Content): Unsaved {
	const [old, now] = [before ? leavesOf(before) : new Map<string, Json>(), leavesOf(after)];
	let words = 0;
	const paths = new Set([...old.keys(), ...now.keys()]);
	const changed = [...paths].filter((path) => !isSame(old.get(path), now.get(path)));
	for (const path of changed) words += newWords(String(old.get(path) ?? ''), String(now.get(path) ?? ''));
	return {answers: changed.length, words};
}

/** `3 words in 1 answer`; where no word is new, something else changed. */
export function amountOf({answers, words}: Unsaved): string {
	if (answers === 0) return 'your last step';
	const within = counted(answers, 'answer');
	return words === 0 ? within : `${counted(words, 'word')} in ${within}`;
}

/** What can be answered by its path, and what is kept as typed in place of it. */
function leavesOf({answers, marks, typed}: Content): Map<string, Json> {
	const leaves = new Map<string, Json>();
	gather(answers, '', leaves);
	for (const [path, mark] of Object.entries(marks)) leaves.set(path, leaves.get(path) ?? mark);
	for (const [path, text] of Object.entries(typed)) leaves.set(path, text);
	return leaves;
}

function gather(value: Json, path: string, leaves: Map<string, Json>): void {
	const isOfItems = Array.isArray(value) && value.some(isRecord);
	if (!isRecord(value) && !isOfItems) {
		leaves.set(path, Array.isArray(value) ? value.join('\n') : value);
		return;
	}

	for (const [key, inner] of Object.entries(value)) {
		const name = isOfItems ? `[${key}]` : path === '' ? key : `.${key}`;
		gather(inner as Json, path + name, leaves);
	}
}

/** Words of the stretch in which two texts differ; in scripts without spaces each character counts, as people count there. */
function newWords(before: string, after: string): number {
	const {start, end} = commonEnds(before, after);
	return after.slice(start, after.length - end).match(word)?.length ?? 0;
}

const word =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
