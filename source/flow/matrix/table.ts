import {type Matrix, matrixOf} from '../../core/analysis/decision/matrix.ts';
import {type MatrixQuestions, matrixAnswers, matrixQuestions} from '../../core/analysis/decision/matrix-questions.ts';
import {type Answers, itemsAt, valueAt} from '../../core/answers/answers.ts';
import {asideIn} from '../../core/answers/rivals.ts';
import {fieldAt, type Place} from '../../core/draft/place.ts';
import {scoreTexts} from '../../core/draft/score-cells.ts';
import {textAt} from '../../core/draft/text.ts';
import type {SessionState} from '../state/state.ts';

/** What the grid is made of. */
export type Table = {questions: MatrixQuestions; matrix: Matrix; names: readonly string[]};

/** The options and criteria of a session as a table; undefined where the template asks for none. */
export function tableOf({interview, draft}: SessionState): Table | undefined {
	const questions = matrixQuestions(interview);
	if (!questions) return undefined;
	const matrix = matrixOf(matrixAnswers(questions, draft.answers));
	return {questions, matrix, names: matrix.criteria.map(({name}) => name)};
}

/** The option that is selected; undefined where none is. */
export function selectedOption({questions: {options}}: Table, answers: Answers): number | undefined {
	const {path, single} = options;
	const isAside = asideIn(answers, options);
	const at = itemsAt(answers, path).findIndex(
		(item) => single !== undefined && valueAt(item, single) === true && !isAside(item),
	);
	return at < 0 ? undefined : at;
}

/** Without options or without criteria there is no cell: what is missing first. */
export function missingIn({matrix: {options, criteria}}: Table): 'criteria' | 'options' | undefined {
	if (criteria.length === 0) return 'criteria';
	return options.length === 0 ? 'options' : undefined;
}

/** Whether there is no cell to put a score into. */
export function isEmpty(table: Table): boolean {
	return missingIn(table) !== undefined;
}

/** Whether a row of the grid can be selected as the option that is proposed. */
export function isSelectable(session: SessionState): boolean {
	const table = tableOf(session);
	return table !== undefined && !isEmpty(table) && table.questions.options.single !== undefined;
}

/** Whether the grid of a session has nothing to score. */
export function isWithoutCells(session: SessionState): boolean {
	const table = tableOf(session);
	return !table || isEmpty(table);
}

/** Where the scores of an option are. */
export function placeOfScores({questions: {options, scores}}: Table, item: number): Place {
	return {question: options.path, item, field: scores.path};
}

/** Where the weight of a criterion is. */
export function placeOfWeight({questions: {criteria, weight}, matrix}: Table, criterion: number): Place {
	return {question: criteria.path, item: matrix.criteria[criterion]?.index ?? 0, field: weight.path};
}

/** The texts in the cells of a row; undefined where the option holds a text that is no list of scores. */
export function rowTexts({interview, draft}: SessionState, table: Table, option: number): string[] | undefined {
	if (option < 0) return table.names.map((_, criterion) => textAt(interview, draft, placeOfWeight(table, criterion)));
	const texts = scoreTexts(draft, placeOfScores(table, option), table.names);
	return texts && table.names.map((name) => texts.get(name) ?? '');
}

/** Whether a group that meets has still to say what a criterion counts, which comes before its scores. */
export function isWeightWanted({draft}: Pick<SessionState, 'draft'>, {matrix}: Table): boolean {
	return draft.meeting !== undefined && matrix.criteria.some(({weight}) => weight === undefined);
}

/** Whether the question at the focus is one of those that the grid is made of. */
export function hasGrid(session: SessionState): boolean {
	const {question} = session.focus;
	const questions = matrixQuestions(session.interview);
	return [questions?.options, questions?.criteria, questions?.scale].some((one) => one?.path === question);
}

/** Whether the grid is what the question at the focus is about, and no other column of an option or a criterion. */
export function isGridNear(session: SessionState): boolean {
	const {focus, interview} = session;
	return hasGrid(session) && (focus.field === undefined || fieldAt(interview, focus)?.kind === 'scores');
}
