import {type Answers, itemsAt, valueAt} from '../../core/answers/answers.ts';
import {type Question, type StepId, stepNames} from '../../core/answers/interview.ts';
import {type Gap, gaps} from '../../core/draft/gaps.ts';
import {type Place, pathOf} from '../../core/draft/place.ts';
import {conditionOfMark} from '../../core/draft/progress.ts';
import type {QuestionReadiness, Readiness} from '../../core/draft/readiness.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import {aboutWords} from '../../words/views/question.ts';
import type {SessionState} from '../state/state.ts';
import {keptBehind, keptTitle} from './kept.ts';
import {nameColumn} from './name-column.ts';
import {readinessNow} from './readiness-now.ts';
import {hasWords, wordsOf} from './words.ts';

/** How the question or its item stands; `kept`: the row leads to what is read behind the question. */
export type JumpRow = {
	place: Place;
	step: StepId;
	label: string;
	prompt: string;
	readiness: Readiness;
	kept?: number;
};

/**
 * The questions, items and what stays as it is in which each word of the filter is found; those come first
 * whose label the filter spells up to the middle of its last word, then those whose label begins with it, then those
 * whose label holds it. What is asked of each item is found by its name alone: there is much of it.
 */
export function jumpRows(session: SessionState, filter: string): readonly JumpRow[] {
	const words = wordsOf(filter);
	const missing = gaps(session.interview, session.draft);
	const found = readinessNow(session).flatMap((one) => [
		...rowsOf(session, one, missing).filter(({label, prompt, step}) =>
			hasWords(`${label} ${prompt} ${stepNames[step]}`, words),
		),
		...fieldRows(session, one, words),
	]);
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

function rankOf({label}: JumpRow, words: readonly string[]): 0 | 1 | 2 | 3 {
	const typed = words.join(' ');
	if (typed === '') return 0;
	if (label.toLowerCase().startsWith(typed)) return label.includes(' ', typed.length) ? 1 : 0;
	return hasWords(label, words) ? 2 : 3;
}

function rowsOf(session: SessionState, {question, readiness}: QuestionReadiness, missing: readonly Gap[]): JumpRow[] {
	const {draft} = session;
	const {path, step, label, prompt} = question;
	const items = question.fields ? itemsAt(draft.answers, path) : [];
	return [
		{place: {question: path}, step, label, prompt, readiness},
		...items.map((row, item) => ({
			place: {question: path, item},
			step,
			label: `${label} ${item + 1}`,
			prompt: nameOf(question, row),
			readiness: readinessOfItem({question: path, item}, row, missing),
		})),
		...keptBehind(session, path).map((kept) => ({
			place: {question: path},
			step,
			label: keptTitle(session.kept[kept]),
			prompt: aboutWords.keptInList,
			readiness: 'answered' as const,
			kept,
		})),
	];
}

/** Less than this of a name is in the name of too many fields. */
const leastLetters = 3;

/** The fields of each item that are called so. */
function fieldRows(session: SessionState, {question}: QuestionReadiness, words: readonly string[]): JumpRow[] {
	const {path, step, label, fields = []} = question;
	if (words.join('').length < leastLetters) return [];
	const named = fields.filter((field) => hasWords(field.label, words));
	if (named.length === 0) return [];
	return itemsAt(session.draft.answers, path).flatMap((row, item) =>
		named.map((field) => {
			const place = {question: path, item, field: field.path};
			const isThere = valueAt(row, field.path) !== undefined;
			return {
				...{place, step, label: `${label} ${item + 1}: ${field.label}`, prompt: nameOf(question, row)},
				readiness: isThere ? 'answered' : conditionOfMark(session.draft.marks[pathOf(place)]),
			};
		}),
	);
}

function nameOf(question: Question, row: Answers): string {
	const column = nameColumn(question, row);
	const value = column && valueAt(row, column.path);
	return column && value !== undefined ? kindOf(column.kind).show(value, column) : '';
}

/** What is wrong with an item or missing in it, as far as anything stands there. */
function readinessOfItem({question, item}: Place, row: Answers, missing: readonly Gap[]): Readiness {
	const own = missing.filter(({place}) => place.question === question && place.item === item);
	if (own.some(({need}) => need === 'correction')) return 'finding';
	if (own.length > 0) return 'needed';
	return Object.keys(row).length > 0 ? 'answered' : 'empty';
}
