import {ownLines} from '../markdown/prose.ts';
import type {Found, Subject} from './types.ts';

/** A line, or what stands behind its marker and its label, that is nothing but brackets with words in them. */
const alone =
	/^[ \t>]{0,12}(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?(?:\*\*[^*\n]{1,100}\*\*:?[ \t]*)?(\[(\p{Lu}[^\][\n]{2,200})\])[ \t]*$/u;

/** What else stands so: a name of a picture or a source, what is kept back, and a mark of somebody. */
const otherwise =
	/^(?:fig(?:ure)?|diagram|table|image|picture|photo|screenshot|chart|appendix|annex|see|sic|redacted|name withheld|withheld|confidential|draft|wip|ref|rfc|adr|issue|note)\b[\s\d.:#-]*$|^(?:see|redacted|withheld|name withheld|confidential)\b|\d/iu;

/** Words that templates have alone in their brackets. */
const ofTemplates = /^(?:title|name|author|date|technology|alternative|references|description|summary|owner|status)$/i;

/**
 * What a template of ours, or one like it, has in brackets for whoever fills it in: "[Diagrams, interaction of parts]". One word
 * alone may be anything, and what is defined below is a link.
 */
export function bracketsLeft({source, profile, stage}: Subject): Found[] {
	if (profile === 'foreign') return [];
	return ownLines(source.text).flatMap((line, index): Found[] => {
		const found = alone.exec(line);
		const [, whole = '', words = ''] = found ?? [];
		const isOfSeveral = /\p{L}{2}[^\p{L}]+\p{L}{2}/u.test(words);
		if (!found || otherwise.test(words) || !(isOfSeveral || ofTemplates.test(words))) return [];
		if (source.text.toLowerCase().includes(`${whole.toLowerCase()}:`)) return [];
		const start = (source.starts[index] ?? 0) + line.lastIndexOf(whole);
		return [
			{
				start,
				end: start + whole.length,
				message: `"${whole}" holds a place for something that is not written yet.`,
				next: 'Write it, or take the line out.',
				severity: stage === 'draft' ? 'info' : 'warning',
			},
		];
	});
}
