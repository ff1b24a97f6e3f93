import {isAsComputed} from '../lens/computed.ts';
import type {FoundComputed, FoundPattern, FoundSection} from '../lens/read/found.ts';
import type {SlotScope} from '../lens/scope.ts';
import {linesAsText, type Source} from '../markdown/source.ts';

/** The sections, where a computed block that somebody has changed is text that stays as it is. */
export function withChangedBlocks(sections: readonly FoundSection[], scope: SlotScope, source: Source): FoundSection[] {
	return sections.map((section) => {
		const children = withChangedBlocks(section.children, scope, source);
		const changed = section.body.filter((part) => isChanged(part, scope, source));
		const hasKept = section.hasKept || changed.length > 0 || children.some((child) => child.hasKept);
		if (changed.length === 0) return {...section, children, hasKept};
		const kept = [...section.kept, ...changed.map(({first, end}) => ({first, end}))];
		return {
			...section,
			body: section.body.map((part) => (isChanged(part, scope, source) ? {...part, isChanged: true as const} : part)),
			kept: kept.toSorted((one, other) => one.first - other.first),
			children,
			hasKept,
		};
	});
}

function isChanged(part: FoundPattern | undefined, scope: SlotScope, source: Source): part is FoundComputed {
	return part?.type === 'computed' && !isAsComputed(part.pattern, scope, linesAsText(source, part));
}

/** The blocks that somebody has changed. */
export function changedIn(sections: readonly FoundSection[]): FoundComputed[] {
	return sections.flatMap(({body, children}) => [
		...body.flatMap((found) => (found?.type === 'computed' && found.isChanged ? [found] : [])),
		...changedIn(children),
	]);
}
