import {claimsOf, isSectionOf} from '../../lens/read/same-section.ts';
import type {Section} from '../../markdown/sections.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {isNamed} from './pattern.ts';

/** The heading that gives a document its title also without the words that the template puts before it. */
export function withBareTitle(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
): readonly SectionPattern[] {
	const [title, ...others] = patterns;
	const [first] = sections;
	if (!title || first?.level !== 1 || !isWithWords(title)) return patterns;
	const isOfTemplate = [...patterns, ...patterns.flatMap(inside)].some((pattern) => isSectionOf(pattern, first));
	const isTaken = [...claimsOf([title], sections)].length > 0;
	return isOfTemplate || isTaken ? patterns : [{...title, heading: {...title.heading, start: ''}}, ...others];
}

function isWithWords({heading, repeat}: SectionPattern): boolean {
	return repeat === undefined && isNamed({heading}) && heading.pieces.length === 1;
}

function inside({children}: SectionPattern): SectionPattern[] {
	return children.flatMap((child) => (isNamed(child) ? [child, ...inside(child)] : []));
}
