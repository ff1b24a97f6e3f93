import {claimsOf, isSectionOf} from '../../lens/read/same-section.ts';
import type {Section} from '../../markdown/sections.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {atLevel, childrenOfOthers, isAlwaysWritten, isNamed} from './pattern.ts';

/** What the template puts under a heading, beside it where it stands there, or where the heading is missing. */
export function lifted(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
	isAfterText: boolean,
): readonly SectionPattern[] {
	const claims = claimsOf(patterns, sections);
	const unknown = sections.filter((section) => !claims.has(section));
	if (unknown.length === 0) return patterns;
	const places = new Map([...claims].map(([section, pattern]) => [pattern, section]));
	for (const [index, pattern] of patterns.entries()) {
		if (pattern.repeat || pattern.children.length === 0) continue;
		const own = places.get(pattern);
		if (!own && isAfterText && !isAlwaysWritten(pattern)) continue;
		const inside = new Set([
			...(own ? claimsOf(pattern.children, own.children).values() : []),
			// What begins with a line of its text has no heading that could stand elsewhere.
			...pattern.children.filter(({led}) => led),
		]);
		const siblings = pattern.children.filter((child) => !inside.has(child) && isNamed(child));
		const behind = own ? unknown.filter((section) => section.heading.first > own.heading.first) : unknown;
		const level = levelOf(siblings, behind, childrenOfOthers(patterns, pattern));
		if (level === undefined) continue;
		const moved = pattern.children.filter((child) => !inside.has(child));
		const rest = {...pattern, children: pattern.children.filter((child) => inside.has(child))};
		const placed = [rest, ...moved.map((child) => atLevel(child, level))];
		return lifted([...patterns.slice(0, index), ...placed, ...patterns.slice(index + 1)], sections, isAfterText);
	}

	return patterns;
}

/** The level of the first section that is one of these, and cannot be anything else; undefined where there is none. */
function levelOf(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
	rivals: readonly SectionPattern[],
): number | undefined {
	const isAlone = (pattern: SectionPattern): boolean =>
		pattern.repeat !== undefined || sections.filter((section) => isSectionOf(pattern, section)).length === 1;
	const found = [...claimsOf(patterns, sections)].find(
		([section, pattern]) => isAlone(pattern) && !rivals.some((rival) => isSectionOf(rival, section)),
	);
	return found?.[0].level;
}
