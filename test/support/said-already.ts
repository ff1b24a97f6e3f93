import {type Json, withValue} from '../../source/core/answers/answers.ts';
import {read} from '../../source/core/document/read.ts';
import {saidAlready} from '../../source/core/edit/said-already.ts';
import {shipped} from './templates.ts';

const staff = shipped('staff-rfc');

/** A document of the default template with a summary and what is given. */
export function ownDocument(body: string): string {
	return `# RFC: A\n\n## Summary\n\nShort.\n\n${body}\n`;
}

/** The lines, from 1, in which a document of the default template seems to say already what is written. */
export function linesSaidAlready(text: string, path: string, value: Json): number[] {
	const reading = read(staff, text);
	const after = {answers: withValue(reading.answers, path, value), marks: reading.marks};
	return saidAlready(staff, reading, after).map(({line}) => line + 1);
}
