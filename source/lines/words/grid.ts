import {itemsAt, valueAt} from '../../core/answers/answers.ts';
import {cellsOf} from '../../flow/matrix/cells.ts';
import {weightSum} from '../../flow/matrix/sum.ts';
import {tableOf} from '../../flow/matrix/table.ts';
import {type GridView, gridView} from '../../flow/matrix/view.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {toldGridWords} from '../../words/lines/grid.ts';

/** The cell at hand: whose score it is, what it asks, and what stands there. */
export function gridLines(session: SessionState): string[] {
	const view = gridView(session);
	if (!view) return [];
	if (view.missing !== undefined) return missingLines(view);
	const {at, table, given, all} = view;
	const {text = '', problem} = cellsOf(session, table, at.option)[at.criterion] ?? {};
	const question = questionOf(session, view);
	const {min, max} = table.matrix.scale;
	return [
		`${nameOf(view)}.`,
		at.option < 0 ? toldGridWords.askedWeight : toldGridWords.askedScore(min, max, given, all),
		...(question === '' ? [] : [question]),
		text === '' ? (at.option < 0 ? toldGridWords.noWeight : toldGridWords.noScore) : toldGridWords.present(text),
		...(problem === undefined ? [] : [toldGridWords.toCorrect(problem)]),
	];
}

/** The totals so far, the sum of the weights where it is not right, and what they recommend. */
export function totalsLines(session: SessionState): string[] {
	const view = gridView(session);
	const table = tableOf(session);
	if (!view || !table) return [toldGridWords.nothingScored];
	const {advice} = weightSum(table, session);
	const rows = view.options.map((name, option) => {
		const result = view.results[option];
		return result ? toldGridWords.total(name, result.total, result.rank) : toldGridWords.noTotal(name);
	});
	return [
		...rows,
		...(advice === '' ? [] : [advice]),
		view.recommendation ?? toldGridWords.noTotals,
		...(view.moved === undefined ? [] : [view.moved]),
		...(view.isClose ? [toldGridWords.closeCall] : []),
	];
}

function nameOf({at, table, options}: GridView): string {
	const {name = '', weight} = table.matrix.criteria[at.criterion] ?? {};
	if (at.option < 0) return toldGridWords.weightOf(name);
	return toldGridWords.cell(options[at.option] ?? '', name, weight);
}

/** What the criterion asks, where its item has a text of its own for that. */
function questionOf({draft}: SessionState, {at, table: {questions, matrix}}: GridView): string {
	const {criteria} = questions;
	const item = itemsAt(draft.answers, criteria.path)[matrix.criteria[at.criterion]?.index ?? 0] ?? {};
	const column = criteria.fields?.find(({path, kind}) => kind === 'line' && path !== criteria.key);
	return column ? String(valueAt(item, column.path) ?? '') : '';
}

function missingLines({table: {questions}, missing}: GridView): string[] {
	const question = missing === 'criteria' ? questions.criteria : questions.options;
	return [toldGridWords.noneNamed(question.item ?? 'item'), toldGridWords.howToName(question.label)];
}
