import {type Answers, valueAt} from '../../answers/answers.ts';
import type {Field} from '../../answers/interview.ts';
import {newCollector} from '../../lens/read/collector.ts';
import {claimsOf} from '../../lens/read/same-section.ts';
import {readSections} from '../../lens/read/section.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {Pattern, Repeat, SectionPattern} from '../../template/patterns.ts';

/**
 * Sections that take turns, where a document has the later one before its turn, or both. The later one stays, and the
 * other does not come beside it; one that somebody has put there only mentions what has its home in the later one.
 */
export function inTurn(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
	source: Source,
): readonly SectionPattern[] {
	if (patterns.every(({turn}) => turn === undefined)) return patterns;
	const claims = claimsOf(patterns, sections);
	const found = new Map([...claims].map(([section, pattern]) => [pattern, section]));
	return patterns.flatMap((pattern) => {
		const later = patterns.find((other) => isLater(pattern, other));
		const earlier = patterns.find((other) => later !== undefined && other !== later && isLater(other, later));
		const own = later && found.get(later);
		if (!later || !own) return [pattern];
		const hasBoth = earlier !== undefined && found.has(earlier);
		if (!hasBoth && isFilled(later, own, source)) return [pattern];
		const {turn: _, ...stays} = pattern;
		if (later === pattern) return [stays];
		return hasBoth ? [{...stays, body: stays.body.map(mentioning)}] : [];
	});
}

/** Of two that depend on the same column, the one that comes once that is there; itself, for that one. */
function isLater({turn}: SectionPattern, other: SectionPattern): boolean {
	const {turn: its} = other;
	return its?.isThere === true && its.group === turn?.group && its.column === turn.column;
}

/** Whether a section holds what it waits for. */
function isFilled(pattern: SectionPattern, own: Section, source: Source): boolean {
	const {turn} = pattern;
	const groups = groupsOf(pattern);
	const collector = newCollector(groups);
	readSections([pattern], [own], {source, collector, besideStated: [], bodyFirst: 0});
	const said: readonly {group: Field; columns: Answers}[] = collector.mentions;
	return said.some(({group, columns}) => group.path === turn?.group && valueAt(columns, turn.column) !== undefined);
}

function groupsOf({body}: SectionPattern): Field[] {
	return body.flatMap((part) => {
		if (part.type === 'grid') return [part.columns.group, part.rows.group];
		return part.type === 'table' ? [part.repeat.group] : [];
	});
}

function mentioning(part: Pattern): Pattern {
	const elsewhere = (repeat: Repeat): Repeat => ({...repeat, home: false, besides: true});
	if (part.type === 'table') return {...part, repeat: elsewhere(part.repeat)};
	if (part.type !== 'list') return part;
	return {
		...part,
		entries: part.entries.map((entry) => (entry.repeat ? {...entry, repeat: elsewhere(entry.repeat)} : entry)),
	};
}
