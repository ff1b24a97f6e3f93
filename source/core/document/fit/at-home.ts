import type {Pattern, Repeat, SectionPattern, Slot} from '../../template/patterns.ts';
import {slotsOfEntry, slotsOfPattern} from '../../template/slots-of.ts';

/**
 * Sections of items in which no item comes that is not there yet: those that say what a document says where the group
 * has its home.
 */
export function withAllAtHome(patterns: readonly SectionPattern[]): readonly SectionPattern[] {
	const said = new Set(patterns.flatMap(slotsAtHome).map(nameOf));
	return said.size === 0 ? patterns : patterns.map((pattern) => withoutComing(pattern, said));
}

function withoutComing(pattern: SectionPattern, said: ReadonlySet<string>): SectionPattern {
	const {repeat, body, children} = pattern;
	const isSaid = repeat && !repeat.home && body.flatMap(slotsOfPattern).some((slot) => said.has(nameOf(slot)));
	return {
		...pattern,
		...(isSaid ? {repeat: {...repeat, besides: true as const}} : {}),
		children: children.map((child) => withoutComing(child, said)),
	};
}

/** What stands in the home of any group besides the names of its items. */
function slotsAtHome({repeat, body, children}: SectionPattern): Slot[] {
	const own = body.flatMap((part) => (repeat?.home ? slotsOfPattern(part) : slotsAtHomeIn(part)));
	return [
		...own.filter(({column, field}) => column !== undefined && field.path === column),
		...children.flatMap(slotsAtHome),
	];
}

function slotsAtHomeIn(part: Pattern): readonly Slot[] {
	if (part.type === 'table') return isHome(part.repeat) ? slotsOfPattern(part) : [];
	return part.type === 'list' ? part.entries.flatMap((entry) => (isHome(entry.repeat) ? slotsOfEntry(entry) : [])) : [];
}

function isHome(repeat: Repeat | undefined): boolean {
	return repeat?.home === true;
}

function nameOf({question, column}: Slot): string {
	return `${question}.${column}`;
}
