import {pathOf} from '../../core/draft/place.ts';
import type {Draft, Position} from '../../core/draft/types.ts';
import {committedAsTyped} from '../session/commit.ts';
import type {SessionState} from '../types.ts';

/** The draft with what is in the open field read as an answer. The text is kept as it was typed, too. */
export function currentDraft(session: SessionState): Draft {
	return {...committedAsTyped(session).draft, position: positionOf(session)};
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
