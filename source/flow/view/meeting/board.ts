import type {SessionState} from '../../state/state.ts';
import {agendaView} from './agenda.ts';
import {lengthView, objectionView, peopleView, premortemView, rulingView} from './lines.ts';
import {boxesView, clearingView, consentView, dotsView} from './rows.ts';
import {ballotView, spreadView} from './scores.ts';
import type {BoardView} from './types.ts';

/** The board that a group has before it; undefined while it has none. */
export function boardView(session: SessionState): BoardView | undefined {
	const {overlay, draft} = session;
	const {meeting} = draft;
	const at = meeting?.at;
	if (overlay?.name !== 'meeting' || !meeting || !at) return undefined;
	switch (at.board) {
		case 'agenda':
			return agendaView(session, at.row ?? 0);
		case 'length':
			return lengthView(at);
		case 'people':
			return peopleView(meeting, at);
		case 'boxes':
			return boxesView(meeting, at);
		case 'premortem':
			return premortemView(session, meeting, at);
		case 'ballot':
			return ballotView(session, meeting, at);
		case 'spread':
			return spreadView(session, meeting, at);
		case 'dots':
			return dotsView(session, meeting, at);
		case 'consent':
			return consentView(session, meeting, at);
		case 'objection':
			return objectionView(meeting, at);
		case 'ruling':
			return rulingView(meeting, at);
		case 'clearing':
			return clearingView(session, at);
	}
}
