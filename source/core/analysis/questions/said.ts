import {isOwnerInSentence, isTimeInSentence} from './in-sentences.ts';

/** A name in brackets, behind a dash or a label after the question, or that of an account. */
const owned =
	/[?.？。]\s{1,3}[*_]{0,2}(?:[Oo]wner|[Aa]sked|[Ww]ho|[Ww]er|[Qq]uem)[*_]{0,2}\s?:[*_]{0,2}\s{0,3}\p{L}|(?<![\w.])@[\p{L}\d_-]{2}|[?.？。]\s{0,3}(?:[([（]|[-–—]{1,2}\s)\s{0,3}(?:owner:\s{0,3})?(?:\p{Lu}\p{Ll}|\p{Lo}{2})[\p{L}'’. -]{0,60}(?:[,;:)\]）]|$)/u;

/** A remark in brackets with which a question ends may name somebody: "[HR, Ann]", "(the shops? Ann to ask)". */
const namedBehind =
	/[?.？。]\s{0,3}(?:[([](?=[^()[\]]{0,120}[)\]][\s.]*$)|[-–—]\s)[^()[\]]{0,80}?(?<![\p{L}\p{N}])(?!(?:By|Due|Until|Till|Before|After|See|Not|Yes|No|Maybe|Probably|Likely|Perhaps|Bis|Am|Até|Avant|End|KW)(?!\p{L})|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\p{L}{2,7})?(?!\p{L}))\p{Lu}\p{L}/u;

/** A sentence behind the question that begins with somebody: "Ann, 2026-05-01.", "Ann decides in May", "I ask the shops". */
const namedInSentence =
	/[?？)]\s{1,3}(?:(?!(?:Not|No|Yes|Only|The|This|That|These|We|It|If|In|And|Or|But|Maybe|See|Or)(?!\p{L}))\p{Lu}[\p{L}'’-]{1,20}(?:\s(?:\p{Lu}|(?:van|von|de|da|el|al)\s)[\p{L}.'’-]{0,20}){0,3}(?:,|\.?$|\s(?:with|and|to|will|asks?|checks?|decides?|brings?|finds?|owns?|answers?|writes?|talks?)(?!\p{L}))|I (?:owe|will|ask|bring|check|decide)(?!\p{L}))/u;

/** Somebody with a surname, or the author, in a sentence behind the question. */
const namedLater =
	/[?？.。)][\s–—-]{1,4}(?:.{0,80}\s)?(?:(?!(?:The|This|That|If|In|By|We|It) )\p{Lu}[\p{L}'’-]{1,20} \p{Lu}[\p{L}'’-]{1,20}|I (?:will|am|have)\b|me(?=[,;.)]|$))/u;

/** A day in another form than that of the template, be it without its year. */
const months = 'jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]';
const dated = new RegExp(
	`\\b20\\d\\d\\b|\\b\\d{1,2}\\.\\d{1,2}\\.|\\b(?:by|due|until|before|bis|até)\\s+(?:\\p{L}+\\s){0,3}\\d|\\b(?:end of|ende|fim de|fin de?)\\s\\p{Lu}?\\p{L}{2,}|\\b(?:KW\\s?\\d|Q[1-4]\\b)|\\b\\d{1,2}(?:st|nd|rd|th|\\.)?[ -](?:${months})|\\b(?:${months})[a-z]{0,7}\\.? \\d{1,2}\\b|\\b\\d{1,2}/\\d{1,2}\\b|\\b(?:before|after|during|in) (?:the )?(?:phase|week|sprint|rc)\\s?\\d`,
	'iu',
);

/** What is no day and still a time, in what stands behind the question: "Ann, the test week", "@ann, before rc1". */
const timed =
	/[?？.。)\]][^?？]{0,80}(?:[,;–—-]\s|(?<!\p{L})(?:before|by|until|at|with|in|during|after)\s)(?:the\s)?(?:[\p{L}-]{2,20}\s)?(?:week|sprint|release|launch|go-live|meeting|workshop|kick-?off|beta|freeze|rc\s?\d)(?!\p{L})/iu;

/** Whether somebody may be named in a question. */
export function isOwnerSaid(question: string): boolean {
	return [question, question.replaceAll(/(?<![\p{L}\p{N}])[*_]{1,3}|[*_]{1,3}(?![\p{L}\p{N}])/gu, '')].some(
		(words) =>
			[owned, namedBehind, namedInSentence, namedLater].some((form) => form.test(words)) || isOwnerInSentence(words),
	);
}

/** Whether a day may be named in a question. */
export function isDaySaid(question: string): boolean {
	return dated.test(question) || timed.test(question) || isTimeInSentence(question);
}
