import {isSame} from '../../answers/answers.ts';
import {asWritten} from '../../lens/line/as-written.ts';
import type {FoundEntry} from '../../lens/read/found.ts';
import type {SlotScope} from '../../lens/scope.ts';
import {bulletsOf, groupPlaceholder} from '../../lens/texts.ts';
import {
	type Bullet,
	composeEntry,
	isApart,
	isMentioned,
	nestedMarker,
	ownTexts,
	writeEntry,
	writeOneEntry,
	writeOwnLines,
} from '../../lens/write/list.ts';
import {afterBlank, isBlank, linesAsText, type Source} from '../../markdown/source.ts';
import type {Entry} from '../../template/patterns.ts';
import {slotsOf, slotsOfEntry} from '../../template/slots-of.ts';
import {type EntryPart, indented, markerOf} from './bullet.ts';
import {type Revision, within} from './change.ts';
import {eachParts, hasUnreadBelow} from './each.ts';
import type {Edit} from './edits.ts';
import {isSayableIn} from './form.ts';
import {type Part, sequence} from './parts.ts';
import {isSaidElsewhere, isSameFlag, numberIn, standingIn} from './standing.ts';
import {reused} from './texts.ts';

/** How the bullets of a list are marked, paragraphs not at all, and where the first one goes. */
export type Style = {prefix?: string; start: number};

/** Edits of the bullets that a pattern accounts for. */
export function updateEntries(
	entries: readonly Entry[],
	found: readonly FoundEntry[],
	change: Revision,
	style: Style,
): Edit[] {
	const parts: Part[] = [];
	const kept = new Set<FoundEntry>();
	for (const entry of entries) {
		const own = found.filter((candidate) => candidate.entry === entry);
		const made = entry.each
			? eachParts(entry, own, change, (bullet, index) => newPart(bullet, numbered(style, index, own)))
			: entryParts(entry, own, change, style);
		for (const part of made) {
			parts.push(part);
			if (part.source) kept.add(part.source);
		}
	}

	const removed = found.filter(
		(candidate) => !kept.has(candidate) && !isUnread(candidate) && !hasUnreadBelow(candidate, change.source),
	);
	const spaced = style.prefix === undefined || isLoose(found, change.source);
	return sequence({source: change.source, parts, removed, start: style.start, spaced});
}

/** Whether a person put a blank line between all bullets of a list, which one alone does not tell. */
function isLoose(found: readonly FoundEntry[], source: Source): boolean {
	const later = found.toSorted((one, other) => one.first - other.first).slice(1);
	return later.length > 0 && later.every(({first}) => isBlank(source, first - 1));
}

/** A bullet whose item is in no answer was not understood, and stays. */
function isUnread(found: FoundEntry): boolean {
	return found.entry.repeat !== undefined && !found.isPlaceholder && found.mention?.index === undefined;
}

function entryParts(entry: Entry, found: readonly FoundEntry[], change: Revision, style: Style): EntryPart[] {
	const {repeat} = entry;
	if (!repeat) return singlePart(entry, found[0], change, style);
	const placeholder = repeat.home ? groupPlaceholder(change.after, repeat.group) : undefined;
	if (placeholder)
		return placeholderPart(
			[placeholder],
			found.find((candidate) => candidate.isPlaceholder),
			style,
		);
	const slots = slotsOfEntry(entry);
	const says = {repeat, slots, mentions: (scope: SlotScope): boolean => isMentioned(entry, scope)};
	const places = found.map((bullet) => ({
		mention: bullet.mention,
		bullet,
		number: numberIn(entry.line, bullet.texts),
		hasKept: false,
	}));
	return standingIn(change, says, places).map(({found: place, before, after, origin}, index) =>
		place && before
			? {...foundPart(entry, place.bullet, within(change, before, after)), was: {of: entry, at: origin ?? 0}}
			: newPart(writeOneEntry(entry, after), numbered(style, index, found)),
	);
}

/** The style of a bullet at that place; in a list with numbers it counts on from the first as the document does. */
function numbered(style: Style, index: number, found: readonly FoundEntry[]): Style {
	const [first = 1, second] = found.map(({prefix}) => Number(/\d+/.exec(prefix)?.[0] ?? 1));
	const number = first === second ? first : first + index;
	return style.prefix === undefined ? style : {...style, prefix: style.prefix.replace(/\d+/, String(number))};
}

function singlePart(entry: Entry, found: FoundEntry | undefined, change: Revision, style: Style): EntryPart[] {
	const bullet = writeOneEntry(entry, change.after);
	const isLeft = (own: FoundEntry): boolean =>
		isSame(writeEntry(entry, change.before), writeEntry(entry, change.after)) || hasUnreadBelow(own, change.source);
	if (found && (bullet || isLeft(found))) return [foundPart(entry, found, change)];
	if (!bullet) return [];
	const slots = slotsOfEntry(entry);
	const isElsewhere = isSameFlag(slots, change) && isSaidElsewhere(slots, change.before, change.after);
	return isElsewhere ? [] : [newPart(bullet, style)];
}

function newPart(bullet: Bullet | undefined, style: Style): EntryPart {
	return {write: () => (bullet ? indented(style.prefix, bullet) : []), update: () => []};
}

function placeholderPart(bullet: Bullet, found: FoundEntry | undefined, style: Style): EntryPart[] {
	if (!found) return [newPart(bullet, style)];
	const isAsIs = found.texts.length === 0;
	return [
		{
			found,
			source: found,
			write: () => [],
			update: () => (isAsIs ? [] : [{first: found.first, end: found.end, lines: indented(markerOf(found), bullet)}]),
		},
	];
}

function foundPart(entry: Entry, found: FoundEntry, change: Revision): EntryPart {
	return {found, source: found, write: () => [], update: () => updateInForm(entry, found, change)};
}

/** An item that can no longer be said in the form that it has is said as the entry does. */
function updateInForm(entry: Entry, found: FoundEntry, change: Revision): Edit[] {
	const {form} = found;
	if (!form || isSayableIn(form, entry, change.after) || afterBlank(change.source, found.ownEnd, found.end) < found.end)
		return updateEntry(form ?? entry, found, change);
	const lines = writeOneEntry(entry, change.after) ?? [];
	return [{first: found.first, end: found.ownEnd, lines: indented(markerOf(found), lines)}];
}

function updateEntry(entry: Entry, found: FoundEntry, change: Revision): Edit[] {
	if (isSame(writeOneEntry(entry, change.before), writeOneEntry(entry, change.after))) return [];
	const [slot] = slotsOf(entry.line);
	if (slot && bulletsOf(slot))
		return [
			{first: found.first, end: found.end, lines: indented(markerOf(found), writeOneEntry(entry, change.after) ?? [])},
		];
	const nested = nestedMarker(entry, writeOwnLines(entry, change.after, true) ?? []);
	const style = {prefix: found.children[0]?.prefix ?? ' '.repeat(found.prefix.length) + nested, start: found.ownEnd};
	return [...updateOwnLines(entry, found, change), ...updateEntries(entry.children, found.children, change, style)];
}

function updateOwnLines(entry: Entry, found: FoundEntry, change: Revision): Edit[] {
	const before = ownTexts(entry, change.before, hasNested(entry, change.before));
	const after = ownTexts(entry, change.after, hasNested(entry, change.after));
	const text = linesAsText(change.source, {first: found.first, end: found.ownEnd}).slice(found.prefix.length);
	const own = composeEntry(
		{...entry, line: asWritten(entry.line, text)},
		reused(found.texts, before, after, slotsOf(entry.line)),
	);
	const gap = gapAfter(entry, own, found, change);
	if (isSame([...before].map(orNull), [...after].map(orNull))) return gap;
	return [{first: found.first, end: found.ownEnd, lines: indented(markerOf(found), own)}, ...gap];
}

/** A blank line before what is nested now, where there is none yet and there must be one. */
function gapAfter(entry: Entry, own: readonly string[], found: FoundEntry, change: Revision): Edit[] {
	const isBare = found.children.length === 0 || !isBlank(change.source, found.ownEnd);
	return isApart(own) && isBare && hasNested(entry, change.after)
		? [{first: found.ownEnd, end: found.ownEnd, lines: ['']}]
		: [];
}

function hasNested(entry: Entry, scope: SlotScope): boolean {
	return entry.children.some((child) => writeEntry(child, scope).length > 0);
}

function orNull(text: string | undefined): string | null {
	return text ?? null;
}
