import type {SessionState} from '../state/state.ts';
import {agendaRows} from '../view/meeting/agenda.ts';
import {lengthLeft} from './beginning.ts';
import {boardOpened, placeAt, placed} from './board.ts';
import {consentOpened} from './consent.ts';

/** One layer out: a board leads to the agenda, unless it came by itself. */
export function boardLeft(session: SessionState): SessionState {
	const at = placeAt(session);
	if (at?.board === 'length') return lengthLeft(session);
	if (!at || at.board === 'agenda' || at.isDirect) return placed(session, undefined);
	if (at.board === 'objection' || at.board === 'ruling') return consentOpened(session, at);
	const row = agendaRows(session).findIndex(({opens}) => opens === at.board);
	return boardOpened(session, 'agenda', {row: Math.max(0, row)});
}
