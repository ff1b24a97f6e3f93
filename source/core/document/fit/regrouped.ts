import {sameTitle} from '../../lens/read/title.ts';
import {bulletOf} from '../../markdown/label.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {cellsOf} from '../../markdown/table.ts';
import {groupKinds} from '../../shapes/groups/groups.ts';
import {shapeIn} from '../../shapes/homes.ts';
import {ordinalSlot} from '../../shapes/parts.ts';
import type {Pattern, SectionPattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
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
	const shape = rest && shapeIn(kind, rest, source);
	const columns = new Set(group.fields?.map(({path}) => path));
	if (!shape?.question.fields?.every(({path}) => columns.has(path))) return undefined;
	const made: SectionPattern = {
		...pattern,
		body: [...shape.body.map((part) => withNumbers(part, own, source)), ...body],
		children: [...(shape.child ? [shape.child] : []), ...pattern.children.filter(({repeat}) => !repeat?.home)],
	};
	return itemsOf(made, own, source) === 'none' ? undefined : made;
}

/** Whether the items stand as the template writes them, or nearly so. */
function isListed(pattern: SectionPattern, own: Section, source: Source): boolean {
	const items = own.blocks.flatMap(({type, children}) => (type === 'list' ? children : []));
	const texts = items.map(({first}) => source.lines[first] ?? '').map((line) => line.slice(bulletOf(line).length));
	const lines = pattern.body
		.flatMap((part) => (part.type === 'list' ? part.entries : []))
		.filter(({repeat}) => repeat?.home);
	const isNear = lines.some(({line}) => line.start !== '' && texts.some((text) => lineAsIn(line, text)));
	return isNear || itemsOf(pattern, own, source) !== 'none';
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
