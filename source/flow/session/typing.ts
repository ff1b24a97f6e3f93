import {pathOf} from '../../core/draft/place.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {applied, bufferOf, deletion, insertion, replacement} from '../buffer/edit.ts';
import {newline, shifted} from '../buffer/list-items.ts';
import {moved} from '../buffer/move.ts';
import type {Deletion, Motion, Patch} from '../buffer/types.ts';
import {partOf} from '../history/part.ts';
import type {Change} from '../history/types.ts';
import {controlOf} from '../state/context.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {noted} from './change.ts';
import {withBuffer} from './focus.ts';
import {onOneLine} from './one-line.ts';

type Kind = NonNullable<Change['edit']>['kind'];

export function typed(session: SessionState, text: string): SessionState {
	return inserted(session, text, 'typing');
}

/** A paste is one change; it says how long it was. */
export function pasted(session: SessionState, text: string): SessionState {
	if (!session.buffer) return said(session, 'info', answeringMessages.noTextPasted);
	const next = inserted(session, text, 'pasting');
	const lines = text.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/).length;
	return lines > 1 ? said(next, 'info', answeringMessages.pastedLines(lines)) : next;
}

/** Enter in a text of several lines; what it begins or ends there is a change of its own. */
export function newlineTyped(session: SessionState): SessionState {
	const patch = session.buffer && newline(session.buffer);
	return patch ? edited(session, patch, patch.removed === '' ? 'typing' : 'replacing') : session;
}

/** An item one level in or out; undefined where Tab leads on instead. */
export function itemShifted(session: SessionState, by: 1 | -1): SessionState | undefined {
	const patch = session.buffer && shifted(session.buffer, by);
	return patch && edited(session, patch, 'replacing');
}

export function deleted(session: SessionState, what: Deletion): SessionState {
	const patch = session.buffer && deletion(session.buffer, what);
	if (!patch) return session;
	if (what === 'back' || what === 'forward') return edited(session, patch, 'deleting');
	return withKilled(session, edited(session, patch, 'replacing'), patch);
}

/** What was deleted by words and lines is kept, one piece with what was deleted just before. */
function withKilled({buffer, killed}: SessionState, after: SessionState, {at, removed}: Patch): SessionState {
	if (!buffer || !after.buffer) return after;
	const before = killed?.left.text === buffer.text && killed.left.cursor === buffer.cursor ? killed.text : '';
	const text = at < buffer.cursor ? removed + before : before + removed;
	return {...after, killed: {text, left: after.buffer}};
}

/** What was deleted last by words and lines, put in at the cursor. */
export function yanked(session: SessionState): SessionState {
	return session.killed ? inserted(session, session.killed.text, 'pasting') : session;
}

/** The whole text at once, as one change, or joined to the one before that it goes on with. */
export function answerTyped(session: SessionState, text: string, goesOn = false): SessionState {
	const {buffer} = session;
	if (!buffer) return session;
	const whole =
		controlOf(session) === 'line' ? onOneLine(session, bufferOf(''), text) : text.replaceAll(/\r\n?/g, '\n');
	const patch = replacement(buffer.text, whole);
	return patch ? edited(session, patch, 'replacing', goesOn) : session;
}

export function cursorMoved(session: SessionState, by: Motion): SessionState {
	const {buffer, window} = session;
	const next = buffer && moved(buffer, by, window);
	return next && next !== buffer ? withBuffer(session, next) : session;
}

/** The session with its open text patched; typing takes a mark away. */
export function edited(session: SessionState, patch: Patch, kind: Kind, joined = false): SessionState {
	const {buffer, draft, focus} = session;
	if (!buffer) return session;
	const next = applied(buffer, patch);
	const edit = {patch, cursorBefore: buffer.cursor, cursorAfter: next.cursor, kind};
	const unmarked = withoutMark(session);
	const part = {before: partOf(draft, focus.question), after: partOf(unmarked.draft, focus.question)};
	const isMarked = unmarked !== session;
	const change = {before: focus, after: focus, edit, joined, ...(isMarked ? {part} : {})};
	return noted(withBuffer({...unmarked, touched: true}, next), change);
}

function inserted(session: SessionState, text: string, kind: Kind): SessionState {
	if (!session.buffer) return session;
	const patch = insertion(
		session.buffer,
		controlOf(session) === 'line' ? onOneLine(session, session.buffer, text) : text,
	);
	return patch ? edited(session, patch, kind) : session;
}

function withoutMark(session: SessionState): SessionState {
	const {draft, focus} = session;
	const {[pathOf(focus)]: mark, ...marks} = draft.marks;
	return mark === undefined ? session : {...session, draft: {...draft, marks}};
}
