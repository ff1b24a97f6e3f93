import type {Choice, Conflict} from '../../core/edit/conflict.ts';

/** What a conflict is about, in a sentence. */
export function conflictTitle({label, isGone, said}: Conflict, target: string): string {
	if (said) return `${label}: line ${said.line + 1} of the file may say it already`;
	return isGone ? `${label} is gone from ${target}` : `${label} has changed in ${target}, too`;
}

const words: Readonly<Record<Choice, string>> = {
	mine: 'keep yours',
	theirs: 'take theirs',
	both: 'both',
	besides: 'keep both',
	out: 'leave yours out',
};

const wordsOfGone = {...words, mine: 'put it back', theirs: 'leave it out'};

/** What can be chosen, and what each of it does. */
export function waysOut({ways, isGone}: Conflict): readonly {way: Choice; text: string}[] {
	const shown = isGone ? wordsOfGone : words;
	return ways.map((way) => ({way, text: shown[way]}));
}
