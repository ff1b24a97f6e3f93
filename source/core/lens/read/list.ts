import type {Block} from '../../markdown/blocks.ts';
import {type Source, withoutBlankEnd} from '../../markdown/source.ts';
import type {Entry, ListPattern, Slot} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {unguardBullet, unguardRule} from '../bullet.ts';
import {unguardLabels} from '../labels.ts';
import {isRaw} from '../line/raw.ts';
import {readLine, type SlotTexts} from '../line/read.ts';
import {placeholderIn} from '../marks.ts';
import {unguardParagraph} from '../paragraph.ts';
import {bulletsOf, readSlot} from '../texts.ts';
import {type Collector, collect, collectLine, collectPlaceholder, newMention} from './collector.ts';
import type {FoundEntry, FoundList, Mention, Range} from './found.ts';

/** Reads the bullets that the entries of a list pattern account for; others are not touched. */
export function readList(
	pattern: ListPattern,
	items: readonly Block[],
	source: Source,
	collector: Collector,
	mention: Mention | undefined,
): FoundList | undefined {
	const isAlone = items.length === 1;
	const entries = items.flatMap((item) => readItem(pattern.entries, item, source, collector, mention, isAlone) ?? []);
	return entries.length > 0 ? {type: 'list', pattern, entries} : undefined;
}

/** The bullets that are none of the entries, and those under an entry that are no part of it. */
export function unreadItems(items: readonly Block[], entries: readonly FoundEntry[]): Range[] {
	const byLine = new Map(entries.map((entry) => [entry.first, entry]));
	return items.flatMap((item): Range[] => {
		const entry = byLine.get(item.first);
		if (!entry) return [{first: item.first, end: item.end}];
		const [slot] = slotsOf(entry.entry.line);
		const isListOfSlot = slot !== undefined && bulletsOf(slot) !== undefined && !entry.entry.each;
		const below = nestedItems(item).filter(({first}) => first >= entry.ownEnd);
		return isListOfSlot ? [] : unreadItems(below, entry.children);
	});
}

/** Whether any of the bullets is one of the pattern's, without taking anything from them. */
export function isListOf(pattern: ListPattern, items: readonly Block[], source: Source): boolean {
	return items.some((item) => pattern.entries.some((entry) => matchOf(entry, item, source) !== undefined));
}

/** The bullets of a list from the first on that is one of the pattern's; undefined where none is. */
export function endOfOthers(pattern: ListPattern, list: Block, source: Source): Block | undefined {
	const at = list.children.findIndex((item) => isListOf(pattern, [item], source));
	const [first, ...others] = list.children.slice(at);
	return at >= 0 && first ? {...list, first: first.first, children: [first, ...others]} : undefined;
}

/** Whether the last block is a list that begins with other bullets than the pattern's, and has none among those. */
export function isBelowOtherBullets(pattern: ListPattern, blocks: readonly Block[], source: Source): boolean {
	const last = blocks.at(-1);
	const own = last?.type === 'list' ? endOfOthers(pattern, last, source) : undefined;
	return (
		own !== undefined && own.first !== last?.first && own.children.every((item) => isListOf(pattern, [item], source))
	);
}

/** Labelled entries come before those that would take any text. */
function readItem(
	entries: readonly Entry[],
	item: Block,
	source: Source,
	collector: Collector,
	mention: Mention | undefined,
	isAlone = true,
): FoundEntry | undefined {
	const labelled = entries.filter((entry) => entry.line.start !== '');
	for (const entry of [...labelled, ...entries.filter((entry) => !labelled.includes(entry))]) {
		const match = matchOf(entry, item, source);
		if (match) return take(entry, match, item, {source, collector, isAlone}, mention);
	}

	return undefined;
}

type Match = {texts: SlotTexts; own: Range; prefix: string; text: string; form?: Entry};

function matchOf(entry: Entry, item: Block, source: Source): Match | undefined {
	return matchInForm(entry, item, source) ?? matchAs(entry, item, source);
}

/** In words of its own, with nothing below it that says again what they say. */
function matchInForm(entry: Entry, item: Block, source: Source): Match | undefined {
	if (!entry.formOf) return undefined;
	const own = {first: item.first, end: ownEnd(entry, item, source)};
	const text = dedent(source, own, prefixOf(source.lines[item.first] ?? '')).trimEnd();
	const form = /\n[ \t]*\n/.test(text) ? undefined : entry.formOf(text);
	const match = form && matchAs(form, item, source);
	if (!form || match?.own.end !== own.end) return undefined;
	const inLine = entry.children.filter((child) => !form.children.includes(child));
	const isTwice = nestedItems(item).some((child) => inLine.some((one) => matchOf(one, child, source)));
	return isTwice ? undefined : {...match, form};
}

function matchAs(entry: Entry, item: Block, source: Source): Match | undefined {
	const prefix = prefixOf(source.lines[item.first] ?? '');
	const own = {first: item.first, end: ownEnd(entry, item, source)};
	const unguard = entry.paragraph ? unguardParagraph : unguardBullet;
	const text = unguardLabels(unguard(entry.line, dedent(source, own, prefix)), entry.children);
	const texts = readLine(entry.line, text);
	if (texts) return {texts: textsRead(entry, texts) ?? wholeIn(entry, text) ?? texts, own, prefix, text};
	const isHomePlaceholder = (entry.repeat?.home || entry.each) && placeholderIn(text);
	return isHomePlaceholder ? {texts: slotsOf(entry.line).map(() => undefined), own, prefix, text} : undefined;
}

/** The texts of a line that says several things, if each is an answer. */
function textsRead({line}: Entry, texts: SlotTexts): SlotTexts | undefined {
	const slots = slotsOf(line);
	const isUnread = (slot: Slot, index: number): boolean => {
		const read = slot.ordinal === undefined ? readSlot(texts[index], slot) : undefined;
		return read !== undefined && 'unread' in read;
	};
	return slots.length > 1 && slots.some(isUnread) ? undefined : texts;
}

/** All of a line as the text that it begins with, where what stands behind that is no answer: "Who pays? Due: soon". */
function wholeIn({line, repeat}: Entry, text: string): SlotTexts | undefined {
	const [first] = line.pieces;
	const isText = first !== undefined && first.lead === '' && first.tail === '' && 'question' in first.content;
	if (!repeat?.home || line.start !== '' || !isText) return undefined;
	return slotsOf(line).map((_, index) => (index === 0 ? text : undefined));
}

function take(
	entry: Entry,
	match: Match,
	item: Block,
	{source, collector, isAlone}: {source: Source; collector: Collector; isAlone: boolean},
	around: Mention | undefined,
): FoundEntry {
	const nested = nestedItems(item);
	// Among others, what is still to be decided is the name of one.
	const isName = !isAlone && placeholderIn(match.text) === 'missing';
	const isPlaceholder =
		entry.repeat?.home === true &&
		nested.length === 0 &&
		!isName &&
		collectPlaceholder(collector, entry.repeat.group, match.text);
	const mention = entry.repeat && !isPlaceholder ? newMention(collector, entry.repeat) : around;
	const {line, children} = match.form ?? entry;
	if (!isPlaceholder) collectLine(collector, line, match.texts, mention);
	const [slot] = slotsOf(line);
	if (slot && bulletsOf(slot) && !entry.each) {
		for (const child of nested)
			collect(collector, slot, dedent(source, child, prefixOf(source.lines[child.first] ?? '')), mention);
	}

	return {
		entry,
		...(match.form ? {form: match.form} : {}),
		...(entry.repeat && mention ? {mention} : {}),
		texts: match.texts,
		first: item.first,
		end: item.end,
		ownEnd: match.own.end,
		prefix: match.prefix,
		children: nested.flatMap((child) => readItem(children, child, source, collector, mention) ?? []),
		isPlaceholder,
	};
}

/** A bullet's own text goes as far as the first one under it that the template nests there. */
function ownEnd(entry: Entry, item: Block, source: Source): number {
	const [slot] = slotsOf(entry.line);
	const isLabelOfList = slot !== undefined && bulletsOf(slot) !== undefined && !entry.each;
	const nested = nestedItems(item).find(
		(child) =>
			!isMarkerAlone(child, source) &&
			(isLabelOfList || isBelow(entry, item, child) || entry.children.some((inner) => matchOf(inner, child, source))),
	);
	return withoutBlankEnd(source, item.first, nested?.first ?? item.end);
}

/** A bullet without a word is a person's text, if it stands in one: nothing that the template nests is as short. */
function isMarkerAlone({first, end}: Block, {lines}: Source): boolean {
	return /^\s*(?:[-*+]|\d{1,9}[.)])\s*$/.test(lines.slice(first, end).join('\n'));
}

/** A label, or a value of one line, ends before any bullet under it, a person's own included. */
function isBelow(entry: Entry, item: Block, child: Block): boolean {
	const slots = slotsOf(entry.line);
	return child.first > item.first && !isRaw(slots, slots.length - 1);
}

function nestedItems(item: Block): Block[] {
	return item.children.filter((child) => child.type === 'list').flatMap((list) => list.children);
}

function prefixOf(line: string): string {
	return /^\s*(?:[-*+]|\d{1,9}[.)])(?: {1,4}(?! )|[ \t]|$)/.exec(line)?.[0] ?? '';
}

/** The text of a bullet without its marker and without the indentation of the lines under it. */
function dedent(source: Source, range: Range, prefix: string): string {
	const indent = new RegExp(`^(?:\\t| {0,${prefix.length}})`);
	const [first = '', ...rest] = source.lines.slice(range.first, range.end);
	return [unguardRule(first.slice(prefix.length)), ...rest.map((line) => line.replace(indent, ''))]
		.join('\n')
		.trimEnd();
}
