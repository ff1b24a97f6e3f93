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
	const titles = byTitle(patterns);
	const claims = new Map<Section, SectionPattern>();
	for (const section of sections) {
		const pattern = candidatesFor(titles, section).find((one) => left.has(one) && isSectionOf(one, section));
		if (!pattern) continue;
		if (!pattern.repeat) left.delete(pattern);
		claims.set(section, pattern);
	}

	return claims;
}

/** Patterns by the titles that are known word for word, and those whose titles hold answers; each in their order. */
export type ByTitle = {fixed: ReadonlyMap<string, readonly SectionPattern[]>; open: readonly SectionPattern[]};

export function byTitle(patterns: readonly SectionPattern[]): ByTitle {
	const fixed = new Map<string, SectionPattern[]>();
	const open: SectionPattern[] = [];
	for (const pattern of patterns) {
		const {own, also, hasSlots} = namesOf(pattern);
		if (hasSlots) open.push(pattern);
		else
			for (const title of new Set([own, ...also])) {
				const same = fixed.get(title);
				if (same) same.push(pattern);
				else fixed.set(title, [pattern]);
			}
	}

	return {fixed, open};
}

/** The few patterns that a section may be of; a title that is known word for word comes before any that an answer could be. */
export function candidatesFor({fixed, open}: ByTitle, section: Section): readonly SectionPattern[] {
	return [...(fixed.get(titleOf(section).plain) ?? []), ...open];
}
