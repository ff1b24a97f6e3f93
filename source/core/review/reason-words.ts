import {wordsIn} from './texts.ts';

/** What a reason is told with; a text of fewer words is no option yet. */
const reasons =
	/\b(?:because|since|due to|as (?:it|this|that|we)|however|but|though|although|unfortunately|instead|rather than|too|not?|cannot|(?:ca|wo|do|does|is|are|would|did)n['’]t|without|lack\w*|forc(?:e|es|ing)|result(?:s|ing) in|limit\w*|problem\w*|issues?|drawbacks?|disadvantages?|downsides?|cons?|reject\w*|den(?:y|ied)|discard\w*|dismiss\w*|requir\w*|complex\w*|hard(?:er)?|difficult|hack\w*|ad[- ]hoc|special[- ]cased?|ugly|awkward|cumbersome|verbose|confus\w*|expensive|break\w*|less|worse|slow\w*|risk\w*|fail\w*|insufficient|inferior|prefer\w*|overhead|boilerplate|only|los(?:t|es?|ing)|therefore|so that|would (?:be|have|need|mean|make))\b/i;
const fewestWords = 10;

/** Whether a text gives a reason in a paragraph below a list, which may be that of all of its points. */
export function isToldTogether(text: string): boolean {
	const paragraphs = text.trim().split(/\n[ \t]*\n/);
	const list = paragraphs.findIndex((paragraph) => /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/.test(paragraph));
	const below = list < 0 ? [] : paragraphs.slice(list + 1).filter((paragraph) => /^[^\s#*+|>-]/.test(paragraph));
	return below.some((paragraph) => wordsIn(paragraph) >= fewestWords && reasons.test(paragraph));
}

/** Where the reason may be told: "See that proposal for details." */
const elsewhere = /\bsee\b|https?:/i;

/** Whether a text is long enough to hold a reason, in the language of the words that are known here, and has none. */
export function isBare(text: string): boolean {
	return (
		wordsIn(text) >= fewestWords && /\b(?:the|and|is|to)\b/i.test(text) && !reasons.test(text) && !elsewhere.test(text)
	);
}
