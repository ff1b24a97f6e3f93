import type {Field} from '../../answers/interview.ts';
import {newCollector} from '../../lens/read/collector.ts';
import {claimsOf} from '../../lens/read/same-section.ts';
import {readSections} from '../../lens/read/section.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {groupKinds} from '../../shapes/groups/groups.ts';
import {shapeIn} from '../../shapes/homes.ts';
import type {Shape} from '../../shapes/shape.ts';
import type {Entry, Pattern, Repeat, SectionPattern} from '../../template/patterns.ts';
import {slotsOfPattern, slotsOfSection} from '../../template/slots-of.ts';
import {headingAsIn} from './chapters.ts';

/**
 * A section in which the template has a section for each of some items that have their home elsewhere, where a document
 * has a table or a list of them instead, or sections of another kind: the alternatives with what speaks for and against
 * them. No item comes into a table or a list that is not there yet, as it has its place in the home; one that has a
 * section there as well is said twice.
 */
export function withMentions(pattern: SectionPattern, own: Section, source: Source): SectionPattern {
	const [repeat, ...others] = pattern.children.flatMap((child) => child.repeat ?? []);
	const isOpen = pattern.body.length === 0 && !pattern.repeat;
	const kind = groupKinds.find(({question}) => question.path === repeat?.group.path);
	if (!repeat || repeat.home || others.length > 0 || !isOpen || !kind) return pattern;
	const shape = shapeIn(kind, own.blocks.length > 0 ? {...own, children: []} : own, source);
	const made = shape && mentioning(pattern, shape, repeat, own);
	if (!made) return pattern;
	const collector = newCollector([repeat.group]);
	const [read] = readSections([made], [own], {source, collector, besideStated: [], bodyFirst: 0});
	const names = collector.mentions.map(({columns}) => columns[repeat.group.key ?? '']);
	// What is written in the sections of items besides is no part of them.
	const isSaid = shape.child
		? collector.mentions.every(({columns}) => Object.keys(columns).length > 1)
		: !read?.hasKept;
	const isWhole = read && isSaid && names.length > 0 && new Set(names).size === names.length;
	return isWhole ? made : pattern;
}

/** Undefined where the shape has a place for what the group does not ask, or the template knows the sections. */
function mentioning(
	pattern: SectionPattern,
	{body, child}: Shape,
	repeat: Repeat,
	own: Section,
): SectionPattern | undefined {
	const slots = child ? slotsOfSection(child) : body.flatMap(slotsOfPattern);
	const areKnown = slots.every(({column}) => column === undefined || isColumnOf(repeat.group, column));
	if (!areKnown || slots.length === 0 || (child && isHeaded(pattern, own))) return undefined;
	if (!child) return {...pattern, body: body.map((part) => withRepeat(part, {...repeat, besides: true}))};
	// A text of an item has its place in the home.
	const inside = {...child, repeat, body: child.body.filter(({type}) => type !== 'text')};
	return {...pattern, children: pattern.children.map((one) => (one.repeat ? inside : one))};
}

/** Whether any section inside has a heading of the template, or nearly so. */
function isHeaded({children}: SectionPattern, own: Section): boolean {
	const isNear = children.some(({heading, repeat}) => repeat && headingAsIn(heading, repeat.group, own.children));
	return isNear || claimsOf(children, own.children).size > 0;
}

function isColumnOf({fields = []}: Field, column: string): boolean {
	return fields.some(({path}) => path === column);
}

function withRepeat(part: Pattern, repeat: Repeat): Pattern {
	if (part.type === 'table') return {...part, repeat, columns: part.columns.filter(({optional}) => !optional)};
	const entryWith = (entry: Entry): Entry => (entry.repeat ? {...entry, repeat} : entry);
	return part.type === 'list' ? {...part, entries: part.entries.map(entryWith)} : part;
}
