import {read} from '../document/read.ts';
import {changedQuestions} from '../document/update/affected.ts';
import {NotProved, write} from '../document/write.ts';
import type {Template} from '../template/parse.ts';
import {type Content, taken} from './merge.ts';

/** The text with the answers that read back; others stay as the document has them, so that one hinders no other. */
export function textWithMost(template: Template, text: string, wanted: Content): string {
	const whole = attempt(template, text, wanted);
	if (whole !== undefined) return whole;
	let best: {content: Content; text: string} = {content: read(template, text), text};
	for (const path of changedQuestions(template.interview, best.content, wanted)) {
		const content = taken(best.content, wanted, [path]);
		const written = attempt(template, text, content);
		if (written !== undefined) best = {content, text: written};
	}

	return best.text;
}

function attempt(template: Template, text: string, {answers, marks}: Content): string | undefined {
	try {
		return write(template, text, answers, marks).text;
	} catch (error) {
		// Where the document is never closed, nothing below can be read, and that is to be told.
		if (error instanceof NotProved && !error.openEnd) return undefined;
		throw error;
	}
}
