import {textAt} from '../../core/draft/text.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {bufferOf, inverse, patched} from '../buffer/edit.ts';
import {group, withPart} from '../history/part.ts';
import type {Change} from '../history/types.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {committedAsTyped} from './commit.ts';
import {opened, withBuffer} from './focus.ts';
import {yanked} from './typing.ts';

/** The last change taken back, with the focus where it was made. */
export function undone(session: SessionState): SessionState {
	const {past, future} = session.history;
	if (!past) return said(session, 'info', answeringMessages.nothingToUndo);
	const change = past.top;
	const history = {past: past.below, future: {top: change, below: future}};
	const next = told(
		counted({...reverted(committedAsTyped(session), change), history}),
		change,
		answeringMessages.takenBack,
	);
	return change.joined && history.past ? undone(next) : next;
}

/** Where nothing was undone, nothing is there to redo, and the key puts in what was deleted by words or lines. */
export function redoneOrYanked(session: SessionState): SessionState {
	return session.history.future || !session.buffer || !session.killed ? redone(session) : yanked(session);
}

/** The last change that was undone made again. */
function redone(session: SessionState): SessionState {
	const {past, future} = session.history;
	if (!future) return said(session, 'info', answeringMessages.nothingToRedo);
	const change = future.top;
	const history = {past: {top: change, below: past}, future: future.below};
	const next = told(
		counted({...repeated(committedAsTyped(session), change), history}),
		change,
		answeringMessages.thereAgain,
	);
	return history.future?.top.joined ? redone(next) : next;
}

/** What a group has said stands on a board that may not be on screen, so it is told what became of it. */
function told(session: SessionState, {part}: Change, what: string): SessionState {
	const isSeen = part?.question !== group || session.overlay?.name === 'meeting';
	return isSeen ? session : said(session, 'info', answeringMessages.groupSaid(what));
}

function reverted(session: SessionState, {before, after, part, edit}: Change): SessionState {
	if (!edit) return opened(withDraftPart(session, part?.question ?? after.question, part?.before), before);
	const text = patched(textAt(session.interview, session.draft, after), inverse(edit.patch));
	return withText(
		opened(withDraftPart(session, part?.question ?? after.question, part?.before), before),
		text,
		edit.cursorBefore,
	);
}

function repeated(session: SessionState, {after, part, edit}: Change): SessionState {
	const next = opened(withDraftPart(session, part?.question ?? after.question, part?.after), after);
	if (!edit) return next;
	return withText(next, patched(textAt(next.interview, next.draft, after), edit.patch), edit.cursorAfter);
}

function withDraftPart(
	session: SessionState,
	question: string,
	part: NonNullable<Change['part']>['after'] | undefined,
) {
	return part ? {...session, draft: withPart(session.draft, question, part)} : session;
}

function withText(session: SessionState, text: string, cursor: number): SessionState {
	return withBuffer({...session, touched: true}, bufferOf(text, cursor));
}

function counted(session: SessionState): SessionState {
	return {...session, saving: {...session.saving, made: session.saving.made + 1}};
}
