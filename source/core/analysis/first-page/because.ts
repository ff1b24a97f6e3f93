import type {Page} from './page.ts';
import {firstSentence, wordCount} from './sentences.ts';
import type {PageLine, Step} from './types.ts';

/** A reason that takes longer is read where it stands. */
const mostWords = 24;

/**
 * Why it is chosen: the first sentence of the rationale. A long one is left out, and any where the page is full, since
 * half a reason, or a link to one, helps nobody.
 */
export function because({answers, main}: Page, step: Step): PageLine | undefined {
	const sentence = main.selected ? firstSentence(String(answers.rationale ?? '')) : undefined;
	const isTold = sentence !== undefined && wordCount(sentence) <= mostWords && step < 3;
	return isTold ? {label: 'Because', text: sentence} : undefined;
}
