import {lineAt, type Row} from '../answers/rows.ts';

/** How a text speaks of leaving everything as it is. */
export const leavingAsItIs =
	/\b(?:do(?:ing)? nothing|status quo|as[- ]is\b|as (?:it is |they are )?(?:today|now)\b|(?:keep|leav|stay|stick|continu|remain|retain|rely)(?:e|ing|s)?\b.{0,40}\b(?:current|existing|today|now|as (?:it|they) (?:is|are))\b|not (?:do|doing|chang(?:e|ing)) (?:this|it|anything)|no change)|何もしない|現状維持|现状|不做/iu;

/** In the name of an option: "Do not add links". */
const refusing = /^(?:do not|don['’]t|not) (?:do|add|change|introduce|implement|adopt)|^(?:no|none)(?![\w-])/i;

/** Whether an option is to leave everything as it is. */
export function isStatusQuo({item}: Row): boolean {
	const name = lineAt(item, 'name');
	return item.statusQuo === true || refusing.test(name) || leavingAsItIs.test(`${name} ${lineAt(item, 'summary')}`);
}
