import type {Answers} from '../../answers/answers.ts';
import {lineAt} from '../../answers/rows.ts';

/** What an answer says that speaks against how reversible the change is called. */
export type Contradiction = {path: string; words: string};

/** Whether it was answered that the change cannot be taken back within a day. */
export function isOneWay(answers: Answers): boolean {
	return lineAt(answers, 'reversibility.way') === 'one-way';
}

/** That all of it takes no longer than hours; a single step or a wait that does says nothing. */
const soon =
	/\b(?:it takes|takes|within) (?:about |some |only )?(?:\d+|one|two|three|five|ten|a few|an?) (?:seconds?|minutes?|hours?)\b|\bswitch(?:ing)? (?:the|a) flag\b/i;
const long = /\b(?:days?|weeks?|months?)\b/i;
const never =
	/\b(?:irreversibl[ey]|cannot be (?:undone|taken back|reverted|restored|recovered)|can(?:no|')t (?:go|be rolled|be reverted|roll) back|no way back|not (?:recoverable|reversible)|(?:is|are) lost for good)\b/i;
/** Of what was there before; what a retention deletes and what a way back drops is meant to go. */
const goneData =
	/\b(?:drop|delet|purg|eras)(?:e?s|p?ed|p?ing|e)? (?:(?:the|all|our|their) )*(?:old|existing|former|legacy|original) (?:\w+ ){0,2}(?:tables?|columns?|databases?|schemas?|data|records?|rows|accounts?|history)\b/i;
const publicApi =
	/\b(?:(?:remov|break|drop)(?:e|es|s|ed|ing)? .{0,40}\bpublic (?:api|endpoints?|contract)|public (?:api|endpoints?|contract)\b.{0,40}\b(?:remov|break|drop)(?:e|es|s|ed|ing)?)\b/i;

/**
 * What speaks against the answer: a way back that is quick against "one-way", and against "two-way" a way back that is
 * called none, data that is deleted, or a public contract that breaks. Of each the first, with the words that say so.
 */
export function contradictions(answers: Answers): Contradiction[] {
	const way = lineAt(answers, 'reversibility.way');
	const steps = lineAt(answers, 'rollback.steps');
	if (way === 'one-way') return never.test(steps) || long.test(steps) ? [] : saidIn(answers, ['rollback.steps'], soon);
	if (way !== 'two-way') return [];
	return [
		...saidIn(answers, ['rollback.steps', 'rollback.data'], never),
		...saidIn(answers, ['dataModel', 'rollback.data'], goneData),
		...saidIn(answers, ['apiDesign'], publicApi),
	];
}

function saidIn(answers: Answers, paths: readonly string[], pattern: RegExp): Contradiction[] {
	for (const path of paths) {
		const [words] = pattern.exec(lineAt(answers, path)) ?? [];
		if (words !== undefined) return [{path, words}];
	}

	return [];
}
