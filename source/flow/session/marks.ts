import type {Mark} from '../../core/answers/answers.ts';
import {pathOf, valueAtPlace} from '../../core/draft/place.ts';
import type {Draft} from '../../core/draft/types.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {changed} from './change.ts';
import {committed} from './commit.ts';
import {next} from './navigate.ts';

/** The field marked, and on to the next one; asked again, the mark goes. Answers are never marked away. */
export function marked(session: SessionState, mark: Mark): SessionState {
	const {focus: full, draft} = committed(session);
	const focus = full.field === undefined ? {question: full.question} : full;
	const path = pathOf(focus);
	const action = mark === 'skipped' ? 'skip it' : 'leave it open';
	if (draft.typed[path] !== undefined || valueAtPlace(draft.answers, focus) !== undefined) {
		return said(session, 'warning', `This question has an answer; clear it first to ${action}.`);
	}

	if (draft.marks[path] === mark) return changed(session, (before) => unmarked(before, path), session.focus);
	return next(changed(session, (before) => ({...before, marks: {...before.marks, [path]: mark}}), session.focus));
}

/** The draft without the mark at a path. */
export function unmarked(draft: Draft, path: string): Draft {
	const {[path]: _, ...marks} = draft.marks;
	return {...draft, marks};
}
