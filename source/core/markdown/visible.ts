import {remembering} from '../text/remembering.ts';
import {proseText} from './prose.ts';

/** Where a link leads, inline or by a name, and what defines such a name. */
const address = /\]\([^()\n]{0,1000}(?:\([^()\n]{0,300}\)[^()\n]{0,1000})?\)|\]\[[^\][\n]{0,300}\]/g;
const definition = /^ {0,3}\[[^\]\n]{1,300}\]:[ \t][^\n]*$/gm;

const tag = /<\/?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,1000})?\/?>/gi;

/** A run without a gap; of a language without gaps, each character. */
const word =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*/gu;

/** What a reader sees of a text: not where its links lead, no tags, no comments and no blocks of code. */
export function visibleText(text: string): string {
	return proseText(text).replaceAll(definition, '').replaceAll(address, ']').replaceAll(tag, ' ');
}

/** How many words a reader sees, as a program would count them that is given the page; each Chinese or Japanese character is one. */
export const visibleWords = remembering((text: string): number => visibleText(text).match(word)?.length ?? 0);
