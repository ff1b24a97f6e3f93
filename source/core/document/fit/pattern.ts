import {kindOf} from '../../kinds/registry.ts';
import {writeSection} from '../../lens/write/section.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {slotsOfPattern} from '../../template/slots-of.ts';
import {rememberingByIdentity} from '../../text/remembering.ts';

/** Whether a person's Markdown stands under the heading itself, where headings may be part of it. */
export function takesText({body}: SectionPattern): boolean {
	return body.some((pattern) =>
		slotsOfPattern(pattern).some(({field}) => pattern.type !== 'list' && kindOf(field.kind).form === 'markdown'),
	);
}

/**
 * Whether the template never leaves the section out: a document without it was not written by the template. Kept,
 * since it is asked about each document.
 */
export const isAlwaysWritten = rememberingByIdentity(
	(pattern: SectionPattern): boolean => writeSection(pattern, {answers: {}, marks: {}}).length > 0,
);

/** Whether a section can be told by its title from sections that a person made up. */
export function isNamed({heading}: Pick<SectionPattern, 'heading'>): boolean {
	return heading.start !== '';
}

/** What the template puts under other headings than this one. */
export function childrenOfOthers(patterns: readonly SectionPattern[], own: SectionPattern): SectionPattern[] {
	return patterns.flatMap((pattern) => (pattern === own ? [] : pattern.children.filter(isNamed)));
}

/** A section with all inside it at another level; no heading has more than six marks. */
export function atLevel(pattern: SectionPattern, level: number): SectionPattern {
	return {
		...pattern,
		level: Math.min(level, 6),
		children: pattern.children.map((child) => atLevel(child, child.level + level - pattern.level)),
	};
}
