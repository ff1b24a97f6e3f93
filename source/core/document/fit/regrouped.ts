import type {Field} from '../../answers/interview.ts';
import {sameTitle} from '../../lens/read/title.ts';
import {bulletOf} from '../../markdown/label.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {cellsOf} from '../../markdown/table.ts';
import {groupKinds} from '../../shapes/groups/groups.ts';
import {shapeIn} from '../../shapes/homes.ts';
import {ordinalSlot} from '../../shapes/parts.ts';
import type {Shape} from '../../shapes/shape.ts';
import type {Pattern, SectionPattern, Slot, TablePattern} from '../../template/patterns.ts';
import {slotsOf, slotsOfPattern, slotsOfSection} from '../../template/slots-of.ts';
import {besideItems} from './beside-items.ts';
import {headingAsIn} from './chapters.ts';
import {groupsIn, itemsOf} from './items-of.ts';
import {lineAsIn} from './loose-line.ts';

/**
 * The section in which a group has its home, where a document has its items there in another shape than the template's:
 * a table for bullets, sections for a table. Undefined where it has none, or none that holds every word.
 */
export function regrouped(pattern: SectionPattern, own: Section, source: Source): SectionPattern | undefined {
	const [group, ...others] = pattern.repeat ? [] : groupsIn(pattern);
	const kind = groupKinds.find(({question}) => question.path === group?.path);
	if (!kind || !group || others.length > 0 || isListed(pattern, own, source)) return undefined;
	const {body, rest} = besideItems(pattern, own, source);
	const [shape] = (rest ? [rest, ...tableAlone(rest)] : []).flatMap(
		(section) => withColumnsOf(group, shapeIn(kind, section, source)) ?? [],
	);
	if (!shape) return undefined;
	const made: SectionPattern = {
		...pattern,
		body: [...shape.body.map((part) => withNumbers(part, own, source)), ...body],
		children: [...(shape.child ? [shape.child] : []), ...pattern.children.filter(({repeat}) => !repeat?.home)],
	};
	return itemsOf(made, own, source) === 'none' ? undefined : made;
}

/** The one table of a section without the text around it, which stays beside the items. */
function tableAlone(section: Section): Section[] {
	const [table, ...others] = section.blocks.filter(({type}) => type === 'table');
	const isAlone = !table || others.length > 0 || section.blocks.length === 1;
	return isAlone ? [] : [{...section, blocks: [table], body: {first: table.first, end: table.end}, children: []}];
}

/**
 * A shape with the columns that the group has; what it has no column for, the text of an item, stays beside them.
 * Undefined where the document says something in such a column of a table, or a heading.
 */
function withColumnsOf({fields = []}: Field, shape: Shape | undefined): Shape | undefined {
	const isKnown = ({column}: Slot): boolean => column === undefined || fields.some(({path}) => path === column);
	const isKnownText = fields.some(({path}) => path === 'text');
	const known = (parts: readonly Pattern[]): Pattern[] =>
		parts.flatMap((part): Pattern[] => {
			if (part.type === 'text') return isKnown(part.slot) ? [part] : [];
			if (part.type !== 'table') return [part];
			const columns = isKnownText ? part.columns : withTasksForText(part.columns);
			return [{...part, columns: columns.filter(({cell, optional}) => !optional || slotsOf(cell).every(isKnown))}];
		});
	if (!shape) return undefined;
	const body = known(shape.body);
	const child = shape.child && {...shape.child, body: known(shape.child.body)};
	const slots = [...body.flatMap(slotsOfPattern), ...(child ? slotsOfSection(child) : [])];
	return slots.every(isKnown) ? {...shape, body, ...(child ? {child} : {})} : undefined;
}

/** What a table says that an item is about is what is to be done in it, where it has no column for that. */
function withTasksForText(columns: TablePattern['columns']): TablePattern['columns'] {
	const ofColumn = (path: string) => columns.find(({cell}) => slotsOf(cell).some(({column}) => column === path));
	const [text, tasks] = [ofColumn('text'), ofColumn('tasks')];
	if (!text || text.optional || !tasks?.optional) return columns;
	return columns.flatMap((column) =>
		column === tasks ? [] : [column === text ? {...text, cell: tasks.cell} : column],
	);
}

/** Whether the items stand as the template writes them, or nearly so. */
function isListed(pattern: SectionPattern, own: Section, source: Source): boolean {
	const items = own.blocks.flatMap(({type, children}) => (type === 'list' ? children : []));
	const texts = items.map(({first}) => source.lines[first] ?? '').map((line) => line.slice(bulletOf(line).length));
	const lines = pattern.body
		.flatMap((part) => (part.type === 'list' ? part.entries : []))
		.filter(({repeat}) => repeat?.home);
	const isNear = lines.some(({line}) => line.start !== '' && texts.some((text) => lineAsIn(line, text)));
	const isHeaded = pattern.children.some(
		({repeat, heading}) => repeat?.home && headingAsIn(heading, repeat.group, own.children),
	);
	return isNear || isHeaded || itemsOf(pattern, own, source) !== 'none';
}

/** A table whose rows are counted before their names: `A: Redis`. */
function withNumbers(part: Pattern, {blocks}: Section, {lines}: Source): Pattern {
	const table = blocks.find(({type}) => type === 'table');
	const {group} = part.type === 'table' ? part.repeat : {group: undefined};
	if (part.type !== 'table' || !table || !group?.key) return part;
	const headers = cellsOf(lines[table.first] ?? '').map(({text}) => text);
	const columns = part.columns.map((column) => {
		const isName = slotsOf(column.cell).some((slot) => slot.column === group.key);
		const at = headers.findIndex((header) => isName && sameTitle(header, column.header));
		const texts = table.children.slice(1).map(({first}) => cellsOf(lines[first] ?? '')[at]?.text ?? '');
		const [, ordinal, separator] = /^(\d{1,2}|[A-Z])([:.)] )\S/.exec(texts[0] ?? '') ?? [];
		const isCounted = separator !== undefined && texts.every((text) => /^(?:\d{1,2}|[A-Z])[:.)] \S/.test(text));
		if (at < 0 || !isCounted) return column;
		const number = ordinalSlot(group, /\d/.test(ordinal ?? '') ? '1' : 'A');
		const [name, ...more] = column.cell.pieces;
		const pieces = [{lead: '', content: number, tail: ''}, ...(name ? [{...name, lead: separator}] : []), ...more];
		return {...column, cell: {...column.cell, pieces}};
	});
	return {...part, columns};
}
