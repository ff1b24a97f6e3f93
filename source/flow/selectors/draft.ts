import type {Answers} from '../../core/answers/answers.ts';
import {pathOf} from '../../core/draft/place.ts';
import {withTextAt} from '../../core/draft/text.ts';
import type {Draft, Position} from '../../core/draft/types.ts';
import {type Unsaved, unsavedSince} from '../../core/draft/unsaved.ts';
import type {Buffer} from '../buffer/types.ts';
import type {SessionState} from '../state/state.ts';

/** The draft with what is in the open field read as an answer, and its text kept just as it was typed. */
export function draftAsTyped({interview, draft, focus, buffer, touched, contain}: SessionState): Draft {
	return buffer && touched ? withTextAt(interview, draft, focus, buffer.text, 'raw', contain) : draft;
}

/** The same, with the place where the person is. */
export function currentDraft(session: SessionState): Draft {
	return {...draftAsTyped(session), position: positionOf(session)};
}

/**
 * The draft as it is saved: with the text of the open field as typed, without reading it. That keeps a save
 * cheap whatever the length of the text; it is read when the draft is opened again.
 */
export function draftToSave(session: SessionState): Draft {
	const {draft, focus, buffer, touched} = session;
	const typed = buffer && touched ? {...draft.typed, [pathOf(focus)]: buffer.text} : draft.typed;
	return {...draft, typed, position: positionOf(session)};
}

function positionOf({focus, buffer}: SessionState): Position {
	return {...focus, ...(buffer ? {cursor: buffer.cursor} : {})};
}

const read = new WeakMap<Buffer, {before: Answers; answers: Answers}>();

/** The answers with what is in the open field, read once for the same text. */
export function answersNow(session: SessionState): Answers {
	const {draft, buffer, touched} = session;
	if (!buffer || !touched) return draft.answers;
	const found = read.get(buffer);
	if (found?.before === draft.answers) return found.answers;
	const {answers} = currentDraft(session);
	read.set(buffer, {before: draft.answers, answers});
	return answers;
}

/** What is in no file. */
export function unsaved(session: SessionState): Unsaved {
	return unsavedSince(session.saving.last, draftToSave(session));
}

/** A document was opened, and nothing of it was answered anew: there is nothing that would have to be kept. */
export function isUnchanged({draft, saving}: SessionState): boolean {
	return draft.base !== undefined && saving.at === undefined && saving.made === 0;
}
