import {jumpIndex, jumpRows} from '../selectors/jump-rows.ts';
import type {SessionState} from '../state/state.ts';
import {chosen} from './navigate.ts';
import {type RowMove, rowAfter} from './rows.ts';

export function jumpMoved(session: SessionState, to: RowMove): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'jump') return session;
	const last = Math.max(0, jumpRows(session, overlay.filter).length - 1);
	const index = rowAfter(to, overlay.index, last);
	return index === overlay.index ? session : {...session, overlay: {...overlay, index}};
}

/** Another filter highlights what matches best; an empty one the question at hand, as when the list was opened. */
export function jumpFiltered(session: SessionState, change: (filter: string) => string): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'jump') return session;
	const filter = change(overlay.filter);
	if (filter === overlay.filter) return session;
	return {...session, overlay: {...overlay, filter, index: filter === '' ? jumpIndex(session) : 0}};
}

export function jumpConfirmed(session: SessionState): SessionState {
	const {overlay} = session;
	const row = overlay?.name === 'jump' ? jumpRows(session, overlay.filter)[overlay.index] : undefined;
	return row ? chosen(session, row.place, row.kept) : session;
}
