import {itemsAt, type Json, type Mark, valueAt} from '../answers/answers.ts';
import type {Field} from '../answers/interview.ts';
import {isRequired} from '../answers/required.ts';
import {kindOf} from '../kinds/registry.ts';
import type {Inline} from '../kinds/types.ts';
import type {Slot} from '../template/patterns.ts';
import {capital} from '../text/capital.ts';
import {cleanText} from '../text/clean.ts';
import {entriesIn, joinedEntries} from './joined.ts';
import {escapePlaceholder, placeholderIn, textOfPlaceholder, unescapePlaceholder} from './marks.ts';
import {itemFor, ordinalOf, pathOfColumn, type SlotScope, slotValue} from './scope.ts';

/** What a slot holds in a document: a value, a mark, or text that is no such value and stays as it is. */
export type SlotValue = {value: Json} | {mark: Mark} | {unread: string} | undefined;

/** The text that stands in a slot; undefined when nothing does. */
export function slotText(scope: SlotScope, slot: Slot): string | undefined {
	if (slot.ordinal) return ordinalOf(scope, slot);
	const value = slotValue(scope, slot);
	if (value === undefined) return placeholderOf(scope, slot);
	return countedAs(scope, slot) ?? textOfValue(value, slot);
}

/** `Option 2` for the name of an item that is written so; one that has no place where they are counted has its name. */
function countedAs(scope: SlotScope, slot: Slot): string | undefined {
	const item = slot.as && itemFor(scope, slot);
	if (!slot.as || !item || scope.elsewhere?.get(item.group)?.has(item.index)) return undefined;
	return slot.as.word + ordinalOf({...scope, item}, {...slot, ordinal: slot.as.ordinal});
}

/** What is shown where the answer is missing: its mark, or that it must still be decided. */
export function placeholderOf(scope: SlotScope, slot: Slot): string | undefined {
	const placeholder = markOf(scope, slot) ?? (isMissed(scope, slot) ? 'missing' : undefined);
	return placeholder && textOfPlaceholder(placeholder, slot.field);
}

function isMissed(scope: SlotScope, slot: Slot): boolean {
	const {answers, unnamed} = scope;
	const {required, question, column, field} = slot;
	if (!required) return false;
	if (column === undefined) return !unnamed?.has(question) && isRequired(field, answers);
	return toldMark(scope, slot) === undefined;
}

/** What is said where it stands beside something else of an item that nobody knows, since there is none. */
export function toldText(scope: SlotScope, slot: Slot): string | undefined {
	const mark = toldMark(scope, slot);
	return mark && textOfPlaceholder(mark, slot.field);
}

/** The mark of a group without items, where a slot would say which of them it is. */
function toldMark({answers, marks, told = {}}: SlotScope, slot: Slot): ShownMark | undefined {
	if (!isWhich(slot) || valueAt(answers, slot.question) !== undefined) return undefined;
	return shownMark({marks: {...marks, ...told}}, slot.question);
}

function markOf(scope: SlotScope, slot: Slot): ShownMark | undefined {
	if (slot.column === undefined) return shownMark(scope, slot.question);
	const item = itemFor(scope, slot);
	if (item) return shownMark(scope, pathOfColumn(item, slot.column));
	return isWhich(slot) && valueAt(scope.answers, slot.question) !== undefined
		? shownMark(scope, slot.question)
		: undefined;
}

/** Whether it says which of the items it is; a mark of the group stands here while it has items and none is it. */
function isWhich({filter, column, required}: Slot): boolean {
	return required && column !== undefined && filter?.single === true;
}

type ShownMark = Exclude<Mark, 'skipped'>;

function shownMark({marks}: Pick<SlotScope, 'marks'>, path: string): ShownMark | undefined {
	const mark = marks[path];
	return mark === 'skipped' ? undefined : mark;
}

/** Whether a slot has an answer: a value, or a mark. */
export function isAnswered(scope: SlotScope, slot: Slot): boolean {
	return slotValue(scope, slot) !== undefined || markOf(scope, slot) !== undefined;
}

/** What is shown at the home of a group that has no items; undefined where it has some, or need not have any. */
export function groupPlaceholder(scope: SlotScope, group: Field): string | undefined {
	if (itemsAt(scope.answers, group.path).length > 0) return undefined;
	const placeholder =
		shownMark(scope, group.path) ??
		(isRequired(group, scope.answers) && !scope.unnamed?.has(group.path) ? 'missing' : undefined);
	return placeholder && textOfPlaceholder(placeholder, group);
}

function textOfValue(value: Json, slot: Slot): string {
	const {form} = kindOf(slot.field.kind);
	if (typeof form === 'object' && 'bullets' in form && slot.joined && Array.isArray(value))
		return escapePlaceholder(joinedEntries(value.map((entry) => form.bullets.write(entry, slot.field))));
	if (typeof form === 'object' && 'inline' in form)
		return escapePlaceholder(asLabel(form.inline.write(value, slot.field), slot));
	return escapePlaceholder(String(value));
}

function asLabel(text: string, slot: Slot): string {
	return slot.capital ? capital(text) : text;
}

/** The kind of a slot that is written as bullets, one for each entry of its value. */
export function bulletsOf(slot: Slot): Inline | undefined {
	const {form} = kindOf(slot.field.kind);
	return typeof form === 'object' && 'bullets' in form && !slot.joined ? form.bullets : undefined;
}

/** A slot in a place that has no bullets below it: all entries of a list stand in its one line. */
export function inOneLine(slot: Slot): Slot {
	return bulletsOf(slot) ? {...slot, joined: true} : slot;
}

/** The entries of a list slot as they stand in bullets. */
export function entriesOf(scope: SlotScope, slot: Slot): string[] {
	const value = slotValue(scope, slot);
	const bullets = bulletsOf(slot);
	if (!bullets || !Array.isArray(value)) return [];
	return value.map((entry) => escapePlaceholder(bullets.write(entry, slot.field)));
}

/** From the text in a slot back to what it means. */
export function readSlot(text: string | undefined, slot: Slot): SlotValue {
	if (text === undefined || text.trim() === '') return undefined;
	if (slot.prompted && isPrompt(text)) return {unread: text};
	const placeholder = placeholderIn(text);
	if (placeholder) return placeholder === 'missing' ? undefined : {mark: placeholder};
	const value = readValue(unescapePlaceholder(text), slot);
	return value === undefined ? {unread: text} : {value};
}

/** What a template has in brackets, and no link: `[option 1]`. */
export function isPrompt(text: string): boolean {
	return /^\[[^\][]*\](?![([])/.test(text);
}

function readValue(text: string, slot: Slot): Json | undefined {
	const {form} = kindOf(slot.field.kind);
	if (form === 'markdown') return cleanText(text);
	if (form === 'items') return undefined;
	if ('bullets' in form && slot.joined) {
		const values = entriesIn(text).map((entry) => form.bullets.read(entry, slot.field));
		return values.length === 0 || values.includes(undefined) ? undefined : (values as Json[]);
	}
	return 'inline' in form ? form.inline.read(text, slot.field) : form.bullets.read(text, slot.field);
}
