import {type Header, headerOf} from '../../lens/header/find.ts';
import {isDateLabel, isMetadataLabel, statusLabel} from '../../lens/header/names.ts';
import {dayParts, statusParts, type ValueParts} from '../../lens/header/parts.ts';
import type {HeaderRow} from '../../lens/header/rows.ts';
import {rowValue} from '../../lens/header/value.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {Labelled} from './labels.ts';

/** The labelled values at the start of a document, where there are any that documents of the field have. */
export function headerIn(root: Section, source: Source): Header | undefined {
	return headerOf(root, source, isMetadataLabel);
}

/** Each label with its value, where that is on one line or a list; a label that is written twice counts once. */
export function labelledIn(rows: readonly HeaderRow[], source: Source): Labelled[] {
	const seen = new Set<string>();
	return rows.flatMap((row) => {
		const name = row.label.toLowerCase();
		if (seen.has(name)) return [];
		seen.add(name);
		return row.longTo !== undefined ? [] : [labelledOf(row, source)];
	});
}

function labelledOf(row: HeaderRow, source: Source): Labelled {
	const {label, list} = row;
	const text = rowValue(row, source);
	const parts = list || text === '' ? undefined : partsOf(label, text);
	return {label, text, list: list && 'bullets', ...(parts ? {parts} : {})};
}

function partsOf(label: string, text: string): ValueParts | undefined {
	if (statusLabel.test(label)) return statusParts(text);
	return isDateLabel(label) ? dayParts(text) : undefined;
}
