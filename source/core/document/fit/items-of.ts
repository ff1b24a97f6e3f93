import type {Field} from '../../answers/interview.ts';
import {newCollector} from '../../lens/read/collector.ts';
import type {FoundSection} from '../../lens/read/found.ts';
import {readSections} from '../../lens/read/section.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {Pattern, Repeat, SectionPattern} from '../../template/patterns.ts';

/** The groups that have their home in a section, directly or as sections inside. */
export function groupsIn({body, children}: SectionPattern): Field[] {
	const repeats = [...body.flatMap(repeatsOf), ...children.flatMap(({repeat}) => repeat ?? [])];
	return repeats.filter(({home}) => home).map(({group}) => group);
}

function repeatsOf(part: Pattern): Repeat[] {
	if (part.type === 'table') return [part.repeat];
	return part.type === 'list' ? part.entries.flatMap(({repeat}) => repeat ?? []) : [];
}

/** Whether a section of a document gives items of its groups, as a pattern has it, and whether they are all of it. */
export function itemsOf(pattern: SectionPattern, section: Section, source: Source): 'none' | 'some' | 'all' {
	const read = readAlone(pattern, section, source);
	if (!read) return 'none';
	return read.hasKept ? 'some' : 'all';
}

/** Whether the tables of a section have words, below their heads, beside the cells that give its items. */
export function hasCellsBeside(pattern: SectionPattern, section: Section, source: Source): boolean {
	const {kept = []} = readAlone(pattern, section, source) ?? {};
	return kept.some(({first, cells = []}) =>
		cells.some(
			({line, start, end}) => line > first && /[\p{L}\p{N}]/u.test((source.lines[line] ?? '').slice(start, end)),
		),
	);
}

/** A section as a pattern has it; undefined where that gives none of its items. */
function readAlone(pattern: SectionPattern, section: Section, source: Source): FoundSection | undefined {
	const collector = newCollector(groupsIn(pattern));
	const [read] = readSections([pattern], [section], {source, collector, besideStated: [], bodyFirst: 0});
	return collector.mentions.some(({home}) => home) ? read : undefined;
}
