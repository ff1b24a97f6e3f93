import {itemsAt, valueAt} from '../../core/answers/answers.ts';
import {plural} from '../../core/text/plural.ts';
import {cellsOf} from '../../flow/matrix/cells.ts';
import {weightSum} from '../../flow/matrix/sum.ts';
import {tableOf} from '../../flow/matrix/table.ts';
import {type GridView, gridView} from '../../flow/matrix/view.ts';
import type {SessionState} from '../../flow/state/state.ts';

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
		at.option < 0
			? 'How much does it count, in percent?'
			: `A score from ${min} to ${max}; ${given} of ${all} are given.`,
		...(question === '' ? [] : [question]),
		text === '' ? (at.option < 0 ? 'There is no weight yet.' : 'There is no score yet.') : `It is ${text}.`,
		...(problem === undefined ? [] : [`To correct: ${problem}`]),
	];
}

/** The totals so far, the sum of the weights where it is not right, and what they recommend. */
export function totalsLines(session: SessionState): string[] {
	const view = gridView(session);
	const table = tableOf(session);
	if (!view || !table) return ['Nothing is scored here.'];
	const {advice} = weightSum(table, session);
	const rows = view.options.map((name, option) => {
		const result = view.results[option];
		return result
			? `${name}: total ${result.total}, rank ${result.rank.replace('=', ', level with another')}.`
			: `${name}: no total yet.`;
	});
	return [
		...rows,
		...(advice === '' ? [] : [advice]),
		view.recommendation ?? 'Totals come with the first option that has all its scores.',
		...(view.moved === undefined ? [] : [view.moved]),
		...(view.isClose ? ['It is a close call.'] : []),
	];
}

function nameOf({at, table, options}: GridView): string {
	const {name = '', weight} = table.matrix.criteria[at.criterion] ?? {};
	if (at.option < 0) return `Weight of ${name}`;
	return `${options[at.option]}, ${name}${weight === undefined ? '' : `, which counts ${weight} percent`}`;
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
	return [
		`There are no ${plural(question.item ?? 'item')} with a name yet, so there is nothing to score.`,
		`Enter goes to ${question.label}; the same command leads back here.`,
	];
}
