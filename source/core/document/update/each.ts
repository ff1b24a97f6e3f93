import type {FoundEntry} from '../../lens/read/found.ts';
import type {SlotScope} from '../../lens/scope.ts';
import {entriesOf, placeholderOf} from '../../lens/texts.ts';
import {type Bullet, composeEntry} from '../../lens/write/list.ts';
import {afterBlank, isBlank, type Source} from '../../markdown/source.ts';
import type {Entry, Slot} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {grouped} from '../../text/grouped.ts';
import {type EntryPart, indented, markerOf} from './bullet.ts';
import type {Revision} from './change.ts';

/**
 * One bullet for each entry of a list; those that stay are matched by their text. One with lines below it that nothing
 * reads is put in other words where it stands, so that these stay.
 */
export function eachParts(
	entry: Entry,
	found: readonly FoundEntry[],
	change: Revision,
	newBullet: (bullet: Bullet, index: number) => EntryPart,
): EntryPart[] {
	const slot = entry.each;
	if (!slot) return [];
	const placeOf = placesOf(shownEntries(change.before, slot).slice(0, found.length));
	const texts = shownEntries(change.after, slot);
	const places = texts.map(placeOf);
	const reworded = rewordedIn(places, found, change.source);
	return texts.map((text, index) => {
		const at = places[index] ?? reworded.get(index) ?? -1;
		const old = found[at];
		const bullet = composeEntry(entry, [text]);
		if (!old) return newBullet(bullet, index);
		const update = () =>
			places[index] === undefined ? [{first: old.first, end: old.ownEnd, lines: indented(markerOf(old), bullet)}] : [];
		return {found: old, source: old, was: {of: entry, at: Math.max(0, at)}, write: () => [], update};
	});
}

/** Whether lines stand below a bullet that are in no answer: below one of a list, or below what is only a label. */
export function hasUnreadBelow({entry, ownEnd, end, children}: FoundEntry, source: Source): boolean {
	if (entry.each) return afterBlank(source, ownEnd, end) < end;
	if (slotsOf(entry.line).length > 0) return false;
	const isRead = (line: number): boolean => children.some((child) => child.first <= line && line < child.end);
	const below = range(afterBlank(source, ownEnd, end), end);
	return (
		below.some((line) => !isBlank(source, line) && !isRead(line)) ||
		children.some((child) => hasUnreadBelow(child, source))
	);
}

function range(first: number, end: number): number[] {
	return Array.from({length: Math.max(0, end - first)}, (_, index) => first + index);
}

/** Where bullets that are gone and have such lines below them go on, by the places of the new texts. */
function rewordedIn(
	places: readonly (number | undefined)[],
	found: readonly FoundEntry[],
	source: Source,
): ReadonlyMap<number, number> {
	const taken = new Set(places);
	const gone = [...found.keys()].filter((at) => !taken.has(at));
	const open = [...places.keys()].filter((index) => places[index] === undefined);
	const pairs = open.map((index, nth): [number, number | undefined] => [
		index,
		gone.length === open.length ? gone[nth] : gone.find((at) => at === index),
	]);
	return new Map(
		pairs.flatMap(([index, at]) => {
			const old = at === undefined ? undefined : found[at];
			return at !== undefined && old && hasUnreadBelow(old, source) ? [[index, at] as const] : [];
		}),
	);
}

/** Gives the places of a text one after the other, so that each is taken once. */
function placesOf(texts: readonly string[]): (text: string) => number | undefined {
	const places = grouped([...texts.entries()].reverse(), ([, text]) => [text]);
	return (text) => places.get(text)?.pop()?.[0];
}

function shownEntries(scope: SlotScope, slot: Slot): string[] {
	const entries = entriesOf(scope, slot);
	const placeholder = placeholderOf(scope, slot);
	return entries.length > 0 || placeholder === undefined ? entries : [placeholder];
}
