import type {Block} from '../../markdown/blocks.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {type HeaderRow, rowsOf} from './rows.ts';

/** The labelled values at the start of a document, with the lines that they fill. */
export type Header = {first: number; end: number; rows: HeaderRow[]};

/**
 * The header of a document: the first blocks before or under its first heading that hold nothing but labelled
 * values, as long as one label of each block is known. A label counts once.
 */
export function headerOf(root: Section, source: Source, isKnown: (label: string) => boolean): Header | undefined {
	const above = headerIn(root, source, isKnown);
	if (above) return above;
	const [first] = root.children;
	return first && headerIn(first, source, isKnown);
}

function headerIn(section: Section, source: Source, isKnown: (label: string) => boolean): Header | undefined {
	const blocks = section.blocks.slice(section.blocks.findIndex(({type}) => type !== 'html' && type !== 'rule'));
	const taken = new Set<string>();
	const rows: HeaderRow[] = [];
	let end: number | undefined;
	for (const block of blocks) {
		const found = headerRows(block, source, (label) => isKnown(label) && !taken.has(label.toLowerCase()));
		if (!found) break;
		for (const {label} of found) taken.add(label.toLowerCase());
		for (const row of found) rows.push(row);
		end = block.end;
	}

	const [start] = rows;
	return start && end !== undefined ? {first: start.line, end, rows} : undefined;
}

/** Whether a table has names above its columns, and one document below them: `| Status | Author |` above `| Draft | Ann |`. */
function isOfColumns(
	[head, row, ...others]: readonly HeaderRow[],
	{type}: Block,
	{lines}: Source,
	isKnown: (label: string) => boolean,
): boolean {
	if (type !== 'table' || !head || !row || others.length > 0) return false;
	return isKnown((lines[head.line] ?? '').slice(head.value.start, head.value.end)) && !isKnown(row.label);
}

/** The head of a table that has only names for its columns is no value. */
function headerRows(block: Block, source: Source, isKnown: (label: string) => boolean): HeaderRow[] | undefined {
	const rows = rowsOf(block, source);
	if (!rows?.some(({label}) => isKnown(label)) || isOfColumns(rows, block, source, isKnown)) return undefined;
	return block.type === 'table' ? rows.filter(({label, line}) => line !== block.first || isKnown(label)) : rows;
}
