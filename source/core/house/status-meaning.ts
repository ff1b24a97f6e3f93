import {type Meaning, statusMeanings} from './status-words.ts';

/** The known words of a status, the longest first. */
export const knownStatuses = [...statusMeanings.keys()].toSorted((one, other) => other.length - one.length);

/** What a status means; undefined when it begins with none of the known words. "Implemented (Swift 3)" is known. */
export function meaningOf(status: string): Meaning | undefined {
	return statusMeanings.get(knownWordOf(status) ?? '');
}

/** The known word with which a status begins: "implemented" of "Implemented (Swift 3)". */
export function knownWordOf(status: string): string | undefined {
	const plain = plainOf(status);
	return knownStatuses.find((name) => plain.startsWith(name) && [undefined, ' '].includes(plain[name.length]));
}

/** A status in lower case, its words alone: without marks, comments and what is struck out. */
export function plainOf(status: string): string {
	return status
		.toLowerCase()
		.replaceAll(/<!--.*?(?:-->|$)|~~.*?~~/g, '')
		.replaceAll(/(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu, ' ')
		.replaceAll(/[*_`"']/g, '')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
