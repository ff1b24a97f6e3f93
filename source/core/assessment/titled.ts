import {labelledLines} from '../markdown/labelled.ts';
import {parsed} from '../markdown/parsed.ts';
import {sectionsIn} from '../markdown/sections.ts';
import {linesAsText} from '../markdown/source.ts';

/** Words of a document, and their first line, counted from 1. */
export type Titled = {text: string; line: number};

/** What a document says behind labels and under headings of these names, whichever question may have read it. */
export function titledIn(text: string, names: RegExp): Titled[] {
	const document = parsed(text);
	const {source, root} = document;
	const labelled = labelledLines(document, {first: 0, end: source.lines.length});
	const headed = sectionsIn(root).filter(({title}) => names.test(plain(title)));
	return [
		...labelled.filter(({label}) => names.test(label)).map(({text: words, line}) => ({text: words, line: line + 1})),
		...headed.map(({body}) => ({text: linesAsText(source, body), line: body.first})),
	];
}

/** A heading without its number, in lower case. */
function plain(title: string): string {
	return title
		.replace(/^[\d.]{1,9}\s+/, '')
		.trim()
		.toLowerCase();
}
