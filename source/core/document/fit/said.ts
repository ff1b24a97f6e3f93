import {plainTitle} from '../../lens/read/title.ts';
import {readTitle} from '../../lens/write/heading.ts';
import {type Section, sectionsIn} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {saidMeanings} from '../../shapes/said-meanings.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {slotsOfSection} from '../../template/slots-of.ts';

/** The sections of a template, also under headings of which the document says in a comment that they are those. */
export function withSaidMeanings(
	patterns: readonly SectionPattern[],
	root: Section,
	{text}: Source,
): readonly SectionPattern[] {
	const meanings = saidMeanings(text);
	if (meanings.size === 0) return patterns;
	const headings = sectionsIn(root).flatMap(({title}): [string, string][] => {
		const path = meanings.get(plainTitle(readTitle(title)));
		return path === undefined ? [] : [[path, readTitle(title)]];
	});
	return withHeadings(patterns, new Map(headings.toReversed()));
}

function withHeadings(
	patterns: readonly SectionPattern[],
	headings: ReadonlyMap<string, string>,
): readonly SectionPattern[] {
	return patterns.map((pattern) => {
		const children = withHeadings(pattern.children, headings);
		const heading = headings.get(questionOf(pattern) ?? '');
		return heading === undefined ? {...pattern, children} : {...pattern, children, also: [...pattern.also, heading]};
	});
}

/** The questions that have a section of their own, which another heading can stand for. */
export function questionsWithSections(patterns: readonly SectionPattern[]): string[] {
	return patterns.flatMap((pattern) => [
		...[questionOf(pattern) ?? []].flat(),
		...questionsWithSections(pattern.children),
	]);
}

/** The one question that a section of the template asks, if it asks but one and has a place of its own. */
function questionOf(pattern: SectionPattern): string | undefined {
	const paths = new Set(slotsOfSection(pattern).map(({question}) => question));
	const [path] = paths;
	return pattern.repeat || paths.size !== 1 ? undefined : path;
}
