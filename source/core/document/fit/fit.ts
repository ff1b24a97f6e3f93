import {claimsOf, hasOwnTitle} from '../../lens/read/same-section.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {adopted} from './adopted.ts';
import {withChoice} from './choice.ts';
import {lifted} from './lifted.ts';
import {underOtherWords} from './other-words.ts';
import {takesText} from './pattern.ts';
import {regrouped} from './regrouped.ts';
import {renamed} from './renamed.ts';
import {statedSection} from './stated.ts';
import {withBareTitle} from './title.ts';

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
	const fitted = fittedIn(withBareTitle(patterns, root.children), root.children, source, hasPreamble);
	return withChoice(fitted, root.children, source);
}

function fittedIn(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
	source: Source,
	isAfterText: boolean,
): readonly SectionPattern[] {
	if (sections.length === 0) return patterns;
	const named = patterns.map((pattern) => withOwnName(pattern, sections));
	const inOtherWords = underOtherWords(renamed(named, sections, isAfterText), sections, source);
	const placed = adopted(lifted(inOtherWords, sections, isAfterText), sections);
	const places = new Map([...claimsOf(placed, sections)].map(([section, pattern]) => [pattern, section]));
	return placed.map((pattern) => {
		const own = places.get(pattern);
		if (!own || pattern.repeat) return pattern;
		const stated = regrouped(pattern, own, source) ?? statedSection(pattern, own, source);
		if (stated.children.length === 0) return stated;
		return {...stated, children: fittedIn(stated.children, own.children, source, takesText(stated))};
	});
}

/** A section that bears the template's own title is it, whatever others are called. */
function withOwnName(pattern: SectionPattern, sections: readonly Section[]): SectionPattern {
	const isNamed = pattern.also.length > 0 && sections.some((section) => hasOwnTitle(pattern, section));
	return isNamed ? {...pattern, also: []} : pattern;
}
