import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';
import {cellsOf} from '../markdown/table.ts';
import {groupKinds} from '../shapes/groups/groups.ts';
import {columnNamed} from '../shapes/names.ts';

/** A line that begins with the name of a phase: "- **Phase 2** ...", "### Stage 1", "Milestone 3: ...". */
const counted =
	/^\s{0,3}(?:#{1,6}\s|[-*+]\s|\d{1,2}[.)]\s)?\s{0,3}[*_]{0,2}(?:phase|stage|milestone|sprint)\s\d{1,2}(?!\d)/i;

/** Columns that no table has by chance. */
const fewestColumns = 2;

/** Whether a section begins with a table of items of a group, or names several phases in turn, in a shape that may not be known. */
export function holdsItems({blocks, heading, end}: Section, source: Source): boolean {
	const [first] = blocks;
	if (first?.type === 'table' && isOfItems(source.lines[first.first] ?? '')) return true;
	return source.lines.slice(heading.end, end).filter((line) => counted.test(line)).length > 1;
}

function isOfItems(head: string): boolean {
	const headers = cellsOf(head).map(({text}) => text);
	return groupKinds.some(({names = {}}) => {
		const known = headers.flatMap((header) => columnNamed(names, header) ?? []);
		return new Set(known).size >= fewestColumns;
	});
}
