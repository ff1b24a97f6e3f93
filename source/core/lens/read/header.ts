import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {unescapeCell} from '../../markdown/table.ts';
import type {HeaderPattern} from '../../template/patterns.ts';
import {type Header, headerOf} from '../header/find.ts';
import type {HeaderRow} from '../header/rows.ts';
import {halveEnd} from '../line/tokens.ts';
import {type Collector, collect} from './collector.ts';

/** Reads the labelled values at the start of a document; the first of each label counts. */
export function readHeader(
	pattern: HeaderPattern,
	root: Section,
	source: Source,
	collector: Collector,
): Header | undefined {
	const labels = new Set(pattern.map(({label}) => label.toLowerCase()));
	const header = headerOf(root, source, (label) => labels.has(label.toLowerCase()));
	for (const {label, slot} of header ? pattern : []) {
		const row = rowFor(header, label);
		if (row && !row.isLong) collect(collector, slot, rowValue(row, source), undefined);
	}

	return header;
}

/** The row of a label; a label that is written twice means the first. */
export function rowFor(header: Header | undefined, label: string): HeaderRow | undefined {
	return header?.rows.find((row) => row.label.toLowerCase() === label.toLowerCase());
}

/** The text of a row's value. */
export function rowValue({line, lead, value}: HeaderRow, source: Source): string {
	const text = (source.lines[line] ?? '').slice(value.start, value.end);
	return lead.trimStart().startsWith('|') ? unescapeCell(text) : halveEnd(text);
}
