import {itemsAt, valueAt} from '../../core/answers/answers.ts';
import {parkedLine} from '../../core/draft/parking.ts';
import {questionAt} from '../../core/draft/place.ts';
import {textAt} from '../../core/draft/text.ts';
import {aboutWords} from '../../words/views/question.ts';
import {type ReviewRow, reviewRows} from '../selectors/review-rows.ts';
import {hasWords, wordsOf} from '../selectors/words.ts';
import {contextBelowFilter} from '../state/context.ts';
import type {SessionState, StartState, State} from '../state/state.ts';
import {severityWords} from './severity.ts';

/** A list that can be narrowed: a text for each row to look for words in; a row without one is always shown. */
type List = {name: string; rows: readonly (string | undefined)[]; index: number};

/** How far the list at hand is narrowed: what is typed, and of how many rows how many are shown. */
export type Narrowing = {text: string; isTyped: boolean; count: number; total: number};

/** The list that has the keys, or whose filter has them. */
export function listAt(state: State): List | undefined {
	const context = contextBelowFilter(state);
	if (state.screen === 'start') return context === 'start' ? listOfDrafts(state) : undefined;
	if (context === 'list') return listOfItems(state);
	return context === 'review' ? listOfFindings(state) : undefined;
}

/** The rows of a list that has the words, by their places in it. */
export function rowsWith({rows}: List, text: string): readonly number[] {
	const words = wordsOf(text);
	return rows.flatMap((row, index) => (row === undefined || hasWords(row, words) ? [index] : []));
}

/** The rows that are shown of the list at hand; undefined where it is not narrowed. */
export function shownRows(state: State): readonly number[] | undefined {
	const list = state.filter && listAt(state);
	return list && state.filter?.list === list.name ? rowsWith(list, state.filter.text) : undefined;
}

/** Of those of some list that is drawn for the list at hand, the ones that are shown. */
export function narrowed<Row>(state: State, rows: readonly Row[]): readonly Row[] {
	return shownRows(state)?.flatMap((index) => rows.slice(index, index + 1)) ?? rows;
}

export function narrowing(state: State): Narrowing | undefined {
	const list = state.filter && listAt(state);
	if (!state.filter || state.filter.list !== list?.name) return undefined;
	const {text, isTyped} = state.filter;
	const isCounted = (index: number): boolean => list.rows[index] !== undefined;
	const total = list.rows.filter((row) => row !== undefined).length;
	return {text, isTyped, count: rowsWith(list, text).filter(isCounted).length, total};
}

function listOfDrafts({drafts, index}: StartState): List {
	const rows = drafts.map(({title, step, age}) => `${title === '' ? aboutWords.untitled : title} ${step} ${age}`);
	return {name: 'start', rows: [...rows, undefined], index};
}

/** The row behind the last item adds one. */
function listOfItems(session: SessionState): List {
	const {interview, draft, focus} = session;
	const items = itemsAt(draft.answers, focus.question);
	const fields = questionAt(interview, focus.question)?.fields ?? [];
	const rows = items.map((row, item) =>
		fields
			.map((field) =>
				valueAt(row, field.path) === true ? field.label : textAt(interview, draft, {...focus, item, field: field.path}),
			)
			.join(' '),
	);
	const index = Math.min(focus.item ?? 0, rows.length);
	return {name: `items-of-${focus.question}`, rows: [...rows, undefined], index};
}

function listOfFindings(session: SessionState): List {
	return {name: 'review', rows: reviewRows(session).map(textOfRow), index: session.review.index};
}

/** The path of the file and the writing of it are always there. */
function textOfRow(row: ReviewRow): string | undefined {
	if (row.row === 'gap') return `${row.gap.need} ${row.gap.label} ${row.gap.problem} ${row.gap.advice}`;
	if (row.row === 'parked') return aboutWords.parked(parkedLine(row.parked));
	if (row.row !== 'finding') return undefined;
	const {severity, message, next, rule} = row.finding;
	return `${severityWords[severity]} ${row.label} ${message} ${next} ${rule}`;
}
