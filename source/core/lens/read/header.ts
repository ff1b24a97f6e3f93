import {bulletOf} from '../../markdown/label.ts';
import type {Parsed} from '../../markdown/parsed.ts';
import type {Source} from '../../markdown/source.ts';
import type {HeaderPattern, Line} from '../../template/patterns.ts';
import {headerOf} from '../header/find.ts';
import {type Head, rowFor} from '../header/head.ts';
import type {HeaderRow} from '../header/rows.ts';
import {statedStatus} from '../header/status.ts';
import {rowValue} from '../header/value.ts';
import {readLine, type SlotTexts} from '../line/read.ts';
import {unguardParagraph} from '../paragraph.ts';
import {type Collector, collectLine} from './collector.ts';

/** Reads the labelled values of a document; the first of each label counts. */
export function readHeader(pattern: HeaderPattern, document: Parsed, collector: Collector): Head {
	const {root, source} = document;
	const labels = new Set(pattern.flatMap(({label, under}) => (under ? [] : [label.toLowerCase()])));
	const header = headerOf(root, source, (label) => labels.has(label.toLowerCase()));
	const stated = pattern.some(({under}) => under) ? statedStatus(document) : undefined;
	const head: Head = {...(header ? {header} : {}), ...(stated && 'row' in stated ? {under: stated.row} : {})};
	for (const entry of pattern) {
		const row = rowFor(head, entry);
		if (!row || row.longTo !== undefined) continue;
		collectLine(collector, entry.line, rowTexts(row, entry.line, source), undefined);
	}

	return head;
}

/** The texts of a row's value; what begins its line may look like another block. */
export function rowTexts(row: HeaderRow, line: Line, source: Source): SlotTexts {
	const text = rowValue(row, source);
	return readLine(line, beginsLine(row) ? unguardParagraph(line, text) : text) ?? [];
}

/** Whether nothing but a bullet stands before the value. */
export function beginsLine({lead, between, form}: HeaderRow): boolean {
	return form !== 'cell' && form !== 'column' && between === '' && bulletOf(`${lead}x`).length === lead.length;
}
