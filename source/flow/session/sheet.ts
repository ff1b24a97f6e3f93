import {needs} from '../../core/draft/gaps.ts';
import {isShort} from '../../core/draft/way.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {sheetRows} from '../selectors/sheet-rows.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {committed} from './commit.ts';
import {type RowMove, rowAfter} from './rows.ts';

/** The review, below all that was filled in, to be taken at once or changed; without that, where it was taken already. */
export function reviewedAtEnd(session: SessionState): SessionState {
	const next = reviewed(session);
	return takenOf(next) === next.sheet?.taken ? next : sheetOpened(next);
}

/** The review; at the end of the short way as behind its last question, since this is where the way leads there. */
export function reviewAsked(session: SessionState): SessionState {
	const next = reviewed(session);
	const isAtEnd = isShort(next.interview, next.draft) && needs(next.interview, next.draft).length === 0;
	return isAtEnd && session.screen === 'interview' ? reviewedAtEnd(session) : next;
}

/** All that was filled in, over the review, with the row highlighted that was opened there. */
export function sheetOpened(session: SessionState): SessionState {
	const {left = 0, ...sheet} = session.sheet ?? {};
	const rows = sheetRows(session);
	if (rows.length === 0) return said(session, 'info', answeringMessages.nothingFilled);
	return {...reviewed(session), sheet, overlay: {name: 'sheet', index: Math.min(left, rows.length)}};
}

/** What is filled in is right. */
export function sheetTaken(session: SessionState): SessionState {
	const {overlay: _, ...rest} = session;
	return {...rest, sheet: {taken: takenOf(session)}};
}

export function sheetMoved(session: SessionState, to: RowMove): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'sheet') return session;
	const index = rowAfter(to, overlay.index, sheetRows(session).length);
	return index === overlay.index ? session : {...session, overlay: {...overlay, index}};
}

/** Which answers were taken; nothing where there are none. */
function takenOf(session: SessionState): string | undefined {
	const rows = sheetRows(session);
	return rows.length === 0 ? undefined : JSON.stringify(rows.map(({question, value}) => [question, value]));
}

/** The review screen over what is there now. */
function reviewed(session: SessionState): SessionState {
	const {overlay: _, comparison: __, sheet, ...rest} = committed(session);
	const {left: ___, ...kept} = sheet ?? {};
	return {...rest, ...(sheet ? {sheet: kept} : {}), screen: 'review', review: {...rest.review, index: 0, busy: false}};
}
