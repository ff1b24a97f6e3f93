import {itemAt} from '../../core/answers/answers.ts';
import {type Destination, destinationsFor, withItemMoved, withLineMoved} from '../../core/draft/move-item.ts';
import {fieldAt} from '../../core/draft/place.ts';
import {withTextAt} from '../../core/draft/text.ts';
import type {Draft} from '../../core/draft/types.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {wayWords} from '../../words/messages/ways.ts';
import {standingWords} from '../../words/standing.ts';
import {recordedTogether} from '../history/together.ts';
import {wayTo} from '../keys/way.ts';
import {controlOf} from '../state/context.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {itemRows} from '../view/group.ts';
import {committed} from './commit.ts';
import {opened} from './focus.ts';
import {withoutOverlay} from './overlays.ts';
import {type RowMove, rowAfter} from './rows.ts';

/** What can be moved from where the person is: the item at hand, or the line of the list that the cursor is in. */
type Moved = {line?: {text: string; start: number; end: number}};

/** Asks where the item at hand, or the line at the cursor, is to go. */
export function moveAsked(session: SessionState): SessionState {
	const moved = movedFrom(session);
	if (!moved) return said(session, 'info', answeringMessages.nothingToMove);
	if (destinationsHere(session).length === 0) return said(session, 'info', answeringMessages.noOtherList);
	return {...session, overlay: {name: 'moving', index: 0}};
}

export function destinationsHere({interview, focus}: SessionState): readonly Destination[] {
	return destinationsFor(interview, focus.question);
}

/** What would be moved, in its own words: the line, or the name of the item. */
export function wordsMoved(session: SessionState): string {
	const {line} = movedFrom(session) ?? {};
	return line?.text ?? itemRows(session).rows.find(({isCurrent}) => isCurrent)?.name ?? '';
}

export function destinationMoved(session: SessionState, to: RowMove): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'moving') return session;
	const index = rowAfter(to, overlay.index, destinationsHere(session).length - 1);
	return index === overlay.index ? session : {...session, overlay: {...overlay, index}};
}

/** It goes there, as one change; the person stays. */
export function moveConfirmed(session: SessionState): SessionState {
	const {overlay} = session;
	const to = overlay?.name === 'moving' ? destinationsHere(session)[overlay.index] : undefined;
	const found = movedFrom(session);
	if (!to || !found) return withoutOverlay(session);
	// Read first: the list is then as it is stored, line by line.
	const ready = committed(withoutOverlay(session));
	const moved = movedFrom(ready) ?? found;
	const draft = draftWithMoved(ready, moved, to);
	const {focus, history, saving} = ready;
	const questions = [focus.question, to.group.path];
	const next = {
		...ready,
		draft,
		history: recordedTogether(history, ready.draft, draft, questions, focus),
		saving: {...saving, made: saving.made + 1},
	};
	const sentence = answeringMessages.moved(standingWords.parked[to.kind], to.group.label);
	return said(
		opened(next, focus, moved.line?.start),
		'success',
		sentence,
		wayWords.takesThatBack(wayTo(session, 'undo-asked')),
	);
}

function draftWithMoved(
	{interview, draft, focus, buffer, contain}: SessionState,
	{line}: Moved,
	to: Destination,
): Draft {
	const {question, item = 0} = focus;
	if (!line || !buffer) return withItemMoved(interview, draft, {question, item}, to, contain);
	const rest = `${buffer.text.slice(0, line.start)}${buffer.text.slice(line.end).replace(/^\n/, '')}`;
	return withLineMoved(withTextAt(interview, draft, focus, rest, 'normal', contain), line.text, to, contain);
}

function movedFrom(session: SessionState): Moved | undefined {
	const {interview, draft, focus, buffer} = session;
	const field = fieldAt(interview, focus);
	if (controlOf(session) === 'list') {
		const item = itemAt(draft.answers, focus.question, focus.item ?? 0);
		return item && Object.keys(item).length > 0 ? {} : undefined;
	}

	if (!buffer || !field || kindOf(field.kind).control !== 'area' || field.kind === 'text') return undefined;
	const start = buffer.text.lastIndexOf('\n', buffer.cursor - 1) + 1;
	const end = buffer.text.indexOf('\n', buffer.cursor);
	const whole = {start, end: end === -1 ? buffer.text.length : end};
	const text = buffer.text
		.slice(whole.start, whole.end)
		.replace(/^\s*[-*+]\s+/, '')
		.replace(/ \(counts most\)$/, '');
	return text.trim() === '' ? undefined : {line: {text, ...whole}};
}
