import {hasOtherTitle} from '../../lens/read/same-section.ts';
import {type Section, sectionsIn} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {groupKinds} from '../../shapes/groups/groups.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {groupsIn, hasCellsBeside} from './items-of.ts';
import {withOwnHeaders} from './table-headers.ts';

/**
 * Patterns that do not take a section of another name for their own where the rows of its table would be torn: who
 * signed in an answer, and in what capacity, on which day and on which condition beside it. Such a section stays whole.
 */
export function withWholeRows(
	patterns: readonly SectionPattern[],
	root: Section,
	source: Source,
): readonly SectionPattern[] {
	return patterns.map((pattern) => {
		const children = withWholeRows(pattern.children, root, source);
		const [group] = groupsIn(pattern);
		const areWhole = groupKinds.some(({question, areRowsWhole}) => areRowsWhole && question.path === group?.path);
		const torn = areWhole && pattern.also.length > 0 ? tornIn(pattern, root, source) : [];
		const isLeft = (title: string): boolean =>
			!torn.some((section) => hasOtherTitle({...pattern, also: [title]}, section));
		if (torn.length > 0) return {...pattern, also: pattern.also.filter(isLeft)};
		return children.every((child, at) => child === pattern.children[at]) ? pattern : {...pattern, children};
	});
}

function tornIn(pattern: SectionPattern, root: Section, source: Source): Section[] {
	return sectionsIn(root).filter((section) => hasOtherTitle(pattern, section) && isTorn(pattern, section, source));
}

function isTorn(pattern: SectionPattern, section: Section, source: Source): boolean {
	const tables = section.blocks.filter(({type}) => type === 'table');
	return tables.length > 0 && hasCellsBeside(withOwnHeaders(pattern, section, source), section, source);
}
