import type {Field} from '../../answers/interview.ts';
import type {Block} from '../../markdown/blocks.ts';
import type {Source} from '../../markdown/source.ts';
import type {Entry, Slot} from '../../template/patterns.ts';
import {columnSlot, eachEntry, lineWith} from '../parts.ts';
import {columnNamed, type Names} from './names.ts';

/** How a document writes the labels of columns: `**Pros**: ` or `Pros: `, by column. */
export type Labels = {starts: ReadonlyMap<string, string>; startOf(label: string): string};

/** `**Pros:**`, `*Pros*:`, `Pros:` at the start of a text. */
const labelled = /^(\*\*|__|\*|_|)([\p{L}\d(][^:*_\n]{0,40}?)(:?)\1(:?)(?=\s|$)/u;

/** The labels of bullets that name columns; the first of each tells how it is written. */
export function labelsOf(items: readonly Block[], source: Source, names: Names): Labels {
	const starts = new Map<string, string>();
	let style = '**|**:';
	for (const {first} of items) {
		const text = (source.lines[first] ?? '').replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+/, '');
		const [whole = '', mark = '', label = '', inside = '', outside = ''] = labelled.exec(text) ?? [];
		const column = inside + outside === '' ? undefined : columnNamed(names, label);
		if (column === undefined || starts.has(column)) continue;
		if (starts.size === 0) style = `${mark}|${inside}${mark}${outside}`;
		starts.set(column, `${whole} `);
	}

	const [open = '', close = ''] = style.split('|');
	return {starts, startOf: (label) => `${open}${label}${close} `};
}

/** A bullet for each column, with the labels that the document has for them. */
export function labelledEntries(group: Field, fields: readonly Field[], labels: Labels): Entry[] {
	return fields.map((field) =>
		labelledEntry(labels.starts.get(field.path) ?? labels.startOf(field.label), group, field),
	);
}

function labelledEntry(start: string, group: Field, field: Field): Entry {
	const slot: Slot = columnSlot(group, field);
	return field.kind === 'tasks' ? eachEntry('', slot) : {line: lineWith(start, slot), children: []};
}
