import type {Field} from '../answers/interview.ts';
import type {Block} from '../markdown/blocks.ts';
import {bulletOf, labelAt} from '../markdown/label.ts';
import type {Source} from '../markdown/source.ts';
import type {Entry, Slot} from '../template/patterns.ts';
import {columnNamed, type Names} from './names.ts';
import {columnSlot, eachEntry, lineWith} from './parts.ts';

/** How a document writes the labels of columns: `**Pros**: ` or `Pros: `, by column. */
export type ColumnLabels = {starts: ReadonlyMap<string, string>; startOf(label: string): string};

/** The labels of bullets that name columns; the first of each tells how it is written. */
export function labelsOf(items: readonly Block[], source: Source, names: Names): ColumnLabels {
	const starts = new Map<string, string>();
	let style = {open: '**', close: '**:'};
	for (const {first} of items) {
		const line = source.lines[first] ?? '';
		const label = labelAt(line.slice(bulletOf(line).length));
		const column = label && columnNamed(names, label.text);
		if (!label || column === undefined || starts.has(column)) continue;
		if (starts.size === 0) style = label;
		starts.set(column, `${label.open}${label.text}${label.close} `);
	}

	const {open, close} = style;
	return {starts, startOf: (label) => `${open}${label}${close} `};
}

/** A bullet for each column, with the labels that the document has for them. */
export function labelledEntries(group: Field, fields: readonly Field[], labels: ColumnLabels): Entry[] {
	return fields.map((field) =>
		labelledEntry(labels.starts.get(field.path) ?? labels.startOf(field.label), group, field),
	);
}

function labelledEntry(start: string, group: Field, field: Field): Entry {
	const slot: Slot = columnSlot(group, field);
	return field.kind === 'tasks' ? eachEntry('', slot) : {line: lineWith(start, slot), children: []};
}
