import {gridMessages} from '../../words/messages/grid.ts';
import {hasGrid, isWeightWanted, isWithoutCells, rowTexts, type Table, tableOf} from '../matrix/table.ts';
import {committed} from '../session/commit.ts';
import {opened} from '../session/focus.ts';
import type {Cell} from '../state/grid.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {missingAnswered} from './missing.ts';
import {nextCell} from './move.ts';

/** The grid over the whole screen, at the first cell that is still to be filled. */
export function gridOpened(session: SessionState): SessionState {
	const {buffer: _, keptAt: __, ...rest} = committed(session);
	const table = tableOf(rest);
	if (!table || !hasGrid(session)) return said(session, 'info', gridMessages.nothingScored);
	if (!isWeightWanted(rest, table)) return {...rest, touched: false, grid: firstCell(rest, table)};
	const criterion = table.matrix.criteria.findIndex(({weight}) => weight === undefined);
	const there = {...rest, touched: false, grid: {option: -1, criterion}};
	return said(there, 'info', gridMessages.weightsFirst, gridMessages.typeWeights);
}

/** Back to where the person was before. */
export function gridLeft(session: SessionState): SessionState {
	return opened(session, session.focus);
}

/** On to the next cell, or to the question without whose answers there is none. */
export function cellConfirmed(session: SessionState): SessionState {
	return isWithoutCells(session) ? missingAnswered(session) : nextCell(session);
}

/** In the option whose scores have the focus, or else in the first column that has one. */
function firstCell(session: SessionState, table: Table): Cell {
	const {question, field, item = 0} = session.focus;
	const isAtScores = question === table.questions.options.path && field === table.questions.scores.path;
	const options = isAtScores ? [item] : [...table.matrix.options.keys()];
	const rows = options.map((option) => rowTexts(session, table, option) ?? []);
	for (const criterion of table.names.keys()) {
		const row = rows.findIndex((texts) => texts[criterion] === '');
		if (row !== -1) return {option: options[row] ?? 0, criterion};
	}

	return {option: isAtScores ? item : 0, criterion: 0};
}
