import type {Section} from '../markdown/sections.ts';
import {sectionsIn} from '../markdown/sections.ts';

/** Headings above words that are to be put into another text, with the links that lead somewhere there. */
const headings =
	/^(?:(?:proposed|new|revised|updated|resulting|suggested)\s(?:\w{1,20}\s)?(?:text|wording|language|docs|documentation|spec(?:ification)?)|(?:text|wording)\schanges|(?:changes|additions|amendments|edits)\sto\s(?:the\s)?(?:\w{1,20}\s)?(?:spec(?:ification)?s?|docs|documentation|standard|readme|reference|handbook|guide)|(?:spec(?:ification)?s?|docs|documentation)\.?\s(?:text\s)?(?:changes|additions|amendments))\b/i;

/** Whether a line stands below a heading that announces text for another document: "Spec. Changes". */
export function textsForOthers(root: Section): (line: number) => boolean {
	const sections = sectionsIn(root).filter(({title}) => headings.test(title.trim()));
	return (line) => sections.some(({heading, end}) => heading.first <= line && line < end);
}
