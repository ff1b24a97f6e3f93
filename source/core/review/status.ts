import type {Stage} from '../house/levels.ts';
import {nearest} from '../text/nearest.ts';
import {isOneChangeFrom, isSlipOf} from '../text/slip.ts';
import {lookalikes, type Meaning, statusMeanings} from './status-words.ts';

const names = [...statusMeanings.keys()].toSorted((one, other) => other.length - one.length);

/** What a status means; undefined when it begins with none of the known words. "Implemented (Swift 3)" is known. */
export function meaningOf(status: string): Meaning | undefined {
	const plain = plainOf(status);
	const longest = names.find((name) => plain.startsWith(name) && [undefined, ' '].includes(plain[name.length]));
	return longest === undefined ? undefined : statusMeanings.get(longest);
}

/** The known word that another one may stand for, to ask about; never the opposite of what is written. */
export function nearestStatus(status: string): string | undefined {
	const word = firstWordOf(status);
	const meant = slipInStatus(status) ?? nearest(word, names.toReversed());
	return meant === undefined || isOpposite(word, meant) ? undefined : meant;
}

const negating = ['un', 'in', 'im', 'ir', 'dis', 'de', 'non', 're', 'pre', 'mis', 'anti'];

/** Whether one of the two words may be the other with a prefix. */
function isOpposite(word: string, meant: string): boolean {
	if (isSlipOf(meant, word)) return false;
	if (word.endsWith(meant)) return true;
	return negating.some(
		(prefix) =>
			word.startsWith(prefix) !== meant.startsWith(prefix) &&
			(word.startsWith(prefix) || statusMeanings.has(meant.slice(prefix.length))),
	);
}

/** Shorter words are another word with another letter. */
const shortest = 5;

/**
 * The known word in which one slip of the keyboard made the first word of a status; undefined where that is a word of
 * its own, or could be meant for another one.
 */
export function slipInStatus(status: string): string | undefined {
	const typed = firstWordOf(status);
	// A mark within it is a slip of another kind, or none.
	if (/[\p{L}\p{N}]+/u.exec(status)?.[0].toLowerCase() !== typed) return undefined;
	if (typed.length < shortest || meaningOf(status) !== undefined || lookalikes.has(typed)) return undefined;
	const near = names.filter((name) => isOneChangeFrom(name, typed));
	if (new Set(near.map((name) => statusMeanings.get(name))).size !== 1) return undefined;
	const meant = near.filter((name) => name.length >= shortest && !name.includes(' ') && isSlipOf(name, typed));
	const [word] = meant;
	return meant.length === 1 && word !== undefined && statusMeanings.get(word) !== 'unclear' ? word : undefined;
}

/**
 * The stage at which a document is looked at; a slip counts as the word that was meant, so that it does not make the
 * review milder. One without a status is a draft, and so is one of which nothing can be told; one that is over is not
 * judged anew.
 */
export function stageOf(status: string | undefined): Stage {
	const meaning = status === undefined ? 'draft' : (meaningOf(status) ?? meaningOf(slipInStatus(status) ?? ''));
	return meaning === undefined || meaning === 'ended' || meaning === 'unclear' ? 'draft' : meaning;
}

/** Whether a status has any word, and not only a comment that asks for one. */
export function hasWords(status: string): boolean {
	return plainOf(status) !== '';
}

function firstWordOf(status: string): string {
	return plainOf(status).split(' ')[0] ?? '';
}

function plainOf(status: string): string {
	return status
		.toLowerCase()
		.replaceAll(/<!--.*?(?:-->|$)/g, '')
		.replaceAll(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, ' ')
		.replaceAll(/[*_`"']/g, '')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
