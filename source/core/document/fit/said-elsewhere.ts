import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {approverLines} from '../../shapes/approvers.ts';
import type {Pattern, SectionPattern} from '../../template/patterns.ts';

/** What is worked out counts nothing as missing that a document says in words which no answer holds. */
export function withSaidElsewhere(
	patterns: readonly SectionPattern[],
	root: Section,
	source: Source,
): readonly SectionPattern[] {
	return approverLines({root, source}).length > 0
		? patterns.map((pattern) => withSaid(pattern, ['reviewers']))
		: patterns;
}

function withSaid(pattern: SectionPattern, said: readonly string[]): SectionPattern {
	const isComputed = ({type}: Pattern): boolean => type === 'computed';
	const children = pattern.children.map((child) => withSaid(child, said));
	if (!pattern.body.some(isComputed) && children.every((child, at) => child === pattern.children[at])) return pattern;
	const body = pattern.body.map((part): Pattern => (part.type === 'computed' ? {...part, said} : part));
	return {...pattern, body, children};
}
