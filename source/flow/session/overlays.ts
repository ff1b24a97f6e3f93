import {fieldAt} from '../../core/draft/place.ts';
import type {SessionState, State} from '../types.ts';
import {said} from './change.ts';

export function withoutOverlay<S extends State>(state: S): S {
	const {overlay: _, ...rest} = state;
	return rest as S;
}

export function exampleOpened(session: SessionState): SessionState {
	const field = fieldAt(session.interview, session.focus);
	if (field?.example === undefined) return said(session, 'info', 'There is no example for this question.');
	return {...session, overlay: {name: 'example', top: 0}};
}

/** Scrolls what is read; the screen knows where it ends and shows no more than that. */
export function overlayScrolled(session: SessionState, to: (top: number, last: number) => number): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'help' && overlay?.name !== 'example') return session;
	const top = Math.max(0, Math.min(to(overlay.top, mostRows), mostRows));
	return top === overlay.top ? session : {...session, overlay: {...overlay, top}};
}

const mostRows = 500;
