import {type MatrixQuestions, matrixAnswers, matrixQuestions} from '../../core/analysis/decision/asked.ts';
import {type Matrix, matrixOf} from '../../core/analysis/decision/matrix.ts';
import {type Place, pathOf} from '../../core/draft/place.ts';
import {cellPath, scoreTexts} from '../../core/draft/score-cells.ts';
import {textAt} from '../../core/draft/text.ts';
import type {SessionState} from '../types.ts';
import type {Cell} from './types.ts';

/** What the grid is made of. */
export type Table = {questions: MatrixQuestions; matrix: Matrix; names: readonly string[]};

/** The options and criteria of a session as a table; undefined where the template asks for none. */
export function tableOf({interview, draft}: SessionState): Table | undefined {
	const questions = matrixQuestions(interview);
	if (!questions) return undefined;
	const matrix = matrixOf(matrixAnswers(questions, draft.answers));
	return {questions, matrix, names: matrix.criteria.map(({name}) => name)};
}

/** Whether there is no cell to put a score into. */
export function isEmpty({matrix: {options, criteria}}: Table): boolean {
	return options.length === 0 || criteria.length === 0;
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

/** The texts of a row, each with whether it is stored or only kept as typed. */
function storedTexts(session: SessionState, table: Table, option: number): string[] {
	const {typed} = session.draft;
	return (rowTexts(session, table, option) ?? []).map((text, criterion) => {
		const path =
			option < 0
				? pathOf(placeOfWeight(table, criterion))
				: cellPath(placeOfScores(table, option), table.names[criterion] ?? '');
		return `${typed[path] === undefined} ${text}`;
	});
}

/** The cell that differs between two states of the same table; undefined without one, or where rows or columns differ. */
export function changedCell(before: SessionState, after: SessionState): Cell | undefined {
	const [old, table] = [tableOf(before), tableOf(after)];
	if (!old || !table || old.matrix.options.length !== table.matrix.options.length) return undefined;
	if (old.names.length !== table.names.length) return undefined;
	for (let option = -1; option < table.matrix.options.length; option++) {
		const cells = storedTexts(before, old, option);
		const criterion = storedTexts(after, table, option).findIndex((cell, index) => cell !== cells[index]);
		if (criterion !== -1) return {option, criterion};
	}

	return undefined;
}
