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
import type {Pattern, SectionPattern, Slot} from '../../template/patterns.ts';
import {slotsOf, slotsOfPattern, slotsOfSection} from '../../template/slots-of.ts';
import {besideItems} from './beside-items.ts';
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
	const shape = rest && withColumnsOf(group, shapeIn(kind, rest, source));
	if (!shape) return undefined;
	const made: SectionPattern = {
		...pattern,
		body: [...shape.body.map((part) => withNumbers(part, own, source)), ...body],
		children: [...(shape.child ? [shape.child] : []), ...pattern.children.filter(({repeat}) => !repeat?.home)],
	};
	return itemsOf(made, own, source) === 'none' ? undefined : made;
}

/**
 * A shape with the columns that the group has; what it has no column for, the text of an item, stays beside them.
 * Undefined where the document says something in such a column of a table, or a heading.
 */
function withColumnsOf({fields = []}: Field, shape: Shape | undefined): Shape | undefined {
	const isKnown = ({column}: Slot): boolean => column === undefined || fields.some(({path}) => path === column);
	const known = (parts: readonly Pattern[]): Pattern[] =>
		parts.flatMap((part): Pattern[] => {
			if (part.type === 'text') return isKnown(part.slot) ? [part] : [];
			if (part.type !== 'table') return [part];
			return [{...part, columns: part.columns.filter(({cell, optional}) => !optional || slotsOf(cell).every(isKnown))}];
		});
	if (!shape) return undefined;
	const body = known(shape.body);
	const child = shape.child && {...shape.child, body: known(shape.child.body)};
	const slots = [...body.flatMap(slotsOfPattern), ...(child ? slotsOfSection(child) : [])];
	return slots.every(isKnown) ? {...shape, body, ...(child ? {child} : {})} : undefined;
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
		({repeat, heading}) => repeat?.home && own.children.some(({title}) => lineAsIn(heading, title)),
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
