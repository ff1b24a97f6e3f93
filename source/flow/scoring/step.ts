import type {Intent} from '../actions/intent.ts';
import {isWithoutCells} from '../matrix/table.ts';
import {redone, undone} from '../session/undo.ts';
import type {SessionState} from '../state/state.ts';
import {cellDeleted, cellPasted, cellTyped} from './enter.ts';
import {cellBefore, cellMoved, nextCell} from './move.ts';
import {gridLeft, missingAnswered} from './open.ts';
import {inGrid} from './undo.ts';
import {weightsNormalised} from './weights.ts';

const page = 10;

/** What a person asked for in the grid; undefined where it means the same as everywhere. */
export function stepGrid(session: SessionState, intent: Intent): SessionState | undefined {
	switch (intent.type) {
		case 'text-typed':
			return cellTyped(session, intent.text);
		case 'text-pasted':
			return cellPasted(session, intent.text);
		case 'deleted':
			return cellDeleted(session, intent.what !== 'back');
		case 'confirmed':
			return isWithoutCells(session) ? missingAnswered(session) : nextCell(session);
		case 'weights-normalised':
			return weightsNormalised(session);
		case 'undo-asked':
			return inGrid(session, session.history.past?.top, undone);
		case 'redo-asked':
			return inGrid(session, session.history.future?.top, redone);
		case 'escape-asked':
			return gridLeft(session);
		default:
			return everywhere.includes(intent.type) ? undefined : moved(session, intent);
	}
}

const everywhere: readonly Intent['type'][] = [
	'help-asked',
	'instrument-asked',
	'jump-asked',
	'place-chosen',
	'review-asked',
	'suspend-asked',
	'leave-asked',
];

function moved(session: SessionState, intent: Intent): SessionState {
	switch (intent.type) {
		case 'next-asked':
			return isWithoutCells(session) ? session : nextCell(session);
		case 'back-asked':
			return cellBefore(session);
		case 'up-asked':
			return cellMoved(session, (cell) => ({...cell, option: cell.option - 1}));
		case 'down-asked':
			return cellMoved(session, (cell) => ({...cell, option: cell.option + 1}));
		case 'page-up-asked':
			return cellMoved(session, (cell) => ({...cell, option: Math.max(0, cell.option - page)}));
		case 'page-down-asked':
			return cellMoved(session, (cell) => ({...cell, option: cell.option + page}));
		case 'first-asked':
			return cellMoved(session, (cell) => ({...cell, criterion: 0}));
		case 'last-asked':
			return cellMoved(session, (cell, {criteria}) => ({...cell, criterion: criteria - 1}));
		case 'cursor-moved':
			return beside(session, intent.by === 'left' ? -1 : 1);
		default:
			return session;
	}
}

function beside(session: SessionState, by: -1 | 1): SessionState {
	return cellMoved(session, (cell) => ({...cell, criterion: cell.criterion + by}));
}
