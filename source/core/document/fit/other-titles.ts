import {claimsOf} from '../../lens/read/same-section.ts';
import {readTitle} from '../../lens/write/heading.ts';
import type {Section} from '../../markdown/sections.ts';
import {textNamed} from '../../shapes/text-headings.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {isNamed} from './pattern.ts';

/** Sections of texts under headings in other words, where one alone means the same: `Where we are today`. */
export function withOtherTitles(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
): readonly SectionPattern[] {
	const claims = claimsOf(patterns, sections);
	const found = new Set(claims.values());
	const unknown = sections.filter((section) => !claims.has(section) && textNamed(section.title) !== undefined);
	if (unknown.length === 0) return patterns;
	return patterns.map((pattern) => {
		const meaning =
			found.has(pattern) || pattern.repeat || !isNamed(pattern) ? undefined : textNamed(pattern.heading.start);
		const [own, ...others] = meaning === undefined ? [] : unknown.filter(({title}) => textNamed(title) === meaning);
		return own && others.length === 0 ? {...pattern, also: [...pattern.also, readTitle(own.title)]} : pattern;
	});
}
