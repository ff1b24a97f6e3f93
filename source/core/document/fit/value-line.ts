import {dayParts, lineOfParts, statusParts, type ValueParts} from '../../lens/header/parts.ts';
import type {HeaderRow} from '../../lens/header/rows.ts';
import {rowValue} from '../../lens/header/value.ts';
import {readSlot} from '../../lens/texts.ts';
import type {Source} from '../../markdown/source.ts';
import type {Line, Slot} from '../../template/patterns.ts';

/** The value of a label with what a document has around it, where it would be no such value with that. */
export function valueLine(rows: readonly HeaderRow[] | undefined, label: string, slot: Slot, source: Source): Line {
	const row = rows?.find((one) => one.label.toLowerCase() === label.toLowerCase());
	return lineAround(row ? rowValue(row, source) : '', slot);
}

export function lineAround(text: string, slot: Slot): Line {
	const plain: Line = {start: '', pieces: [{lead: '', content: slot, tail: ''}], end: ''};
	const read = readSlot(text, slot);
	if (!read || !('unread' in read)) return plain;
	const [part, parts] = partsOf(text, slot);
	const line = parts && lineOfParts(parts, {[part]: slot});
	const value = parts?.parts.find((one) => one.part === part)?.text;
	const inner = readSlot(value, slot);
	return line && inner && !('unread' in inner) ? line : plain;
}

function partsOf(text: string, {field}: Slot): ['day' | 'status', ValueParts | undefined] {
	return field.kind === 'date' ? ['day', dayParts(text)] : ['status', statusParts(text)];
}
