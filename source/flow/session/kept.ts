import {bufferOf} from '../buffer/edit.ts';
import {layout} from '../buffer/layout.ts';
import type {SessionState} from '../state/state.ts';
import {committed} from './commit.ts';
import {type RowMove, rowAfter} from './rows.ts';

/** The session with one of these on screen in place of the question. */
export function keptOpened(session: SessionState, index: number): SessionState {
	return {...committed(session), keptAt: {index, top: 0}};
}

export function withoutKept(session: SessionState): SessionState {
	const {keptAt: _, ...rest} = session;
	return rest;
}

const mostRows = 500;

/** Scrolls what is read, at most until its last row is the first one shown. */
export function keptScrolled(session: SessionState, to: RowMove): SessionState {
	const {keptAt, kept, window} = session;
	if (!keptAt) return session;
	const last = layout(bufferOf(kept[keptAt.index]?.text ?? '', 0), window.width, mostRows).rows.length - 1;
	const top = rowAfter(to, keptAt.top, last);
	return top === keptAt.top ? session : {...session, keptAt: {...keptAt, top}};
}
