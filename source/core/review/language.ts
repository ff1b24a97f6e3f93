import {ownText} from '../markdown/prose.ts';
import {remembering} from '../text/remembering.ts';
import {wordsIn} from './texts.ts';

/** Words that English sentences can hardly do without, and that no other language shares. */
const common =
	/(?<![\p{L}\p{N}'’-])(?:the|of|and|to|is|are|that|for|with|this|be|we|it|from|by|not|which|when|can|will)(?![\p{L}\p{N}'’-])/giu;

/** Enough of a text to tell its language. */
const sample = 20_000;

/** Fewer words, such as names and headings alone, tell no language. */
const fewestWords = 25;

/** Of a hundred words; English prose has thirty, a text of another language with English terms in it one or two. */
const share = 0.06;

/** Whether a document is in English, as far as its own words tell; one of few words counts as such. */
export const isInEnglish = remembering((text: string): boolean => {
	const own = ownText(text).slice(0, sample);
	const words = wordsIn(own);
	return words < fewestWords || (own.match(common) ?? []).length >= share * words;
});
