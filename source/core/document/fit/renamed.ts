import {claimsOf} from '../../lens/read/same-section.ts';
import {readTitle} from '../../lens/write/heading.ts';
import type {Section} from '../../markdown/sections.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {isAlwaysWritten, isNamed} from './pattern.ts';

/** So many sections within must be the template's before one of another title is taken for their parent. */
const enough = 2;

/** A section of another title that holds what the template puts under a heading which is missing is that section. */
export function renamed(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
	isAfterText: boolean,
): readonly SectionPattern[] {
	const claims = claimsOf(patterns, sections);
	const found = new Set(claims.values());
	const unknown = sections.filter((section) => !claims.has(section) && section.children.length >= enough);
	if (unknown.length === 0) return patterns;
	return patterns.map((pattern) => {
		if (found.has(pattern) || pattern.repeat || (isAfterText && !isAlwaysWritten(pattern))) return pattern;
		const children = pattern.children.filter(isNamed);
		const [own, ...others] = unknown.filter((section) => claimsOf(children, section.children).size >= enough);
		return own && others.length === 0 ? {...pattern, also: [...pattern.also, readTitle(own.title)]} : pattern;
	});
}
