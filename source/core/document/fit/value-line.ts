import {dayParts, lineOfParts, longest, statusParts, type ValuePart, type ValueParts} from '../../lens/header/parts.ts';
import type {HeaderRow} from '../../lens/header/rows.ts';
import {rowValue} from '../../lens/header/value.ts';
import {readSlot} from '../../lens/texts.ts';
import type {Source} from '../../markdown/source.ts';
import type {Line, Slot} from '../../template/patterns.ts';
import {orderOfDays} from '../../text/written-day.ts';

/** The value of a label with what a document has around it, where it would be no such value with that. */
export function valueLine(rows: readonly HeaderRow[] | undefined, label: string, slot: Slot, source: Source): Line {
	const row = rows?.find((one) => one.label.toLowerCase() === label.toLowerCase());
	const text = row ? rowValue(row, source) : '';
	return lineAround(text, inOrderOf(text, slot, source));
}

/** A day in numbers alone, of which other days of the document tell what stands first. */
function inOrderOf(text: string, slot: Slot, source: Source): Slot {
	const order = slot.field.kind === 'date' ? orderOfDays(source.text, text) : undefined;
	return order ? {...slot, field: {...slot.field, order}} : slot;
}

export function lineAround(text: string, slot: Slot): Line {
	const plain: Line = {start: '', pieces: [{lead: '', content: slot, tail: ''}], end: ''};
	const read = readSlot(text, slot);
	if (!read || !('unread' in read)) return plain;
	const [part, parts] = partsOf(text, slot);
	return lineOf(parts, part, slot) ?? lineOf(withRemark(text, slot), 'status', slot) ?? plain;
}

function lineOf(parts: ValueParts | undefined, part: ValuePart, slot: Slot): Line | undefined {
	const line = parts && lineOfParts(parts, {[part]: slot});
	const inner = readSlot(parts?.parts.find((one) => one.part === part)?.text, slot);
	return line && inner && !('unread' in inner) ? line : undefined;
}

/** One of the values with a remark behind it that is set off: `Draft, 2nd issue`, `Approved (by the forum)`. */
function withRemark(text: string, {field}: Slot): ValueParts | undefined {
	// What is longer is prose, and several values are no remark.
	if (field.kind !== 'choice' || text.length > longest) return undefined;
	const values = [...(field.values ?? []), ...Object.keys(field.aliases ?? {})];
	const value = values
		.toSorted((one, other) => other.length - one.length)
		.find((one) => text.toLowerCase().startsWith(one.toLowerCase()));
	if (value === undefined) return undefined;
	const behind = text.slice(value.length);
	const lead = /^(?:[,;] |:? ?\(| [-–—] )(?=[\p{L}\p{N}])/u.exec(behind)?.[0];
	if (lead === undefined) return undefined;
	return {
		start: '',
		parts: [
			{part: 'status', lead: '', text: text.slice(0, value.length), tail: ''},
			{part: 'note', lead, text: behind.slice(lead.length), tail: ''},
		],
		end: '',
	};
}

function partsOf(text: string, {field}: Slot): ['day' | 'status', ValueParts | undefined] {
	return field.kind === 'date' ? ['day', dayParts(text)] : ['status', statusParts(text)];
}
