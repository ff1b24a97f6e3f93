import {newCollector} from '../../lens/read/collector.ts';
import {readSections} from '../../lens/read/section.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {groupKinds} from '../../shapes/groups/groups.ts';
import {shapeIn} from '../../shapes/homes.ts';
import type {Entry, Pattern, Repeat, SectionPattern} from '../../template/patterns.ts';
import {slotsOfPattern} from '../../template/slots-of.ts';

/**
 * A section in which the template has a section for each of some items that have their home elsewhere, where a document
 * has a table or a list of them instead: the alternatives with what speaks for and against them. No item comes there
 * that is not there yet, as it has its place in the home; one that has a section there as well is said twice.
 */
export function withMentions(pattern: SectionPattern, own: Section, source: Source): SectionPattern {
	const [repeat, ...others] = pattern.children.flatMap((child) => child.repeat ?? []);
	const isOpen = pattern.body.length === 0 && !pattern.repeat && own.blocks.length > 0;
	const kind = groupKinds.find(({question}) => question.path === repeat?.group.path);
	if (!repeat || repeat.home || others.length > 0 || !isOpen || !kind) return pattern;
	const shape = shapeIn(kind, {...own, children: []}, source);
	const body = (shape?.body ?? []).map((part) => withRepeat(part, {...repeat, besides: true}));
	const isKnown = body
		.flatMap(slotsOfPattern)
		.every(({column}) => repeat.group.fields?.some(({path}) => path === column));
	if (body.length === 0 || shape?.child || !isKnown) return pattern;
	const made = {...pattern, body};
	const collector = newCollector([repeat.group]);
	const [read] = readSections([made], [own], {source, collector, besideStated: [], bodyFirst: 0});
	const names = collector.mentions.map(({columns}) => columns[repeat.group.key ?? '']);
	const isWhole = read && !read.hasKept && names.length > 0 && new Set(names).size === names.length;
	return isWhole ? made : pattern;
}

function withRepeat(part: Pattern, repeat: Repeat): Pattern {
	if (part.type === 'table') return {...part, repeat, columns: part.columns.filter(({optional}) => !optional)};
	const entryWith = (entry: Entry): Entry => (entry.repeat ? {...entry, repeat} : entry);
	return part.type === 'list' ? {...part, entries: part.entries.map(entryWith)} : part;
}
