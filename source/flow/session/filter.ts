import {answeringMessages} from '../../words/messages/answering.ts';
import {said} from '../state/message.ts';
import type {SessionState, State} from '../state/state.ts';
import {listAt, narrowing, rowsWith, shownRows} from '../view/narrowed.ts';
import {focused} from './focus.ts';
import type {RowMove} from './rows.ts';

/** The list at hand asks for words that its rows must have; those that narrow it already go on. */
export function filterAsked<S extends State>(state: S): S {
	const list = listAt(state);
	if (!list || state.filter?.isTyped) return state;
	const text = state.filter?.list === list.name ? state.filter.text : '';
	return {...state, filter: {list: list.name, text, isTyped: true}};
}

export function filterTyped<S extends State>(state: S, change: (text: string) => string): S {
	return state.filter?.isTyped ? {...state, filter: {...state.filter, text: change(state.filter.text)}} : state;
}

/** Enter behind the words: the rows have the keys again, and stay as few. */
export function filterTaken<S extends State>(state: S): S {
	const {filter} = state;
	if (!filter) return state;
	if (filter.text.trim() === '') return withoutFilter(state);
	if (narrowing(state)?.count === 0)
		return said(state, 'info', answeringMessages.noRow, answeringMessages.howToShowRows);
	return {...state, filter: {...filter, isTyped: false}};
}

/** All rows again, with the same one highlighted. */
export function withoutFilter<S extends State>(state: S): S {
	const {filter: _, ...rest} = state;
	return rest as S;
}

/** The way to another row, among those that are shown. */
export function amongShown(state: State, to: RowMove): RowMove {
	const shown = shownRows(state);
	if (!shown) return to;
	return (row) => {
		const last = shown.length - 1;
		const at = to(shown.indexOf(row), last);
		return shown[Math.max(0, Math.min(at, last))] ?? row;
	};
}

/**
 * The state after a step, with what narrows its list only there, and as long as any of its rows is left; the highlight
 * stays on its row or goes to the next one that is shown.
 */
export function withinFilter(before: State, after: State): State {
	const {filter} = after;
	if (!filter) return after;
	const list = listAt(after);
	if (!list || list.name !== filter.list) return isNear(after, filter.list) ? after : withoutFilter(after);
	if (isLeftBehind(before, after)) return withoutFilter(after);
	const shown = rowsWith(list, filter.text);
	const isEmpty = shown.every((index) => list.rows[index] === undefined);
	if (isEmpty) return filter.isTyped ? after : withoutFilter(after);
	if (shown.includes(list.index)) return after;
	return highlightedAt(
		after,
		shown.find((index) => index > list.index && list.rows[index] !== undefined) ?? lastOf(list.rows, shown),
	);
}

function lastOf(rows: readonly (string | undefined)[], shown: readonly number[]): number {
	return shown.findLast((index) => rows[index] !== undefined) ?? 0;
}

/** Whether the way leads back to that list: from a field of its items, and from what a row of the review has opened. */
function isNear(state: State, list: string): boolean {
	if (state.screen === 'start') return list === 'start';
	if (list === 'review') return state.screen !== 'interview' || state.review.left !== undefined;
	return state.screen === 'interview' && list === `items-of-${state.focus.question}`;
}

/** Whoever comes to the review by another way than from one of its rows begins with all of them. */
function isLeftBehind(before: State, after: State): boolean {
	return before.screen === 'interview' && after.screen === 'review' && before.review.left === undefined;
}

function highlightedAt(state: State, index: number): State {
	if (state.screen === 'start') return {...state, index};
	if (state.screen === 'review') return {...state, review: {...state.review, index}};
	return focused(state as SessionState, {question: state.focus.question, item: index});
}
