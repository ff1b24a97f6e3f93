import {sameTitle} from '../../lens/read/title.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {cellsOf, unescapeCell} from '../../markdown/table.ts';
import {groupKinds} from '../../shapes/groups/groups.ts';
import {columnNamed} from '../../shapes/names.ts';
import {saysOther} from '../../shapes/table.ts';
import type {Pattern, SectionPattern, TablePattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';

/** The tables of a section with the headers that a document has for their columns: `Likelihood` for `Probability`. */
export function withOwnHeaders(pattern: SectionPattern, {blocks}: Section, {lines}: Source): SectionPattern {
	const tables = blocks.filter(({type}) => type === 'table');
	if (tables.length !== 1 || !pattern.body.some(({type}) => type === 'table')) return pattern;
	const [table] = tables;
	if (!table) return pattern;
	const headers = cellsOf(lines[table.first] ?? '').map(({text}) => unescapeCell(text));
	const says = (header: string, words: RegExp | undefined): boolean =>
		saysOther(table, lines, headers.indexOf(header), words);
	const body = pattern.body.map((part): Pattern => (part.type === 'table' ? renamedIn(part, headers, says) : part));
	return {...pattern, body};
}

function renamedIn(
	part: TablePattern,
	headers: readonly string[],
	says: (header: string, words: RegExp | undefined) => boolean,
): TablePattern {
	const {names, others: otherWords = {}} =
		groupKinds.find(({question}) => question.path === part.repeat.group.path) ?? {};
	const isKnown = (header: string): boolean => part.columns.some((column) => sameTitle(column.header, header));
	const others = headers.filter((header) => !isKnown(header));
	if (!names || others.length === 0) return part;
	const columns = part.columns.map((column) => {
		const [slot] = slotsOf(column.cell);
		if (headers.some((header) => sameTitle(header, column.header))) return column;
		const words = otherWords[slot?.column ?? ''];
		const meant = others.filter((header) => columnNamed(names, header) === slot?.column && !says(header, words));
		return meant.length === 1 && meant[0] !== undefined ? {...column, header: meant[0]} : column;
	});
	return {...part, columns};
}
