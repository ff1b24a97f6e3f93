import type {Source} from '../../markdown/source.ts';
import {cellsOf} from '../../markdown/table.ts';
import {isMetadataLabel, sharedLabel} from './names.ts';
import type {HeaderRow} from './rows.ts';

/** A table of two columns has a label and a value in each row, its head included. */
export function rowOfTable(line: string, at: number, isHead: boolean): HeaderRow | undefined {
	const [name, value, ...others] = cellsOf(line);
	if (!name || !value || others.length > 0) return undefined;
	const label = plain(name.text);
	if (label === '' && !isHead) return undefined;
	const [before = '', after = ''] = name.text.split(label);
	return {
		label,
		line: at,
		lead: line.slice(0, name.start) + before,
		between: after + line.slice(name.end, value.start),
		value: {start: value.start, end: value.end},
		tail: line.slice(value.end),
		form: 'cell',
	};
}

/** A table that has labels above its columns, and one document below them: `| Status | Author |` above `| Draft | Ann |`. */
export function columnRows(lines: readonly number[], source: Source): HeaderRow[] | undefined {
	const [head, row, ...others] = lines;
	if (head === undefined || row === undefined || others.length > 0) return undefined;
	const line = source.lines[row] ?? '';
	const [names, values] = [cellsOf(source.lines[head] ?? ''), cellsOf(line)];
	const labels = names.map(({text}) => plain(text));
	// A name or a version is as often that of what a document is about.
	if (!labels.some((label) => (sharedLabel(label)?.shared.path ?? 'title') !== 'title')) return undefined;
	const known = labels.filter(isMetadataLabel);
	// Of two columns, the first may hold the labels as well.
	const isBeside = labels.length < 3 && (known.length < labels.length || isMetadataLabel(plain(values[0]?.text ?? '')));
	if (known.length * 2 < labels.length || isBeside || values.length !== names.length) return undefined;
	return values.map(({start, end}, index) => ({
		label: labels[index] ?? '',
		line: row,
		lead: line.slice(0, start),
		between: '',
		value: {start, end},
		tail: line.slice(end),
		form: 'column',
	}));
}

/** A label without its emphasis and its colon. */
export function plain(name: string): string {
	return name.replaceAll(/^[*_]+|:?[*_]*:?$/g, '');
}
