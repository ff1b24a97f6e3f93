import {claimsOf, hasOwnTitle} from '../../lens/read/same-section.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {adopted} from './adopted.ts';
import {withAllAtHome} from './at-home.ts';
import {headingAsIn} from './chapters.ts';
import {withChoice} from './choice.ts';
import {withColonInside} from './colon-inside.ts';
import {withDividedLists} from './divided-lists.ts';
import {inTurn} from './in-turn.ts';
import {withItemArguments} from './item-arguments.ts';
import {withOwnItemHeadings} from './item-headings.ts';
import {lifted} from './lifted.ts';
import {withMentions} from './mentioned.ts';
import {withOtherTitles} from './other-titles.ts';
import {underOtherWords} from './other-words.ts';
import {isNamed, takesText} from './pattern.ts';
import {withReasonBelow} from './reason-below.ts';
import {regrouped} from './regrouped.ts';
import {renamed} from './renamed.ts';
import {withSaidMeanings} from './said.ts';
import {withSaidElsewhere} from './said-elsewhere.ts';
import {withOwnHeaders} from './table-headers.ts';
import {withBareTitle} from './title.ts';
import {withWholeRows} from './whole-rows.ts';
import {withArguments, withStated} from './words-apart.ts';

/**
 * The sections of a template as one document has them: with the title as it is written there, and with what the
 * template puts under a heading that the document lacks at the place where it stands. Whatever the template itself
 * writes is left as it is.
 */
export function fittedSections(
	patterns: readonly SectionPattern[],
	root: Section,
	source: Source,
	hasPreamble: boolean,
): readonly SectionPattern[] {
	const fitted = fittedIn(
		withBareTitle(withSaidMeanings(withWholeRows(patterns, root, source), root, source), root.children),
		root.children,
		source,
		hasPreamble,
	);
	const chosen = withChoice(withReasonBelow(fitted, root.children, source), root.children, source);
	return withSaidElsewhere(withAllAtHome(chosen), root, source);
}

function fittedIn(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
	source: Source,
	isAfterText: boolean,
): readonly SectionPattern[] {
	if (sections.length === 0) return patterns;
	const named = withOwnHeadings(patterns, sections).map((pattern) => withOwnName(pattern, sections));
	const stated = withStatements(withDividedLists(named, sections), sections, source);
	const inOtherWords = underOtherWords(
		withOtherTitles(renamed(stated, sections, isAfterText), sections),
		sections,
		source,
	);
	const placed = adopted(lifted(inOtherWords, sections, isAfterText), sections);
	const places = placesOf(placed, sections);
	return inTurn(
		withStatements(placed, sections, source).map((pattern, index) => {
			const [own] = places.get(placed[index] ?? pattern) ?? [];
			if (!own || pattern.repeat || pattern.children.length === 0) return pattern;
			return {...pattern, children: fittedIn(pattern.children, own.children, source, takesText(pattern))};
		}),
		sections,
		source,
	);
}

function placesOf(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
): ReadonlyMap<SectionPattern, Section[]> {
	const places = new Map<SectionPattern, Section[]>();
	for (const [section, pattern] of claimsOf(patterns, sections))
		places.set(pattern, [...(places.get(pattern) ?? []), section]);
	return places;
}

/** The sections that are found, each with what is said in it in another hand or shape. */
function withStatements(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
	source: Source,
): readonly SectionPattern[] {
	const places = placesOf(patterns, sections);
	return patterns.map((pattern) => {
		const all = places.get(pattern) ?? [];
		const [own] = all;
		if (!own) return pattern;
		const titled = withColonInside(withOwnItemHeadings(pattern, all, source), all, source);
		const shaped = regrouped(titled, own, source) ?? withItemArguments(withArguments(titled, all, source), own, source);
		return withStated(withMentions(withOwnHeaders(shaped, own, source), own, source), all, sections, source);
	});
}

/** Sections of items whose headings are written in other marks than the template's: `Phase 1 - Build`. */
function withOwnHeadings(patterns: readonly SectionPattern[], sections: readonly Section[]): readonly SectionPattern[] {
	const claims = claimsOf(patterns, sections);
	const found = new Set(claims.values());
	return patterns.map((pattern) => {
		if (!pattern.repeat || found.has(pattern) || !isNamed(pattern)) return pattern;
		const free = sections.filter((section) => !claims.has(section));
		const heading = headingAsIn(pattern.heading, pattern.repeat.group, free);
		return heading ? {...pattern, heading} : pattern;
	});
}

/** A section that bears the template's own title is it, whatever others are called. */
function withOwnName(pattern: SectionPattern, sections: readonly Section[]): SectionPattern {
	const isNamed = pattern.also.length > 0 && sections.some((section) => hasOwnTitle(pattern, section));
	return isNamed ? {...pattern, also: []} : pattern;
}
