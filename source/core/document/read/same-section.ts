import type {Section} from '../../markdown/sections.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {readLine} from '../line/read.ts';
import {readTitle} from '../write/section.ts';
import {sameTitle} from './title.ts';

/** Whether a section of a document is the one of the template, by its title. */
export function isSectionOf(pattern: SectionPattern, section: Section): boolean {
	return hasOwnTitle(pattern, section) || pattern.also.some((name) => sameTitle(name, readTitle(section.title)));
}

/** The same, by the title that the template itself gives it. */
export function hasOwnTitle({heading}: SectionPattern, section: Section): boolean {
	const title = readTitle(section.title);
	return slotsOf(heading).length > 0 ? readLine(heading, title) !== undefined : sameTitle(heading.start, title);
}

/** Which section is which one of the template: each is taken once, by the first of its title, unless it is repeated. */
export function claimsOf(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
): ReadonlyMap<Section, SectionPattern> {
	const left = new Set(patterns);
	const claims = new Map<Section, SectionPattern>();
	for (const section of sections) {
		const pattern = firstOf(left, section);
		if (!pattern) continue;
		if (!pattern.repeat) left.delete(pattern);
		claims.set(section, pattern);
	}

	return claims;
}

function firstOf(patterns: Iterable<SectionPattern>, section: Section): SectionPattern | undefined {
	for (const pattern of patterns) if (isSectionOf(pattern, section)) return pattern;
	return undefined;
}
