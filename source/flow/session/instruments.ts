import {answeringMessages} from '../../words/messages/answering.ts';
import {rowsOf, surroundingsOf} from '../instruments/results.ts';
import {instrumentsAt, instrumentsIn} from '../instruments/table.ts';
import {answersNow} from '../selectors/draft.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {type RowMove, rowAfter} from './rows.ts';

/** What is computed at the question that has the focus; elsewhere the first of all instruments. */
export function instrumentOpened(session: SessionState): SessionState {
	const all = instrumentsIn(session.interview);
	const instrument = all.find((one) => instrumentsAt(session.focus.question).includes(one)) ?? all[0];
	if (!instrument) return said(session, 'info', answeringMessages.nothingComputed);
	return {...session, overlay: {name: 'instrument', instrument: instrument.name, top: 0}};
}

/** The next one or the one before, around the ends. */
export function instrumentTurned(session: SessionState, by: 1 | -1): SessionState {
	const {overlay, interview} = session;
	if (overlay?.name !== 'instrument') return session;
	const all = instrumentsIn(interview);
	const at = all.findIndex(({name}) => name === overlay.instrument);
	const next = all[(at + by + all.length) % all.length];
	return next ? {...session, overlay: {...overlay, instrument: next.name, top: 0}} : session;
}

/** Scrolls by rows; it stops at either end. */
export function instrumentScrolled(session: SessionState, to: RowMove): SessionState {
	const {overlay, interview, window} = session;
	if (overlay?.name !== 'instrument') return session;
	const instrument = instrumentsIn(interview).find(({name}) => name === overlay.instrument);
	if (!instrument) return session;
	const rows = rowsOf(instrument, answersNow(session), surroundingsOf(session), window.width);
	const last = Math.max(0, rows.length - window.height);
	const top = rowAfter(to, overlay.top, last);
	return top === overlay.top ? session : {...session, overlay: {...overlay, top}};
}
