import {type Answers, type Json, type Mark, type Marks, putValue, valueAt} from '../../answers/answers.ts';
import type {Field} from '../../answers/interview.ts';
import type {Line, Repeat, Slot} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import type {SlotTexts} from '../line/read.ts';
import {placeholderIn} from '../marks.ts';
import {indexOfOrdinal} from '../scope.ts';
import {bulletsOf, readSlot} from '../texts.ts';
import type {Mention} from './found.ts';

/** Gathers what the places of a document say, until all of them are read. */
export type Collector = {
	answers: Answers;
	marks: Marks;
	/** In the order of the document. */
	mentions: Mention[];
	/** What is said of the one item that carries a flag, by group and flag. */
	singles: Map<string, {flag: string; mention: Mention}>;
	/** For each group the indexes of its items that stand elsewhere than in its home. */
	elsewhere: Map<string, ReadonlySet<number>>;
	fieldOf(group: string): Field | undefined;
};

/** A collector of nothing yet; the groups are those that a mention may be of. */
export function newCollector(groups: readonly Field[]): Collector {
	const fieldOf = (path: string): Field | undefined => groups.find((group) => group.path === path);
	return {answers: {}, marks: {}, mentions: [], singles: new Map(), elsewhere: new Map(), fieldOf};
}

export function newMention(collector: Collector, repeat: Repeat): Mention {
	const {group, home, filter} = repeat;
	const isOfOthers = filter?.carried === false;
	const mention: Mention = {group, home, place: repeat, isOfOthers, columns: {}, marks: {}};
	collector.mentions.push(mention);
	return mention;
}

/** Takes what stands in the slots of a line; whether that is all that they say. */
export function collectLine(collector: Collector, line: Line, texts: SlotTexts, mention: Mention | undefined): boolean {
	return slotsOf(line)
		.map((slot, index) => collect(collector, slot, texts[index], mention))
		.every(Boolean);
}

/** Takes what stands in a slot, if it is an answer; whether it is one, or nothing stands there. */
export function collect(
	collector: Collector,
	slot: Slot,
	text: string | undefined,
	mention: Mention | undefined,
): boolean {
	if (slot.ordinal) {
		const index = indexOfOrdinal(text ?? '');
		if (mention && index !== undefined) mention.ordinal = index;
		return text === undefined || index !== undefined;
	}

	const found = readSlot(text, slot);
	if (found && 'unread' in found) return false;
	const counted = slot.as && text !== undefined ? indexAfter(slot.as.word, text) : undefined;
	const single = counted === undefined ? undefined : mentionFor(collector, slot, mention);
	if (single && counted !== undefined) single.ordinal = counted;
	if (found) take(collector, slot, found, mention);
	return true;
}

function take(
	collector: Collector,
	slot: Slot,
	found: {value: Json} | {mark: Mark},
	mention: Mention | undefined,
): void {
	if ('mark' in found) {
		const item = mentionFor(collector, slot, mention);
		if (slot.column === undefined) collector.marks[slot.question] = found.mark;
		else if (item) item.marks[slot.column] = found.mark;
	} else store(collector, slot, found.value, mention);
}

function indexAfter(word: string, text: string): number | undefined {
	return text.startsWith(word) ? indexOfOrdinal(text.slice(word.length)) : undefined;
}

/** A bullet of a list adds to what the list holds already. */
function store(collector: Collector, slot: Slot, value: Json, mention: Mention | undefined): void {
	const target = slot.column === undefined ? undefined : mentionFor(collector, slot, mention);
	const path = slot.column ?? slot.question;
	if (slot.column !== undefined && !target) return;
	const before = target ? target.columns : collector.answers;
	const isBullet = bulletsOf(slot) !== undefined;
	const known = valueAt(before, path);
	if (isBullet && Array.isArray(known)) known.push(value);
	else putValue(before, path, isBullet ? [value] : value);
}

function mentionFor(collector: Collector, slot: Slot, mention: Mention | undefined): Mention | undefined {
	const {filter} = slot;
	if (!filter?.single) return mention?.group.path === slot.question ? mention : undefined;
	const key = `${slot.question} ${filter.flag}`;
	const known = collector.singles.get(key);
	if (known) return known.mention;
	const group = collector.fieldOf(slot.question);
	if (!group) return undefined;
	const made: Mention = {group, home: false, place: filter, isOfOthers: false, columns: {}, marks: {}};
	collector.singles.set(key, {flag: filter.flag, mention: made});
	return made;
}

/** A mark that stands where a group has its home. */
export function collectPlaceholder(collector: Collector, group: Field, text: string): boolean {
	const placeholder = placeholderIn(text);
	if (placeholder && placeholder !== 'missing') collector.marks[group.path] = placeholder;
	return placeholder !== undefined;
}
