import type {Section} from '../../markdown/sections.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {readLine} from '../line/read.ts';
import {readTitle} from '../write/heading.ts';
import {plainTitle} from './title.ts';

type Names = {own: string; hasSlots: boolean; also: ReadonlySet<string>};

// Each is compared with many others, so what it is compared by is made once.
const names = new WeakMap<SectionPattern, Names>();
const titles = new WeakMap<Section, {title: string; plain: string}>();

function namesOf(pattern: SectionPattern): Names {
	const {heading, also} = pattern;
	const known = names.get(pattern);
	if (known) return known;
	const hasSlots = slotsOf(heading).length > 0;
	const made = {own: plainTitle(heading.start), hasSlots, also: new Set(also.map(plainTitle))};
	names.set(pattern, made);
	return made;
}

/** The heading of a section, as it reads and as it is compared. */
export function titleOf(section: Section): {title: string; plain: string} {
	const known = titles.get(section);
	if (known) return known;
	const title = readTitle(section.title);
	const made = {title, plain: plainTitle(title)};
	titles.set(section, made);
	return made;
}

/** Whether a section of a document is the one of the template, by its title. */
export function isSectionOf(pattern: SectionPattern, section: Section): boolean {
	return hasOwnTitle(pattern, section) || namesOf(pattern).also.has(titleOf(section).plain);
}

/** The same, by the title that the template itself gives it. */
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

function firstOf(patterns: Iterable<SectionPattern>, section: Section): SectionPattern | undefined {
	for (const pattern of patterns) if (isSectionOf(pattern, section)) return pattern;
	return undefined;
}
