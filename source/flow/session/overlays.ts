import {fieldAt} from '../../core/draft/place.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {bufferOf} from '../buffer/edit.ts';
import {layout} from '../buffer/layout.ts';
import {said} from '../state/message.ts';
import type {SessionState, State} from '../state/state.ts';
import {helpLines} from '../view/help.ts';
import {type RowMove, rowAfter} from './rows.ts';

/** What lies over the screen goes; over the board of a group, that board is there again. */
export function withoutOverlay<S extends State>(state: S): S {
	const {overlay, ...rest} = state;
	const isOverBoard = state.screen !== 'start' && state.draft.meeting?.at && overlay?.name !== 'meeting';
	return (isOverBoard ? {...rest, overlay: {name: 'meeting'}} : rest) as S;
}

/** What is typed into the one line that an overlay asks for. */
export function overlayTyped<S extends State>(state: S, change: (text: string) => string): S {
	const {overlay} = state;
	if (!overlay || !('text' in overlay)) return state;
	const text = change(overlay.text);
	// What matches best stands first.
	const index = 'index' in overlay && text !== overlay.text ? {index: 0} : {};
	return {...state, overlay: {...overlay, text, ...index}};
}

export function exampleOpened(session: SessionState): SessionState {
	const field = fieldAt(session.interview, session.focus);
	if (field?.example === undefined) return said(session, 'info', answeringMessages.noExample);
	return {...session, overlay: {name: 'example', top: 0}};
}

/** Scrolls what is read, at most until its last row is the first one shown. */
export function overlayScrolled(session: SessionState, to: RowMove): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'help' && overlay?.name !== 'example') return session;
	const last = (overlay.name === 'help' ? helpLines(session, session.window.width).length : exampleRows(session)) - 1;
	const top = rowAfter(to, overlay.top, last);
	return top === overlay.top ? session : {...session, overlay: {...overlay, top}};
}

const mostRows = 500;

function exampleRows({interview, focus, window}: SessionState): number {
	const text = fieldAt(interview, focus)?.example ?? '';
	return layout(bufferOf(text, 0), window.width, mostRows).rows.length;
}
