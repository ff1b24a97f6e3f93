import type {Section} from '../../markdown/sections.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {rememberingByIdentity} from '../../text/remembering.ts';
import {readLine} from '../line/read.ts';
import {readTitle} from '../write/heading.ts';
import {plainTitle, withoutOrdinal, wordsOfTitle} from './title.ts';

type Names = {own: string; hasSlots: boolean; also: ReadonlySet<string>};

// Each is compared with many others, so what it is compared by is made once.
const namesOf = rememberingByIdentity(
	({heading, also}: SectionPattern): Names => ({
		own: plainTitle(withoutOrdinal(wordsOfTitle(heading.start))),
		hasSlots: slotsOf(heading).length > 0,
		also: new Set(also.map((title) => plainTitle(withoutOrdinal(wordsOfTitle(title))))),
	}),
);

/** The heading of a section, as it reads and as it is compared. */
export const titleOf = rememberingByIdentity((section: Section): {title: string; plain: string} => {
	const title = readTitle(section.title);
	return {title, plain: plainTitle(withoutOrdinal(wordsOfTitle(title)))};
});

/** Whether a section of a document is the one of the template, by its title. */
export function isSectionOf(pattern: SectionPattern, section: Section): boolean {
	return hasOwnTitle(pattern, section) || hasOtherTitle(pattern, section);
}

/** The same, by another title that houses give it. */
export function hasOtherTitle(pattern: SectionPattern, section: Section): boolean {
	return namesOf(pattern).also.has(titleOf(section).plain);
}

/** The same, by the title that the template itself gives it alone. */
export function hasOwnTitle(pattern: SectionPattern, section: Section): boolean {
	const {own, hasSlots} = namesOf(pattern);
	const {title, plain} = titleOf(section);
	return hasSlots ? readLine(pattern.heading, title) !== undefined : own === plain;
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

/** A title that is known word for word is known before any that an answer could be. */
function firstOf(patterns: Iterable<SectionPattern>, section: Section): SectionPattern | undefined {
	let open: SectionPattern | undefined;
	for (const pattern of patterns) {
		if (!isSectionOf(pattern, section)) continue;
		if (!namesOf(pattern).hasSlots) return pattern;
		open ??= pattern;
	}

	return open;
}
