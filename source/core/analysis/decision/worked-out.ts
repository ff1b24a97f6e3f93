import {literal} from '../../text/escape.ts';
import type {Matrix} from './matrix.ts';

/** All words, besides names and numbers, of the sentences that the totals are put into. */
const words = new Set(
	[
		'No option can be recommended yet. 1 is the only option with a total. 1 and 2 are level at 8.',
		'1 has the highest total, 8, less than 0.01 ahead of 2: a close call. It is selected.',
		'2 is selected without a total, for the reason given, and the reason is still to be given; behind.',
		'Not ranked: 2 (no scores), 3 (no score for 4). Still without a weight: 5.',
		'No weights are given, so all criteria count the same. The weights sum to 90%, so the totals are weighted means.',
	]
		.join(' ')
		.toLowerCase()
		.match(/[a-z]+/g),
);

/** Longer names are no part of a word, and more than an expression can hold. */
const longestWord = 200;

/** Whether a recommendation was worked out, from whatever numbers: it has no word that somebody added. */
export function isWorkedOut(text: string, {options, criteria}: Matrix): boolean {
	const names = [...options, ...criteria].map(({name}) => name).filter((name) => name !== '');
	const rest = names.toSorted((one, other) => other.length - one.length).reduce(without, text);
	return (rest.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => words.has(word));
}

/** A name is one where no letter or digit goes on from it. */
function without(text: string, name: string): string {
	if (!text.includes(name)) return text;
	if (name.length > longestWord) return text.replaceAll(name, ' ');
	return text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, 'gu'), ' ');
}
