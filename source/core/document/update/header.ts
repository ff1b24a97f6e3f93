import {linked} from '../../kinds/people.ts';
import {type Head, rowFor} from '../../lens/header/head.ts';
import type {HeaderRow} from '../../lens/header/rows.ts';
import {asRowValue} from '../../lens/header/value.ts';
import {composeLine} from '../../lens/line/compose.ts';
import {guardParagraph} from '../../lens/paragraph.ts';
import type {Range} from '../../lens/read/found.ts';
import {beginsLine, rowTexts} from '../../lens/read/header.ts';
import {slotValue} from '../../lens/scope.ts';
import {separator} from '../../lens/separator.ts';
import {writeHeader} from '../../lens/write/header.ts';
import {isEmpty, textsOf, writeLine} from '../../lens/write/line.ts';
import {bulletOf} from '../../markdown/label.ts';
import {afterBlank, linesAsText, type Source} from '../../markdown/source.ts';
import type {HeaderPattern, Line} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {isPartOfList} from './below-header.ts';
import type {Revision} from './change.ts';
import {type Splice, spliceOf} from './edits.ts';
import {isCell, padded, roomIn} from './header-cells.ts';
import {addedTo} from './new-row.ts';
import {insertion} from './parts.ts';
import {reused} from './texts.ts';

/** Changes of the labelled values at the start of a document; `start` is where they go when there are none yet. */
export function updateHeader(pattern: HeaderPattern, head: Head, change: Revision, start: number): Splice[] {
	const changed = pattern.filter(({line}) => isChanged(line, change));
	const known = changed.filter((entry) => rowFor(head, entry) !== undefined);
	const missing = changed.filter((entry) => !known.includes(entry));
	return [
		...known.flatMap((entry) => changedRow(entry, head, change)),
		...(head.header
			? missing.flatMap(({label, line}) => addedTo(head.header, label, writeLine(line, change.after), change.source))
			: newHeader(change.source, start, writeHeader(missing, change.after))),
	];
}

function isChanged(line: Line, {before, after}: Revision): boolean {
	const texts = textsOf(line, after);
	return textsOf(line, before).some((text, index) => text !== texts[index]);
}

function changedRow(entry: HeaderPattern[number], head: Head, change: Revision): Splice[] {
	const row = rowFor(head, entry);
	if (!row || row.longTo !== undefined) return [];
	if (row.list) return [listed(row.list, entry.line, change)];
	return [replaced(row, changedText(row, entry.line, change), change.source)];
}

/** A list below it would be one with it. */
function newHeader(source: Source, start: number, blocks: readonly string[]): Splice[] {
	const lines = blocks.flatMap((block) => block.split('\n'));
	if (lines.length === 0) return [];
	const below = linesAsText(source, {first: afterBlank(source, start), end: source.lines.length});
	const apart = isPartOfList(below) ? [...lines, '', separator] : lines;
	return [spliceOf(source, insertion(source, start, apart, true))];
}

function changedText(row: HeaderRow, line: Line, {source, before, after}: Revision): string {
	const [old, texts] = [textsOf(line, before), textsOf(line, after)];
	const text = isEmpty(slotsOf(line), texts)
		? ''
		: composeLine(line, reused(rowTexts(row, line, source), old, texts, slotsOf(line)));
	return beginsLine(row) ? guardParagraph(line, text) : text;
}

function replaced(row: HeaderRow, text: string, source: Source): Splice {
	const {start, end} = row.value;
	const at = source.starts[row.line] ?? 0;
	const value = asRowValue(row, text);
	if (!isCell(row)) return {start: at + start, end: at + end, text: value};
	return {start: at + start, end: at + end + roomIn(row), text: padded(row, value, source)};
}

/** Names below their label; those that stay keep their lines. */
function listed({first, end}: Range, line: Line, {source, after}: Revision): Splice {
	const old = source.lines.slice(first, end);
	const [slot] = slotsOf(line);
	const value = slot && slotValue(after, slot);
	const text = writeLine(line, after);
	const names = Array.isArray(value)
		? value.map((name) => linked(String(name), slot?.field.links))
		: text === undefined
			? []
			: [text];
	const marker = bulletOf(old[0] ?? '') || '- ';
	const lines = names.map(
		(name) => old.find((known) => known.slice(bulletOf(known).length).trim() === name) ?? marker + name,
	);
	return spliceOf(source, {first, end, lines});
}
