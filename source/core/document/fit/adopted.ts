import {claimsOf, isSectionOf} from '../../lens/read/same-section.ts';
import type {Section} from '../../markdown/sections.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {atLevel, childrenOfOthers, isAlwaysWritten, isNamed, takesText} from './pattern.ts';

/**
 * Where a heading is missing, what stood under it now stands under the one before: there it is looked for. Markdown
 * of a person may hold such headings as well; only several of them, of a section that the template never leaves out,
 * are not taken for it.
 */
export function adopted(patterns: readonly SectionPattern[], sections: readonly Section[]): readonly SectionPattern[] {
	const claims = claimsOf(patterns, sections);
	const found = new Set(claims.values());
	const orphaned = patterns.filter(
		(pattern) => !found.has(pattern) && !pattern.repeat && pattern.children.some(isNamed),
	);
	if (orphaned.length === 0) return patterns;
	const homes = new Map<SectionPattern, {host: SectionPattern; level: number}>();
	for (const orphan of orphaned) {
		const rivals = childrenOfOthers(patterns, orphan);
		const hosts = [...claims].flatMap(([section, host]) => {
			const inside = claimsIn(host, section, orphan, rivals);
			const isOpen = !takesText(host) || (isAlwaysWritten(orphan) && inside.length > 1);
			const level = inside[0]?.level;
			return host.repeat || !isOpen || level === undefined ? [] : [{host, level}];
		});
		const [home, ...others] = hosts;
		if (home && others.length === 0) homes.set(orphan, home);
	}

	return patterns.map((pattern) => {
		if (homes.has(pattern)) return {...pattern, children: []};
		const taken = orphaned.flatMap((orphan) => {
			const home = homes.get(orphan);
			return home?.host === pattern ? orphan.children.map((child) => atLevel(child, home.level)) : [];
		});
		return taken.length > 0 ? {...pattern, children: [...pattern.children, ...taken]} : pattern;
	});
}

/** The sections within another one that belong to a missing heading. */
function claimsIn(
	host: SectionPattern,
	section: Section,
	orphan: SectionPattern,
	rivals: readonly SectionPattern[],
): readonly Section[] {
	const own = claimsOf(host.children, section.children);
	const unknown = section.children.filter(
		(child) => !own.has(child) && !rivals.some((rival) => isSectionOf(rival, child)),
	);
	return [...claimsOf(orphan.children.filter(isNamed), unknown).keys()];
}
