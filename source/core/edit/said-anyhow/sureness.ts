import {inDigits} from '../../text/numbers-in-words.ts';
import {enough, weights} from '../evidence/evidence.ts';
import {type Features, featuresOf} from './features.ts';
import {likenessIn} from './rarity.ts';
import {sentencesWithLines} from './sentences.ts';
import type {Passage} from './statements.ts';
import type {Vocabulary} from './vocabulary/types.ts';

/** What is to be written: the question, its vocabulary, and its sentences as they are recognised. */
export type Sought = {
	path: string;
	vocabulary: Vocabulary | undefined;
	values: readonly Features[];
	/** All of it, with what its columns say. */
	whole: Features;
	/** It is one of many: a sentence that tells of another one does not say it. */
	isMany: boolean;
};

/**
 * Who reads a statement: nobody; the text of another question; that of one that stands behind a label of its own; an
 * item of another group; the list that gets one more entry; or the item that is to say more.
 */
export type Reader = 'nobody' | 'text' | 'labelled' | 'item' | 'entry' | 'own';

/** What says more is a chapter, of which other chapters repeat this and that. */
const mostSentences = 3;

export function sought(
	path: string,
	vocabulary: Vocabulary | undefined,
	value: string,
	{isMany = false, whole = value} = {},
): Sought {
	const sentences = sentencesWithLines(value);
	const values = sentences.length > mostSentences ? [] : sentences.map(({text}) => featuresOf(text));
	return {path, vocabulary, values, whole: featuresOf(whole), isMany};
}

/** How sure it is that a statement says what is to be written; 0 where that is not worth asking about. */
export function sureness(
	document: string,
	statement: Passage,
	{vocabulary, values, isMany}: Sought,
	reader: Reader,
): number {
	const isThere = isAbout(statement, vocabulary);
	const own = toldBy(statement, vocabulary, isThere, reader);
	const told = Math.min(own.isNamed || !isMany ? own.weight : Math.min(own.weight, weights.among), most[reader]);
	const needed = asked[reader] + (isThere || told > 1 ? 0 : 0.8);
	const isInChapter = isThere && vocabulary?.under !== undefined && reader !== 'item';
	let best = told >= enough ? told : 0;
	for (const value of values) {
		const {weight, part, count} = likenessIn(document, value, statement);
		const sum = told + Math.min(weight, 4);
		const isWhole = weight >= 2.8 && part >= 0.9;
		const isSame = count > 3 && (isWhole || (weight >= 3.5 && part >= (reader === 'item' ? 0.75 : 0.65)));
		const isHere = isInChapter && count > 1 && weight >= 1.6 && part >= 0.6;
		const isLike = told > 0 && weight >= 0.8 && sum >= needed && part >= (told > 1 ? 0.2 : 0.4);
		const isOwn = reader === 'own' && weight >= 1.6 && part >= 0.65;
		if (isSame || isHere || isLike || isOwn || told >= enough) best = Math.max(best, sum);
	}

	return best;
}

/** How much the words of a statement count, by who reads it: what answers another question has such words, too. */
const most: Readonly<Record<Reader, number>> = {nobody: 3, text: 3, labelled: 1.2, item: 1.2, entry: 1.5, own: 1.5};
/** How much is needed with what it shares with the answer. */
const asked: Readonly<Record<Reader, number>> = {nobody: 2.4, text: 3.2, labelled: 3.6, item: 5, entry: 3.2, own: 2.2};

function isAbout({titles}: Passage, vocabulary: Vocabulary | undefined): boolean {
	const under = vocabulary?.under;
	return !under || titles.some((title) => under.test(title));
}

function toldBy(
	{text, label, titles}: Passage,
	vocabulary: Vocabulary | undefined,
	isThere: boolean,
	reader: Reader,
): {weight: number; isNamed: boolean} {
	const as = (weight: number, isNamed = false) => ({weight, isNamed});
	if (!vocabulary || !isSaying(text)) return as(0);
	const {named, under, says, words} = vocabulary;
	// What is read below a heading has its own heading, or its label, beside that of the chapter.
	const names = reader === 'nobody' ? titles : titles.slice(-1);
	if (isThere && named && names.some((title) => named.test(title))) return as(enough, true);
	// A longer label is a question or a sentence of its own: "How to revert if needed".
	const isName = label !== '' && label.split(' ').length < 4;
	const labelled = inDigits(isName ? `${label}: ${text}` : text);
	if (says?.test(labelled)) return as(isThere ? enough : 1.5);
	if (words?.test(`${titles.at(-1)}: ${text}`)) return as(isThere && under ? 1.2 : 0.8);
	return as(0);
}

/** What asks, what announces something, what is still to be said, and what stands in brackets of a template says nothing. */
export function isSaying(text: string): boolean {
	return text.length > 3 && !silent.test(text);
}

const silent =
	/[?:]["”’)*_]*$|^[*_]*\[.*\][*_]*$|\.\.\.$|…$|^[\s*_(]*(?:tbd|todo|to be (?:decided|determined|done|written)|none|n\/?a|not applicable|nothing|there (?:are|is|(?:do|does)n['’]t seem)(?: \p{L}+){0,2} (?:no|none|any))(?!\p{L})/iu;
