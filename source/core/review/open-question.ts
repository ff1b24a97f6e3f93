import {isClosedBehind, isPutAside} from './put-aside.ts';

/** Behind the question, where many write it: "Do we need two? -> No, one is enough", "Who sees it? -> shops alone". */
const answeredAlready =
	/[?？][*_]{0,3}\s{0,3}(?:->|→|=>)\s{0,3}(?!tb[ad]\b|\?|\p{L}+ (?:asks?|checks?|finds?|looks?|to)\b)[\p{L}\p{N}]+[ ,.]+[\p{L}\p{N}]|[?？][*_]{0,3}\s{0,3}(?:->|→|=>|[-–—])?\s{0,3}[*_]{0,3}(?:yes\b|no(?:[,.;:*]|$)|answer(?:ed)?:|(?:decided|resolved|settled)\b(?! by\b))/iu;

/** Whether a question is open: one that is struck through, ticked or said to be settled is so no more. */
export function isOpen(question: string): boolean {
	if (/^(?:none|n\/?a|no(?:ne)? (?:at this time|so far|open questions))\b/i.test(question)) return false;
	if (answeredAlready.test(question) || isPutAside(question) || isClosedBehind(question)) return false;
	return !/^~~|^\[x\]|\*\*(?:resolved|answered|decided|closed)\b|^\W*(?:resolved|answered|decided|done|closed)\b|\((?:resolved|answered|decided|closed)\)/i.test(
		question,
	);
}
