import {sectionsAbout, wordsIn} from './texts.ts';
import type {Subject} from './types.ts';

/** What no document does without. */
const essential = /^(?:title|name|status|stage|state|authors?|owners?|owning-sig|number)$/i;

/**
 * Whether a line of front matter is in a field that a document of another house can do without: what is not said there
 * yet is missed by nobody. Asked for the lines of one document.
 */
export function optionalFields({source, frontMatter, profile}: Subject): (line: number) => boolean {
	if (!frontMatter || profile !== 'foreign') return () => false;
	let field = '';
	const fields = source.lines.slice(frontMatter.first, frontMatter.end).map((line) => {
		field = /^([\w-][\w ()./-]*?)\s*:/.exec(line)?.[1] ?? field;
		return field;
	});
	return (line) => {
		const name = fields[line - frontMatter.first];
		return name !== undefined && !essential.test(name);
	};
}

const open = /\b(?:open|unresolved|outstanding)[ -](?:issue|question|point|item|problem)s?\b/i;

/** Fewer words are no question. */
const fewestWords = 4;

/** Whether a line says of itself that it is open, or stands as a question under a heading for these. */
export function calledOpen(subject: Subject): (line: number, text: string) => boolean {
	const sections = sectionsAbout(subject, 'Open questions');
	const isOpen = (line: number, text: string): boolean => {
		if (open.test(text)) return true;
		const isAmongOpen = sections.some(({body, end}) => body.first <= line && line < end);
		return isAmongOpen && wordsIn(text) >= fewestWords;
	};
	// A long line may hold many places.
	const known = new Map<number, boolean>();
	return (line, text) => {
		const found = known.get(line) ?? isOpen(line, text);
		known.set(line, found);
		return found;
	};
}
