import {claimsOf} from '../../lens/read/same-section.ts';
import {readTitle} from '../../lens/write/heading.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {conceptOf} from '../../shapes/concepts.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {groupsIn, itemsOf} from './items-of.ts';
import {isNamed} from './pattern.ts';
import {regrouped} from './regrouped.ts';

/**
 * The section of a group under a heading in other words: one that means the same, and of which every word is an item as
 * the template writes them.
 */
export function underOtherWords(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
	source: Source,
): readonly SectionPattern[] {
	const claims = claimsOf(patterns, sections);
	const found = new Set(claims.values());
	const unknown = sections.filter((section) => !claims.has(section));
	if (unknown.length === 0) return patterns;
	return patterns.map((pattern) => {
		const concept = conceptOf(pattern.heading.start)?.name;
		if (found.has(pattern) || pattern.repeat || !isNamed(pattern) || concept === undefined) return pattern;
		const groups = groupsIn(pattern);
		const meant = groups.length === 0 ? [] : unknown.filter(({title}) => conceptOf(title)?.name === concept);
		const [section, ...others] = meant;
		if (!section || others.length > 0) return pattern;
		const renamed = {...pattern, also: [...pattern.also, readTitle(section.title)]};
		const shaped = itemsOf(renamed, section, source) === 'none' ? regrouped(renamed, section, source) : renamed;
		return shaped && itemsOf(shaped, section, source) === 'all' ? shaped : pattern;
	});
}
