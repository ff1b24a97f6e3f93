import type {Field} from '../../answers/interview.ts';
import type {Collector} from '../../lens/read/collector.ts';
import {claimsOf} from '../../lens/read/same-section.ts';
import {readSections} from '../../lens/read/section.ts';
import {readTitle} from '../../lens/write/heading.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {conceptOf} from '../../shapes/concepts.ts';
import type {Pattern, Repeat, SectionPattern} from '../../template/patterns.ts';
import {isNamed} from './pattern.ts';

/**
 * The section of a group under a heading in other words: one that means the same, and of which every word is an item as
 * the template writes them.
 */
export function reworded(
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
		return holdsItems(renamed, section, groups, source) ? renamed : pattern;
	});
}

function groupsIn({body, children}: SectionPattern): Field[] {
	const repeats = [...body.flatMap(repeatsOf), ...children.flatMap(({repeat}) => repeat ?? [])];
	return repeats.filter(({home}) => home).map(({group}) => group);
}

function repeatsOf(part: Pattern): Repeat[] {
	if (part.type === 'table') return [part.repeat];
	return part.type === 'list' ? part.entries.flatMap(({repeat}) => repeat ?? []) : [];
}

function holdsItems(pattern: SectionPattern, section: Section, groups: readonly Field[], source: Source): boolean {
	const collector: Collector = {
		answers: {},
		marks: {},
		mentions: [],
		singles: new Map(),
		elsewhere: new Map(),
		fieldOf: (path) => groups.find((group) => group.path === path),
	};
	const [read] = readSections([pattern], [section], {source, collector, bodyFirst: 0});
	return read !== undefined && !read.hasKept && collector.mentions.length > 0;
}
