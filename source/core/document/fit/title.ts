import {claimsOf, isSectionOf} from '../../lens/read/same-section.ts';
import type {Section} from '../../markdown/sections.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {literal} from '../../text/escape.ts';
import {isNamed} from './pattern.ts';

/** The heading that gives a document its title also without the words that the template puts before it, or with its number behind them. */
export function withBareTitle(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
): readonly SectionPattern[] {
	const [title, ...others] = patterns;
	const [first] = sections;
	if (!title || first?.level !== 1 || !isWithWords(title)) return patterns;
	const isOfTemplate = [...patterns, ...patterns.flatMap(inside)].some((pattern) => isSectionOf(pattern, first));
	const isTaken = [...claimsOf([title], sections)].length > 0;
	if (isOfTemplate || isTaken) return patterns;
	const start = numbered(title.heading.start, first.title);
	return [{...title, heading: {...title.heading, start}}, ...others];
}

/** The word of the template with the number of the document: `RFC 017: `; none where the title has neither. */
function numbered(start: string, title: string): string {
	const [word = ''] = /^\p{L}+/u.exec(start) ?? [];
	if (word === '') return '';
	const number = new RegExp(
		`^${literal(word)}(?:[ #-]{1,2}|\\s?(?:[Nn]o\\.|[Nn]r\\.)\\s?)?\\d{1,6}\\s?[:.–—-]\\s+(?=\\S)`,
		'i',
	);
	return number.exec(title)?.[0] ?? '';
}

function isWithWords({heading, repeat}: SectionPattern): boolean {
	return repeat === undefined && isNamed({heading}) && heading.pieces.length === 1;
}

function inside({children}: SectionPattern): SectionPattern[] {
	return children.flatMap((child) => (isNamed(child) ? [child, ...inside(child)] : []));
}
