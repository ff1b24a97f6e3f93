import {type Mark, notApplicable} from '../../core/answers/answers.ts';
import {pathOf, valueAtPlace} from '../../core/draft/place.ts';
import type {Draft} from '../../core/draft/types.ts';
import {cleanLine} from '../../core/text/clean.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {changed} from './change.ts';
import {committed} from './commit.ts';
import {next} from './navigate.ts';
import {withoutOverlay} from './overlays.ts';

const actions = {skipped: answeringMessages.skipIt, unknown: answeringMessages.leaveItOpen};

/** The field marked, and on to the next one; asked again, the mark goes. Answers are never marked away. */
export function marked(session: SessionState, mark: 'skipped' | 'unknown'): SessionState {
	const {draft, path, isAnswered} = placeToMark(session);
	if (isAnswered) return said(session, 'warning', answeringMessages.clearFirst(actions[mark]));
	if (draft.marks[path] === mark) return changed(session, (before) => unmarked(before, path), session.focus);
	return withMark(session, path, mark);
}

/** The field marked at once, whatever its mark was, and on to the next one. */
export function markAsked(session: SessionState, mark: Mark): SessionState {
	const {path, isAnswered} = placeToMark(session);
	if (isAnswered) return said(session, 'warning', answeringMessages.clearToMark);
	return withMark(session, path, mark);
}

/**
 * The field marked as not known yet. Asked again there, why there is no answer, and none to come, is asked for in one
 * line; asked once more, the mark goes.
 */
export function unknownAsked(session: SessionState): SessionState {
	const {draft, path, isAnswered} = placeToMark(session);
	const mark = draft.marks[path];
	if (session.overlay?.name === 'reason')
		return changed(withoutOverlay(session), (before) => unmarked(before, path), session.focus);
	if (session.screen !== 'interview' || session.overlay || session.keptAt) return session;
	if (isAnswered || mark === undefined || mark === 'skipped') return marked(session, 'unknown');
	const text = mark.startsWith(notApplicable) ? mark.slice(notApplicable.length) : '';
	return {...session, overlay: {name: 'reason', text}};
}

/** With a reason the question does not arise; without one, what it asks for is not recorded any more. */
export function reasonTaken(session: SessionState): SessionState {
	if (session.overlay?.name !== 'reason') return session;
	const reason = cleanLine(session.overlay.text);
	const mark: Mark = reason === '' ? 'not recorded' : `${notApplicable}${reason}`;
	return withMark(withoutOverlay(session), placeToMark(session).path, mark);
}

/** Where a mark would stand: at the open field, or at the whole question. */
function placeToMark(session: SessionState): {draft: Draft; path: string; isAnswered: boolean} {
	const {focus: full, draft} = committed(session);
	const focus = full.field === undefined ? {question: full.question} : full;
	const path = pathOf(focus);
	const isAnswered = draft.typed[path] !== undefined || valueAtPlace(draft.answers, focus) !== undefined;
	return {draft, path, isAnswered};
}

function withMark(session: SessionState, path: string, mark: Mark): SessionState {
	return next(changed(session, (before) => ({...before, marks: {...before.marks, [path]: mark}}), session.focus));
}

/** The draft without the mark at a path. */
export function unmarked(draft: Draft, path: string): Draft {
	const {[path]: _, ...marks} = draft.marks;
	return {...draft, marks};
}
