import {itemsAt, valueAt} from '../../core/answers/answers.ts';
import {type Question, type StepId, stepNames} from '../../core/answers/interview.ts';
import {applicableQuestions} from '../../core/draft/applicable.ts';
import type {Place} from '../../core/draft/place.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import type {SessionState} from '../state/state.ts';
import {keptBehind, keptTitle} from './kept.ts';

/** `kept`: the row leads to what is read behind the question. */
type JumpRow = {place: Place; step: StepId; label: string; prompt: string; kept?: number};

/**
 * The questions, items and what stays as it is in which each word of the filter is found; those come first
 * whose label the filter spells up to the middle of its last word, then those whose label begins with it, then those
 * whose label holds it.
 */
export function jumpRows(session: SessionState, filter: string): readonly JumpRow[] {
	const {interview, draft} = session;
	const words = filter.toLowerCase().trim().split(/\s+/);
	const found = applicableQuestions(interview, draft.answers)
		.flatMap((question) => rowsOf(session, question))
		.filter(({label, prompt, step}) => holds(`${label} ${prompt} ${stepNames[step]}`, words));
	return [0, 1, 2, 3].flatMap((rank) => found.filter((row) => rankOf(row, words) === rank));
}

/** The row of the place at hand in the list of all; the row of its question when the item has none. */
export function jumpIndex(session: SessionState): number {
	const {question, item} = session.focus;
	const rows = jumpRows(session, '');
	const {keptAt} = session;
	if (keptAt) return rows.findIndex(({kept}) => kept === keptAt.index);
	const exact = rows.findIndex(({place}) => place.question === question && place.item === item);
	return Math.max(0, exact === -1 ? rows.findIndex(({place}) => place.question === question) : exact);
}

function holds(text: string, words: readonly string[]): boolean {
	const lower = text.toLowerCase();
	return words.every((word) => lower.includes(word));
}

function rankOf({label}: JumpRow, words: readonly string[]): 0 | 1 | 2 | 3 {
	const typed = words.join(' ');
	if (typed === '') return 0;
	if (label.toLowerCase().startsWith(typed)) return label.includes(' ', typed.length) ? 1 : 0;
	return holds(label, words) ? 2 : 3;
}

function rowsOf(session: SessionState, question: Question): readonly JumpRow[] {
	const {draft} = session;
	const {path, step, label, prompt, key} = question;
	const column = question.fields?.find((field) => field.path === key) ?? question.fields?.[0];
	const items = question.fields ? itemsAt(draft.answers, path) : [];
	return [
		{place: {question: path}, step, label, prompt},
		...items.map((row, item) => {
			const value = column && valueAt(row, column.path);
			const name = column && value !== undefined ? kindOf(column.kind).show(value, column) : '';
			return {place: {question: path, item}, step, label: `${label} ${item + 1}`, prompt: name};
		}),
		...keptBehind(session, path).map((kept) => ({
			place: {question: path},
			step,
			label: keptTitle(session.kept[kept]),
			prompt: 'Kept as it is',
			kept,
		})),
	];
}
