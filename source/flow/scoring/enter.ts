import {optionName} from '../../core/analysis/decision/words.ts';
import {pathOf} from '../../core/draft/place.ts';
import {withTextAt} from '../../core/draft/text.ts';
import type {Draft} from '../../core/draft/types.ts';
import {withScore} from '../../core/draft/with-score.ts';
import {gridMessages} from '../../words/messages/grid.ts';
import {isSamePart, partOf} from '../history/part.ts';
import {recorded} from '../history/record.ts';
import {wayTo} from '../keys/way.ts';
import {meant} from '../matrix/cells.ts';
import {isEmpty, isWeightWanted, placeOfScores, placeOfWeight, rowTexts, type Table, tableOf} from '../matrix/table.ts';
import {unmarked} from '../session/marks.ts';
import type {Cell} from '../state/grid.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {missingTold} from './missing.ts';

/** Digits and what belongs to a number typed into the cell at hand; the first one replaces what stood there. */
export function cellTyped(session: SessionState, text: string): SessionState {
	const typed = text.replaceAll(',', '.');
	return cellWritten(session, `${session.grid?.entry?.text ?? ''}${typed}`);
}

/** A number pasted into the cell at hand; anything else has no place there. */
export function cellPasted(session: SessionState, text: string): SessionState {
	const number = text.trim();
	if (/^-?\d+(?:[.,]\d+)?$/.test(number)) return cellWritten(session, number.replace(',', '.'));
	return said(session, 'info', gridMessages.nothingPasted);
}

/** The last character that was typed here taken back; without any, or where all is asked for, the cell is cleared. */
export function cellDeleted(session: SessionState, isWhole: boolean): SessionState {
	const typed = session.grid?.entry?.text ?? '';
	return cellWritten(session, isWhole ? '' : typed.slice(0, -1));
}

function cellWritten(session: SessionState, text: string): SessionState {
	const {grid} = session;
	const table = tableOf(session);
	if (!grid || !table) return session;
	if (isEmpty(table)) return missingTold(session, table);
	const texts = rowTexts(session, table, grid.option);
	if (!texts) return refused(session, table, grid.option);
	if (grid.option >= 0 && isWeightWanted(session, table))
		return said(session, 'info', gridMessages.weightsFirst, gridMessages.whereWeights);
	if (text === '' && texts[grid.criterion] === '') return session;
	const draft = withCell(session, table, grid, meant(text));
	return draft ? entered(session, draft, questionOf(table, grid), text) : session;
}

/** The session with the cell at hand changed; what is typed there without leaving it is one change. */
function entered(session: SessionState, draft: Draft, question: string, text: string): SessionState {
	const {grid, focus, saving} = session;
	if (!grid) return session;
	const {history, before} = grid.entry ?? {history: session.history, before: partOf(session.draft, question)};
	const after = partOf(draft, question);
	const change = {before: focus, after: focus, part: {before, after, question}, joined: false};
	return {
		...session,
		draft,
		history: isSamePart(before, after) ? history : recorded(history, change),
		saving: {...saving, made: saving.made + 1},
		grid: {...grid, entry: {text, history, before}},
	};
}

function withCell(
	{interview, draft, contain}: SessionState,
	table: Table,
	cell: Cell,
	text: string,
): Draft | undefined {
	if (cell.option < 0) {
		const place = placeOfWeight(table, cell.criterion);
		return withTextAt(interview, unmarked(draft, pathOf(place)), place, text, 'normal', contain);
	}

	const place = placeOfScores(table, cell.option);
	const criterion = table.names[cell.criterion] ?? '';
	return withScore(draft, {place, criterion, text}, table.names, table.matrix.scale);
}

function questionOf({questions: {criteria, options}}: Table, {option}: Cell): string {
	return option < 0 ? criteria.path : options.path;
}

function refused(session: SessionState, table: Table, option: number): SessionState {
	const problem = gridMessages.notScores(table.questions.scores.label, optionName(table.matrix, option));
	return said(session, 'warning', problem, gridMessages.correctThere(wayTo(session, 'escape-asked', 'grid')));
}
