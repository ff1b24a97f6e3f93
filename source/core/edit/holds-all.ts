import {read} from '../document/read/read.ts';
import {render} from '../document/render.ts';
import {isWithin, wordsOf} from '../foreign/words.ts';
import type {Template} from '../template/parse.ts';

/**
 * Whether a template has a place for all that a document says: each of its words is in what the template makes of
 * the answers that it reads.
 */
export function holdsAll(template: Template, text: string): boolean {
	const {answers, marks, body} = read(template, text);
	const written = render({...template, body}, answers, marks);
	return isWithin(wordsOf(text.toLowerCase()), wordsOf(written.toLowerCase()));
}
