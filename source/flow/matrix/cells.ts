import {scoreProblem} from '../../core/draft/with-score.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import {gridMessages} from '../../words/messages/grid.ts';
import type {SessionState} from '../state/state.ts';
import {rowTexts, type Table} from './table.ts';

/** What stands in a cell, and why it is no score or weight; a cell that is still to be filled has neither. */
type CellView = {text: string; problem?: string};

/** The cells of one row, for each criterion. */
export function cellsOf(session: SessionState, table: Table, option: number): readonly CellView[] {
	const {grid} = session;
	const texts = rowTexts(session, table, option);
	if (!texts) return table.names.map(() => ({text: '?', problem: gridMessages.noListOfScores}));
	return texts.map((stored, criterion) => {
		const isAt = grid?.option === option && grid.criterion === criterion;
		const text = (isAt ? grid.entry?.text : undefined) ?? stored;
		const problem = text === '' ? undefined : problemWith(meant(text), table, option);
		return {text, ...(problem === undefined ? {} : {problem})};
	});
}

function problemWith(text: string, {matrix, questions}: Table, option: number): string | undefined {
	if (option >= 0) return scoreProblem(text, matrix.scale);
	const {weight} = questions;
	const read = kindOf(weight.kind).parse(text, weight);
	return 'problem' in read ? read.problem : undefined;
}

/** The number that is meant while it is typed: without a point that no decimals follow yet. */
export function meant(typed: string): string {
	return typed.replace(/(?<=\d)\.$/, '');
}
