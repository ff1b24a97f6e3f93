import {type Answers, itemsAt, valueAt, withValue} from '../../core/answers/answers.ts';
import type {Question} from '../../core/answers/interview.ts';
import {questionAt} from '../../core/draft/place.ts';
import {rearranged} from '../../core/draft/rearrange.ts';
import type {Draft} from '../../core/draft/types.ts';
import {isColumnAhead} from '../../core/draft/way.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {wayWords} from '../../words/messages/ways.ts';
import {wayTo} from '../keys/way.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {changed} from './change.ts';
import {focused} from './focus.ts';
import {type RowMove, rowAfter} from './rows.ts';

/** A new item behind the others, whose letters and numbers people may have cited; opened at its first column. */
export function itemAdded(session: SessionState, item: Answers = {}): SessionState {
	const group = groupOf(session);
	if (!group) return session;
	const {rows, question} = group;
	const order = [...indexes(rows), undefined];
	return changed(session, reordered(group, order, item), place(group, rows.length, firstColumn(session, question)));
}

/** A copy below, under a name of its own and without the flag that only one item may carry. */
export function itemDuplicated(session: SessionState): SessionState {
	const group = groupOf(session);
	const original = group?.rows[group.row];
	if (!group || !original) return withoutItem(session, group, 'duplicate');
	const {rows, row, question} = group;
	const order = [...indexes(rows).slice(0, row + 1), row, ...indexes(rows).slice(row + 1)];
	const copy = copied(original, question, rows);
	const change = (draft: Draft) => withItem(reordered(group, order)(draft), question.path, row + 1, copy);
	return changed(session, change, place(group, row + 1));
}

export function itemMoved(session: SessionState, by: -1 | 1): SessionState {
	const group = groupOf(session);
	if (!group?.rows[group.row]) return withoutItem(session, group, 'move');
	if (!group.rows[group.row + by]) return said(session, 'info', answeringMessages.endOfList(by < 0));
	const order: number[] = indexes(group.rows);
	order.splice(group.row + by, 0, ...order.splice(group.row, 1));
	return changed(session, reordered(group, order), place(group, group.row + by));
}

export function itemDeleted(session: SessionState): SessionState {
	const group = groupOf(session);
	const item = group?.rows[group.row];
	if (!group || !item) return withoutItem(session, group, 'delete');
	const order = indexes(group.rows).filter((index) => index !== group.row);
	const next = place(group, Math.max(0, Math.min(group.row, order.length - 1)));
	return said(
		changed(session, reordered(group, order), next),
		'info',
		answeringMessages.deleted(nameOf(group, item)),
		wayWords.bringsItBack(wayTo(session, 'undo-asked')),
	);
}

/** The highlighted item opened at its first column; the row behind the last item adds one. */
export function itemOpened(session: SessionState): SessionState {
	const group = groupOf(session);
	if (!group?.rows[group.row]) return itemAdded(session);
	return focused(session, place(group, group.row, firstColumn(session, group.question)));
}

export function rowMoved(session: SessionState, to: RowMove): SessionState {
	const group = groupOf(session);
	if (!group) return session;
	const row = rowAfter(to, group.row, group.rows.length);
	return row === group.row ? session : focused(session, place(group, row));
}

function withoutItem(
	session: SessionState,
	group: Group | undefined,
	verb: 'duplicate' | 'move' | 'delete',
): SessionState {
	return group ? said(session, 'info', answeringMessages.nothingInRow(verb, group.question.item ?? 'item')) : session;
}

/** An item as it is called, or by its number. */
function nameOf({question: {key, item: noun = 'item'}, row}: Group, item: Answers): string {
	const name = key === undefined ? undefined : valueAt(item, key);
	return typeof name === 'string' && name !== '' ? `"${name}"` : `${noun} ${row + 1}`;
}

type Group = {question: Question; rows: readonly Answers[]; row: number};

/** The group whose list has the focus. */
function groupOf({interview, draft, focus}: SessionState): Group | undefined {
	const question = questionAt(interview, focus.question);
	if (!question?.fields || focus.field !== undefined) return undefined;
	const rows = itemsAt(draft.answers, question.path);
	return {question, rows, row: Math.min(focus.item ?? 0, rows.length)};
}

function place({question}: Group, item: number, field?: string) {
	return {question: question.path, item, ...(field === undefined ? {} : {field})};
}

/** Where the way through an item begins. */
function firstColumn({interview, draft}: SessionState, question: Question): string | undefined {
	const columns = question.fields ?? [];
	return (columns.find((column) => isColumnAhead(interview, draft, question, column, {})) ?? columns[0])?.path;
}

function indexes(rows: readonly unknown[]): number[] {
	return rows.map((_, index) => index);
}

function reordered({question}: Group, order: readonly (number | undefined)[], added: Answers = {}) {
	return (draft: Draft): Draft => rearranged(draft, question.path, order, added);
}

function withItem(draft: Draft, group: string, at: number, item: Answers): Draft {
	const rows = itemsAt(draft.answers, group).map((row, index) => (index === at ? item : row));
	return {...draft, answers: withValue(draft.answers, group, rows)};
}

function copied(item: Answers, {key, single}: Question, rows: readonly Answers[]): Answers {
	const copy = single === undefined ? item : withValue(item, single, undefined);
	const name = key === undefined ? undefined : valueAt(item, key);
	if (key === undefined || typeof name !== 'string') return copy;
	const names = new Set(rows.map((row) => valueAt(row, key)));
	let number = 2;
	while (names.has(`${name} (${number})`)) number++;
	return withValue(copy, key, `${name} (${number})`);
}
