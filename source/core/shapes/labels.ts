import type {Field} from '../answers/interview.ts';
import type {Block} from '../markdown/blocks.ts';
import {bulletOf, labelAt} from '../markdown/label.ts';
import type {Source} from '../markdown/source.ts';
import type {Entry, Slot} from '../template/patterns.ts';
import {columnNamed, type Names} from './names.ts';
import {columnSlot, eachEntry, lineWith} from './parts.ts';

/** How a document writes the labels of columns: `**Pros**: `, `Pros: ` or `Pros` above a list, by column. */
export type ColumnLabels = {
	starts: ReadonlyMap<string, string>;
	/** Labels that mean none of the columns, by what they would be called. */
	others: ReadonlyMap<string, string>;
	startOf(label: string): string;
};

/** The labels of bullets or paragraphs that name columns; the first of each tells how it is written. */
export function labelsOf(items: readonly Block[], source: Source, names: Names): ColumnLabels {
	const starts = new Map<string, string>();
	const others = new Map<string, string>();
	let style = {open: '**', close: '**:'};
	for (const item of items) {
		const line = source.lines[item.first] ?? '';
		const text = line.slice(bulletOf(line).length);
		const label = labelAt(text);
		const column = columnNamed(names, label?.text ?? text);
		if (column === undefined || starts.has(column)) {
			if (label && label.open !== '' && column === undefined) others.set(label.text, startOf(label, label.text));
			continue;
		}

		if (label && starts.size === 0) style = label;
		if (label) starts.set(column, startOf(label, label.text));
		else if (hasList(item)) starts.set(column, text.trimEnd());
	}

	return {starts, others, startOf: (label) => startOf(style, label)};
}

function startOf({open, close}: {open: string; close: string}, label: string): string {
	return `${open}${label}${close} `;
}

function hasList({children}: Block): boolean {
	return children.some(({type}) => type === 'list');
}

/** A bullet for each column, with the labels that the document has for them. */
export function labelledEntries(group: Field, fields: readonly Field[], labels: ColumnLabels): Entry[] {
	return fields.map((field) =>
		labelledEntry(labels.starts.get(field.path) ?? labels.startOf(field.label), group, field),
	);
}

/** A label without a colon stands alone, above a list. */
function labelledEntry(start: string, group: Field, field: Field): Entry {
	const slot: Slot = columnSlot(group, field);
	if (field.kind === 'tasks' || field.kind === 'steps') return eachEntry('', slot);
	if (start.endsWith(' ')) return {line: lineWith(start, slot), children: []};
	return {line: {start, pieces: [], end: ''}, children: [eachEntry('', slot)]};
}
