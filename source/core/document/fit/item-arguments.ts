import {readLine} from '../../lens/line/read.ts';
import {endsInMarkdown} from '../../lens/read/lines.ts';
import type {Block} from '../../markdown/blocks.ts';
import {bulletOf} from '../../markdown/label.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {groupKinds} from '../../shapes/groups/groups.ts';
import {type ColumnLabels, labelledEntries, labelsOf} from '../../shapes/labels.ts';
import {type Lead, leadsIn, pieceBehind, sharedLeads} from '../../shapes/leads.ts';
import type {Names} from '../../shapes/names.ts';
import type {Entry, Line, ListPattern, Repeat, SectionPattern} from '../../template/patterns.ts';
import {slotsOf, slotsOfEntry} from '../../template/slots-of.ts';
import {lineAsIn} from './loose-line.ts';

/** The entry of a list that a group has its home in, with what its columns are called. */
type Home = {entry: Entry; repeat: Repeat; names: Names; openings: Names | undefined};

/**
 * A list of items, where a document says of each item what the template has a place for elsewhere: in bullets with
 * labels below it, or behind its name, `Redis - Pros: fast. Cons: one more system`.
 */
export function withItemArguments(pattern: SectionPattern, own: Section, source: Source): SectionPattern {
	const body = pattern.body.map((part) => (part.type === 'list' ? withArgumentsOf(part, own, source) : part));
	return body.every((part, index) => part === pattern.body[index]) ? pattern : {...pattern, body};
}

function withArgumentsOf(list: ListPattern, {blocks}: Section, source: Source): ListPattern {
	const home = homeIn(list);
	if (!home) return list;
	const items = blocks.filter(({type}) => type === 'list').flatMap((block) => itemsIn(block, home.entry, source));
	const entry = inLine(home, items, source) ?? below(home, items, source);
	if (!entry) return list;
	const said = new Set(slotsOfEntry(entry).map(({column}) => column));
	const without = (one: Entry): Entry => ({
		...one,
		children: one.children.filter((child) => !slotsOfEntry(child).some(({column}) => said.has(column))),
	});
	return {...list, entries: list.entries.map((one) => (one === home.entry ? entry : without(one)))};
}

function homeIn({entries}: ListPattern): Home | undefined {
	for (const entry of entries) {
		const {repeat, children} = entry;
		const {names, openings} = groupKinds.find(({question}) => question.path === repeat?.group.path) ?? {};
		if (repeat?.home && names && children.length === 0) return {entry, repeat, names, openings};
	}

	return undefined;
}

/** A list whose items know which words of their names would be read as what is said of them. */
export function withNamesApart(list: ListPattern): ListPattern {
	const {entry, names, openings} = homeIn(list) ?? {};
	// Markdown behind a name stands there as it is.
	if (!entry || !names || endsInMarkdown(entry.line)) return list;
	const own = new Set(slotsOf(entry.line).map(({column}) => column));
	const apart: Entry = {
		...entry,
		line: {...entry.line, guarded: [' - ', ': ']},
		isSaying: (text) => leadsIn(text, names, openings).some(({column}) => !own.has(column)),
	};
	return {...list, entries: list.entries.map((one) => (one === entry ? apart : one))};
}

type Item = {text: string; block: Block};

function itemsIn(block: Block, {line}: Entry, source: Source): Item[] {
	return block.children.flatMap((child) => {
		const first = (source.lines[child.first] ?? '').slice(bulletOf(source.lines[child.first] ?? '').length);
		const isItem = readLine(line, first) !== undefined || lineAsIn(line, first) !== undefined;
		return isItem ? [{text: linesOf(child, source).join('\n'), block: child}] : [];
	});
}

/** The lines of a bullet before what is nested in it. */
function linesOf({first, end, children}: Block, {lines}: Source): string[] {
	const inside = children.find(({type}) => type !== 'paragraph')?.first ?? end;
	const [line = '', ...others] = lines.slice(first, Math.max(inside, first + 1));
	return [line.slice(bulletOf(line).length), ...others].map((one) => one.trim());
}

/** With the labelled bullets that stand below the items. */
function below({entry, repeat, names}: Home, items: readonly Item[], source: Source): Entry | undefined {
	const lists = items.flatMap(({block}) => block.children.filter(({type}) => type === 'list'));
	const labels = labelsOf(
		lists.flatMap(({children}) => children),
		source,
		names,
	);
	return labels.starts.size > 0 ? {...entry, children: childrenFor(entry, repeat, names, labels)} : undefined;
}

/** A labelled bullet below an item for each column that its line does not have. */
function childrenFor({line}: Entry, {group}: Repeat, names: Names, labels: ColumnLabels): Entry[] {
	const said = new Set(slotsOf(line).map(({column}) => column));
	const fields = (group.fields ?? []).filter(({path}) => path in names && !said.has(path));
	return labelledEntries(group, fields, labels);
}

/** With the labels that stand behind the names, where all items have the same ones, and the same around them. */
function inLine({entry, repeat, names, openings}: Home, items: readonly Item[], source: Source): Entry | undefined {
	const {group} = repeat;
	const all = items.map(({text}) => leadsIn(text, names, openings));
	// What the line of the template reads in each of them has its place there.
	const shared = sharedLeads(all)?.filter(({column}) => !items.every(({text}) => isReadIn(entry.line, text, column)));
	const isInAll = ({column, also}: Lead): boolean =>
		also === undefined && all.every((leads) => leads.some((lead) => lead.column === column));
	const areColumns = shared?.every((lead) =>
		group.fields?.some(({path, kind}) => path === lead.column && (isProse(kind) || isInAll(lead))),
	);
	if (!shared || shared.length === 0 || !areColumns || all.some((leads) => leads.length === 0)) return undefined;
	const {pieces} = entry.line;
	const rest = pieces.find(({lead}) => lead === ' - ');
	const heads = items.map(({text}, index) => text.slice(0, all[index]?.[0]?.at));
	const more = shared.map((lead) => pieceBehind(group, lead));
	const kept = heads.some(hasMoreThanName) ? pieces : pieces.filter((piece) => piece !== rest);
	const line = {...entry.line, pieces: [...kept, ...more]};
	const {isSaying: _, ...own} = entry;
	return {...own, line, children: childrenFor({...own, line}, repeat, names, labelsOf([], source, names))};
}

/** Whether words stand behind the name that are none of it: behind a dash, the end of its sentence or of its emphasis. */
function hasMoreThanName(head: string): boolean {
	return / [-–—] |[\p{L}\p{N})][.;] +\p{Lu}|(?:[.:](?:\*\*|__)|(?:\*\*|__)[.:]?) +\S/u.test(
		head.replace(labelOfItem, ''),
	);
}

/** What counts an item, and where its emphasis ends there: `**Option A**: `. */
const labelOfItem = /^[*_]{0,3}\p{L}+ [A-Z\d]{1,2}(?:[*_]{0,3}:?[*_]{0,3}| [-–—]) +/u;

function isReadIn(line: Line, text: string, column: string): boolean {
	const texts = readLine(line, text);
	return slotsOf(line).some((slot, index) => slot.column === column && texts?.[index] !== undefined);
}

/** What ends where the next label begins; a name or a day ends where a sentence does, and may have others behind it. */
function isProse(kind: string): boolean {
	return kind === 'list' || kind === 'text';
}
