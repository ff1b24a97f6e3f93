import type {Choice, Conflict} from '../../core/edit/conflict.ts';
import {fileWords} from '../../words/views/file.ts';

/** What a conflict is about, in a sentence. */
export function conflictTitle({label, isGone, said}: Conflict, target: string): string {
	if (said) return fileWords.saidAlready(label, said.line + 1);
	return isGone ? fileWords.gone(label, target) : fileWords.changed(label, target);
}

const words: Readonly<Record<Choice, string>> = {
	mine: fileWords.keepYours,
	theirs: fileWords.takeTheirs,
	both: fileWords.both,
	besides: fileWords.keepBoth,
	out: fileWords.leaveOut,
};

const wordsOfGone = {...words, mine: fileWords.putBack, theirs: fileWords.leaveItOut};

/** What can be chosen, and what each of it does. */
export function waysOut({ways, isGone}: Conflict): readonly {way: Choice; text: string}[] {
	const shown = isGone ? wordsOfGone : words;
	return ways.map((way) => ({way, text: shown[way]}));
}
