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
const stored =
	'(?:tables?|columns?|databases?|schemas?|collections?|buckets?|data|records?|rows|accounts?|history|backups?)';
const removed = '(?:dropped|deleted|purged|erased|removed for good|destroyed|wiped)';
/** Of what was there before; what a retention deletes and what a way back drops is meant to go. */
const goneData = new RegExp(
	[
		`\\b(?:drop|delet|purg|eras)(?:e?s|p?ed|p?ing|e)? (?:(?:the|all|our|their) )*(?:old|existing|former|legacy|original) (?:\\w+ ){0,2}${stored}\\b`,
		`\\b(?:old|existing|former|legacy|original) (?:\\w+ ){0,2}${stored} (?:(?:is|are|will be|gets?) )?(?:then |later |finally )?${removed}\\b`,
		`\\b${stored} of \\W?\\w*(?:old|legacy|former)\\w*\\W? (?:is|are|will be|gets?) ${removed}\\b`,
	].join('|'),
	'i',
);
/** A statement of SQL. */
const dropped = /\b(?:DROP\s+(?:TABLE|COLUMN|DATABASE|SCHEMA)|TRUNCATE\s+TABLE)\s+(?:IF\s+EXISTS\s+)?[`"]?([\w.]+)/gi;
/** What is kept elsewhere can be had again, and what goes by its age is meant to go. */
const kept =
	/\b(?:back(?:ed)? ?up|backups? (?:is|are|stays?)|archiv\w*|cop(?:y|ies|ied)|restor\w*|retention|older than|ttl|expir\w*|nightly|daily|every (?:day|week|month))\b/i;
/** How a way back or a trial speaks of what it takes away. */
const ofWayBack = /\b(?:down|roll(?:ing|ed)? ?back|revert\w*|undo|way back|to go back|temp\w*|scratch|test)\b/i;
/** That all of it takes longer than a day. */
const slow =
	/\b(?:it|this|that|the rollback|(?:going|rolling|switching) back|reverting|(?:the )?way back) (?:will )?takes? (?:about |some |up to |at least |more than )?(?:(?:[2-9]|\d{2,}|two|three|four|five|six|several|a few) days|(?:\d+|an?|one|two|three|four|five|six|several|a few) (?:weeks?|months?))\b/i;
/** A negation before the word, or a condition under which it would be so. */
const denied =
	/\b(?:not|nothing(?: (?:of it|here))? is|nothing|never|no longer|none of (?:it|this|them) is|neither|nor|without|isn['’]t|if|unless|avoids?|before)\b[^.;:!?]{0,25}$/i;
const publicApi =
	/\b(?:(?:remov|break|drop)(?:e|es|s|ed|ing)? .{0,40}\bpublic (?:api|endpoints?|contract)|public (?:api|endpoints?|contract)\b.{0,40}\b(?:remov|break|drop)(?:e|es|s|ed|ing)?)\b/i;

/**
 * What speaks against the answer: a way back that is quick against "one-way", and against "two-way" a way back that is
 * called none, data that is deleted, or a public contract that breaks. Of each the first, with the words that say so.
 */
export function contradictions(answers: Answers): Contradiction[] {
	const way = lineAt(answers, 'reversibility.way');
	const steps = lineAt(answers, 'rollback.steps');
	if (way === 'one-way') {
		const isHard = long.test(steps) || saidIn(answers, ['rollback.steps', 'rollback.data', ...why], never).length > 0;
		return isHard ? [] : saidIn(answers, ['rollback.steps'], soon);
	}

	if (way !== 'two-way') return [];
	return [
		...saidIn(answers, ['rollback.steps', 'rollback.data'], never),
		...saidIn(answers, ['rollback.steps'], slow),
		...goneIn(answers).slice(0, 1),
		...saidIn(answers, ['apiDesign'], publicApi),
	];
}

/** What of the data that is there will be gone. */
function goneIn(answers: Answers): Contradiction[] {
	const prose = saidIn(answers, ['dataModel', 'architecture', 'rollback.data'], goneData, kept);
	return [...prose, ...['dataModel', 'architecture', 'rollback.data'].flatMap((path) => droppedIn(answers, path))];
}

/** A table that goes and is not made here. In a way back it counts where it is said to be a step of the plan. */
function droppedIn(answers: Answers, path: string): Contradiction[] {
	const text = lineAt(answers, path);
	for (const {0: words, 1: name = '', index} of text.matchAll(dropped)) {
		const before = text.slice(Math.max(0, index - 200), index);
		const isMade = new RegExp(
			`\\b(?:CREATE|ADD)\\s+(?:TABLE|COLUMN)\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?[\`"]?${name.replaceAll('.', '\\.')}\\b`,
			'i',
		);
		const isStep = path !== 'rollback.data' || /\b(?:phase|step|migration|release) ?\d[^.]*$/i.test(before);
		const isOfOther = ofWayBack.test(before) || /(?:tmp|temp|new|scratch)/i.test(name) || isMade.test(text);
		if (isStep && !isOfOther && !denied.test(before.slice(-60))) return [{path, words: words.replace(/[`"]/g, '')}];
	}

	return [];
}

/** What is easily switched back may have done what is not: it may stand where it is said why. */
const why = ['reversibility.because', 'rollback.communication'] as const;

/** `besides` in the same sentence makes it harmless. */
function saidIn(answers: Answers, paths: readonly string[], pattern: RegExp, besides?: RegExp): Contradiction[] {
	for (const path of paths) {
		const text = lineAt(answers, path);
		const all = [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))];
		const found = all.find(({index}) => {
			const before = text.slice(Math.max(0, index - 60), index);
			const sentence = `${/[^.!?\n]*$/.exec(before)?.[0]}${/^[^.!?\n]*/.exec(text.slice(index))?.[0]}`;
			return !denied.test(before) && !besides?.test(sentence);
		});
		if (found) return [{path, words: found[0]}];
	}

	return [];
}
