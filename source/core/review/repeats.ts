import {type Answers, isRecord, itemsAt, type Json, valueAt} from '../answers/answers.ts';
import type {Field, Interview} from '../answers/interview.ts';
import {pathOfColumn} from '../lens/scope.ts';

/** One text of an answer; `isLine` where it is one that may be called somewhere else by all of its words. */
type Said = {path: string; text: string; isLine: boolean};

/** The same words in two texts of the answers, by what stands there and where each of them is. */
export type Saying = {text: string; path: string; earlier: string; words: number};

/** Kinds of answers that are made of a person's own words. */
const own = new Set(['text', 'line', 'list', 'weighed', 'tasks']);

/**
 * What the answers say in so many words once more, the longest run for each two of them; of two texts, the one that
 * begins later repeats the other. The name of an item, and a line that says no more than another one does, call
 * something; they repeat nothing.
 */
export function repeatsIn(
	{questions}: Interview,
	answers: Answers,
	least: number,
	startOf: (path: string) => number = () => 0,
): Saying[] {
	const seen = new Map<string, Place>();
	const longest = new Map<string, Saying>();
	const texts = questions.flatMap((question) => textsOf(question, answers));
	for (const said of texts.toSorted((one, other) => startOf(one.path) - startOf(other.path))) {
		const words = wordsOf(said.text);
		for (let at = 0; at + least <= words.length; at++) {
			const place = {said, words, at};
			const key = wordsAt(place, least).join(' ');
			const first = seen.get(key) ?? place;
			seen.set(key, first);
			const count = first === place ? 0 : sameWords(first, place);
			const pair = `${first.said.path} ${said.path}`;
			if (count > (longest.get(pair)?.words ?? least - 1) && !isCall(first, place, count))
				longest.set(pair, repeatOf(first, place, count));
			at += Math.max(0, count - 1);
		}
	}

	return [...longest.values()];
}

type Word = {word: string; start: number; end: number};
type Place = {said: Said; words: readonly Word[]; at: number};

function repeatOf(first: Place, {said, words, at}: Place, count: number): Saying {
	const text = said.text.slice(words[at]?.start ?? 0, words[at + count - 1]?.end ?? 0);
	return {text, path: said.path, earlier: first.said.path, words: count};
}

function isCall(first: Place, second: Place, count: number): boolean {
	return [first, second].every(({said, words}) => said.isLine && words.length === count);
}

/** Code, where links lead, addresses, and what is quoted: nobody's own words. */
const others =
	/^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))|`[^`\n]*`|\]\([^)\n]*\)|https?:\/\/\S+|"[^"\n]*"|“[^”\n]*”/gm;

/** Words without what stands around them. */
function wordsOf(text: string): Word[] {
	const bare = text.replaceAll(others, (found) => ' '.repeat(found.length));
	return [...bare.matchAll(/[\p{L}\p{N}]+(?:[.,'’_/%-]+[\p{L}\p{N}]+)*/gu)].map(({0: word, index}) => ({
		word: word.toLowerCase(),
		start: index,
		end: index + word.length,
	}));
}

function wordsAt({words, at}: Place, count: number): string[] {
	return words.slice(at, at + count).map(({word}) => word);
}

/** How many words are the same from two places on; within one text, up to where the second one begins. */
function sameWords(first: Place, second: Place): number {
	const most = first.words === second.words ? second.at - first.at : Infinity;
	let count = 0;
	while (count < most && second.words[second.at + count]?.word === first.words[first.at + count]?.word) {
		if (second.at + count >= second.words.length) break;
		count++;
	}

	return count;
}

function textsOf(question: Field, answers: Answers): Said[] {
	const {path, fields, key} = question;
	if (!fields) return textsIn(path, question, valueAt(answers, path));
	return itemsAt(answers, path).flatMap((item, index) =>
		fields
			.filter((column) => column.path !== key)
			.flatMap((column) =>
				textsIn(pathOfColumn({group: path, index}, column.path), column, valueAt(item, column.path)),
			),
	);
}

function textsIn(path: string, {kind}: Field, value: Json | undefined): Said[] {
	if (!own.has(kind) || value === undefined) return [];
	const all = Array.isArray(value) ? value.map((entry) => (isRecord(entry) ? entry.text : entry)) : [value];
	return all.flatMap((text) => (typeof text === 'string' ? [{path, text, isLine: kind !== 'text'}] : []));
}
