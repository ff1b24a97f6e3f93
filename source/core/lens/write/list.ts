import type {Entry, ListPattern, Slot} from '../../template/patterns.ts';
import {slotsOf, slotsOfEntry} from '../../template/slots-of.ts';
import {guardBullet, guardRule} from '../bullet.ts';
import {guardLabels} from '../labels.ts';
import {startsAsBlock} from '../line/block-start.ts';
import {composeLine} from '../line/compose.ts';
import type {SlotTexts} from '../line/read.ts';
import {textOfPlaceholder} from '../marks.ts';
import {guardParagraph} from '../paragraph.ts';
import {type SlotScope, scopesOf} from '../scope.ts';
import {bulletsOf, entriesOf, groupPlaceholder, isAnswered, placeholderOf} from '../texts.ts';
import {type PlacedText, placedText} from './block.ts';
import {isEmpty, textsOf} from './line.ts';

/** The lines of one bullet, without its marker. */
export type Bullet = string[];

/** What stands before the text of a bullet where no document says otherwise. */
export const usualMarker = '- ';

/** A block for each bullet of a list: all that is filled, with what is nested under it. */
export function blocksOfList({entries, ordered, marker = usualMarker}: ListPattern, scope: SlotScope): PlacedText[] {
	const bullets = entries.flatMap((entry) => bulletsOfEntry(entry, scope).map((bullet) => ({...bullet, entry})));
	return bullets.map(({lines, entry, scope: own}, index) => {
		const written = ordered ? `${index + 1}. ` : marker;
		const text = entry.paragraph ? lines.join('\n') : withMarker(written, lines).join('\n');
		return placedText(text, slotsOfEntry(entry), own);
	});
}

/** The first line of a bullet after its marker, the others under it. */
export function withMarker(written: string, lines: Bullet): string[] {
	const marker = hasTabs(lines) ? written.padEnd(Math.ceil(written.length / 4) * 4) : written;
	const indent = ' '.repeat(marker.length);
	return [guardRule(lines[0] ?? ''), ...lines.slice(1)].map((line, index) =>
		line === '' ? (index === 0 ? marker.trimEnd() : '') : `${index === 0 ? marker : indent}${line}`,
	);
}

/** A tab reaches to the next of every four columns: only below an indentation of four is it as wide as at the edge. */
function hasTabs(lines: Bullet): boolean {
	return !/^[ \t]/.test(lines[0] ?? '') && lines.some((line) => /^ *\t/.test(line));
}

export function writeEntry(entry: Entry, scope: SlotScope): Bullet[] {
	return bulletsOfEntry(entry, scope).map((bullet) => bullet.lines);
}

/** The bullets that an entry makes, each with the item that it is repeated for. */
function bulletsOfEntry(entry: Entry, scope: SlotScope): {lines: Bullet; scope: SlotScope}[] {
	if (entry.each) return writeEach(entry, entry.each, scope).map((lines) => ({lines, scope}));
	if (!entry.repeat) return present(writeOneEntry(entry, scope), scope);
	const scopes = scopesOf(scope, entry.repeat);
	if (!entry.repeat.home)
		return scopes
			.filter((item) => isMentioned(entry, item))
			.flatMap((item) => present(writeOneEntry(entry, item), item));
	const placeholder = groupPlaceholder(scope, entry.repeat.group);
	return placeholder
		? [{lines: [placeholder], scope}]
		: scopes.flatMap((item) => present(writeOneEntry(entry, item), item));
}

function present(lines: Bullet | undefined, scope: SlotScope): {lines: Bullet; scope: SlotScope}[] {
	return lines ? [{lines, scope}] : [];
}

function writeEach(entry: Entry, slot: Slot, scope: SlotScope): Bullet[] {
	const entries = entriesOf(scope, slot);
	const placeholder = placeholderOf(scope, slot);
	const shown = entries.length > 0 || placeholder === undefined ? entries : [placeholder];
	return shown.map((text) => composeEntry(entry, [text]));
}

/** One bullet, or undefined when nothing in it is filled. */
export function writeOneEntry(entry: Entry, scope: SlotScope): Bullet | undefined {
	const nested = [...nestedEntries(entry, scope), ...entry.children.flatMap((child) => writeEntry(child, scope))];
	const own = writeOwnLines(entry, scope, nested.length > 0);
	if (own === undefined) return undefined;
	const lines = nested.flatMap((lines) => withMarker(nestedMarker(entry, own), lines));
	return isApart(own) && lines.length > 0 ? [...own, '', ...lines] : [...own, ...lines];
}

/** Moved further in, a bullet would be under the last one of a list that its own Markdown ends in. */
export function nestedMarker({nested = usualMarker}: Entry, own: readonly string[]): string {
	return isApart(own) ? nested.trimStart() : nested;
}

/** Whether a blank line must stand between a bullet's own lines and what is nested under it. */
export function isApart(own: readonly string[]): boolean {
	return own.length > 1 || startsAsBlock(own[0] ?? '');
}

/** The lines of a bullet before what is nested in it. */
export function writeOwnLines(entry: Entry, scope: SlotScope, hasNested: boolean): string[] | undefined {
	const slots = slotsOf(entry.line);
	if (slots.length === 0) return hasNested ? [entry.line.start.trimEnd()] : undefined;
	const texts = ownTexts(entry, scope, hasNested);
	if (isEmpty(slots, texts) && !hasNested) return undefined;
	return composeEntry(entry, texts);
}

export function composeEntry(entry: Entry, texts: SlotTexts): string[] {
	const composed = composeLine(entry.line, texts, isOther(entry));
	const text = guardLabels(composed, entry.children);
	return (entry.paragraph ? guardParagraph(entry.line, text) : guardBullet(entry.line, text, texts)).split('\n');
}

function isOther({formOf, isSaying}: Entry): (text: string) => boolean {
	return (text) => formOf?.(text) !== undefined || isSaying?.(text) === true;
}

/** The texts of the slots of an entry; one list entry stands beside its label, several are nested under it. */
export function ownTexts(entry: Entry, scope: SlotScope, hasNested: boolean): SlotTexts {
	const slots = slotsOf(entry.line);
	const [slot] = slots;
	if (slot && bulletsOf(slot)) {
		const entries = entriesOf(scope, slot);
		return [entries.length > 1 ? undefined : (entries[0] ?? placeholderOf(scope, slot))];
	}

	const texts = textsOf(entry.line, scope);
	if (!hasNested || !isEmpty(slots, texts)) return texts;
	const bare = slots.findIndex(
		(candidate) =>
			candidate.ordinal === undefined &&
			entry.line.pieces.some((piece) => piece.content === candidate && piece.tail === ''),
	);
	return texts.map((text, index) => (index === bare ? textOfPlaceholder('missing') : text));
}

function nestedEntries(entry: Entry, scope: SlotScope): Bullet[] {
	const [slot] = slotsOf(entry.line);
	const entries = slot && bulletsOf(slot) ? entriesOf(scope, slot) : [];
	return entries.length > 1 ? entries.map((text) => [text]) : [];
}

/** Whether a place that only mentions items has anything to say of this one but its name. */
export function isMentioned(entry: Entry, scope: SlotScope): boolean {
	const group = entry.repeat?.group;
	return slotsOfEntry(entry).some(
		(slot) => slot.column !== undefined && slot.column !== group?.key && isAnswered(scope, slot),
	);
}

/** Whether the items of a list are paragraphs. */
export function isOfParagraphs({entries}: ListPattern): boolean {
	return entries.some(({paragraph}) => paragraph);
}
