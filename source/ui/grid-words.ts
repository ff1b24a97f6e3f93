import {itemsAt, valueAt} from '../core/answers/answers.ts';
import {cellsOf} from '../flow/matrix/cells.ts';
import type {GridView} from '../flow/matrix/view.ts';
import type {SessionState} from '../flow/state/state.ts';
import {gridWords} from '../words/screen/grid.ts';
import type {Line} from './components/rows.tsx';
import type {GridLayout} from './grid-layout.ts';
import {wrapped} from './wrap.ts';

/** Where the cell at hand is, with whole names, and what is wrong with it or asked there. */
export function cellLines(state: SessionState, view: GridView, {cellRows}: GridLayout, width: number): Line[] {
	const {at, table} = view;
	const problem = cellsOf(state, table, at.option)[at.criterion]?.problem;
	const name: Line = {key: 'cell', runs: [{text: nameOf(view), meaning: 'accent'}]};
	if (problem !== undefined) {
		const line: Line = {key: 'problem', runs: [{text: `! ${problem}`, meaning: 'problem'}]};
		return cellRows > 1 ? [name, line] : [line];
	}

	const rows = wrapped(nameOf(view), width, cellRows);
	const question = rows.length < cellRows ? questionOf(state, view) : '';
	return [
		...rows.map((text, row): Line => ({key: `cell ${row}`, runs: [{text, meaning: 'accent'}]})),
		{key: 'question', runs: [{text: question, meaning: 'quiet'}]},
	];
}

function nameOf({at, table, options}: GridView): string {
	const {name = '', weight} = table.matrix.criteria[at.criterion] ?? {};
	if (at.option < 0) return gridWords.weightOf(name);
	return `${options[at.option]}  ·  ${name}${weight === undefined ? '' : ` (${weight}%)`}`;
}

/** What the criterion asks, where its item has a text of its own for that. */
function questionOf({draft}: SessionState, {at, table: {questions, matrix}}: GridView): string {
	const {criteria} = questions;
	const item = itemsAt(draft.answers, criteria.path)[matrix.criteria[at.criterion]?.index ?? 0] ?? {};
	const column = criteria.fields?.find(({path, kind}) => kind === 'line' && path !== criteria.key);
	return column ? String(valueAt(item, column.path) ?? '') : '';
}

/** What to do where there is no cell yet. */
export function missingLines({table: {questions}, missing}: GridView, width: number): Line[] {
	const question = missing === 'criteria' ? questions.criteria : questions.options;
	const noun = question.item ?? 'item';
	const lines = [gridWords.noneNamed(noun), gridWords.howToName(question.label)];
	return lines.flatMap((text, index) =>
		wrapped(text, width, 3).map(
			(row, part): Line => ({
				key: `${index} ${part}`,
				runs: [{text: row, meaning: index === 0 ? 'strong' : 'plain'}],
			}),
		),
	);
}
