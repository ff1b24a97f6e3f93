import {NotProved, type Written, write} from '../../../source/core/document/write.ts';
import type {Template} from '../../../source/core/template/parse.ts';
import type {Content, OneChange} from './changes.ts';
import {wordBreaches} from './kept-words.ts';

/** What became of one change: whether it or the way back was refused, and all that is wrong with the new text. */
export type Outcome = {
	refused: readonly string[];
	breaches: readonly string[];
	back?: string;
	splices?: Written['splices'];
};

/**
 * Writes one changed answer, and holds the text to what a write must keep: all outside the reported splices,
 * every word that is not of this answer, and the way back to the first answers.
 */
export function outcomeOf(template: Template, text: string, before: Content, change: OneChange): Outcome {
	const written = attempt(template, text, change);
	if (!written) return {refused: ['refused'], breaches: []};
	const breaches = [
		...(written.splices.length === 0 ? ['nothing was written'] : []),
		...(rebuilt(text, written) === written.text ? [] : ['the text changed outside the splices']),
		...wordBreaches(template, text, written, before, change),
	];
	const back = attempt(template, written.text, before)?.text;
	const {splices} = written;
	return back === undefined
		? {refused: ['refused on the way back'], breaches, splices}
		: {refused: [], breaches, back, splices};
}

/** `write` reads back what it wrote and compares, so what it returns has the answers that were given. */
function attempt(template: Template, text: string, {answers, marks}: Content): Written | undefined {
	try {
		return write(template, text, answers, marks);
	} catch (error) {
		if (error instanceof NotProved) return undefined;
		throw error;
	}
}

/** Undefined when the splices are not in order, overlap, or lie outside the text. */
function rebuilt(text: string, {splices}: Written): string | undefined {
	let at = 0;
	let result = '';
	for (const {start, end, text: inserted} of splices) {
		if (start < at || end < start || end > text.length) return undefined;
		result += text.slice(at, start) + inserted;
		at = end;
	}

	return result + text.slice(at);
}
