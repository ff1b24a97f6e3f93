import {gridMessages} from '../../words/messages/grid.ts';
import {missingIn, type Table, tableOf} from '../matrix/table.ts';
import {chosen} from '../session/navigate.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';

/** Says why nothing can be done with a cell where there is none, and what leads to the question that is missing. */
export function missingTold(session: SessionState, table: Table): SessionState {
	const {item = 'item', label} = missingQuestion(table);
	return said(session, 'info', gridMessages.noCellYet(item), gridMessages.namedThere(label));
}

/** To the question without whose answers there is no cell. */
export function missingAnswered(session: SessionState): SessionState {
	const table = tableOf(session);
	if (!table || missingIn(table) === undefined) return session;
	return chosen(session, {question: missingQuestion(table).path});
}

function missingQuestion(table: Table): Table['questions']['criteria' | 'options'] {
	return table.questions[missingIn(table) ?? 'options'];
}
