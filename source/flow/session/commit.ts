import type {Json} from '../../core/answers/answers.ts';
import type {Interview} from '../../core/answers/interview.ts';
import {fieldAt, type Place, pathOf, valueAtPlace} from '../../core/draft/place.ts';
import {withMentionsRenamed} from '../../core/draft/rename.ts';
import {textAt, withTextAt} from '../../core/draft/text.ts';
import type {Draft} from '../../core/draft/types.ts';
import {isOfPeople, withNames} from '../../core/meeting/people.ts';
import {dayMeant} from '../../core/text/meant-day.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {bufferOf, replacement} from '../buffer/edit.ts';
import {withoutOpenItem} from '../buffer/list-items.ts';
import type {Buffer} from '../buffer/types.ts';
import {recorded} from '../history/record.ts';
import {recordedTogether} from '../history/together.ts';
import {wayTo} from '../keys/way.ts';
import {draftAsTyped} from '../selectors/draft.ts';
import {isUnplaced} from '../selectors/meant-times.ts';
import {offerAt} from '../selectors/offers.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';

/**
 * The session with the text of its open buffer stored as an answer. What was typed becomes its normal form,
 * as a change of its own that goes with the typing when it is undone.
 */
export function committed(session: SessionState): SessionState {
	const {focus, buffer, history} = session;
	if (!buffer || !needsReading(session)) return session;
	// While there is something to redo, the text must stay as the changes to come expect it.
	if (history.future) return {...session, draft: read(session, 'raw'), touched: false};
	const next = withMentions(normalised(session, buffer), valueAtPlace(session.draft.answers, focus));
	return session.touched && isUnplaced(next) ? withUnplacedTold(next) : next;
}

/** Words that mean a time are no time until they are filled in as one, which a key does at their field. */
function withUnplacedTold(session: SessionState): SessionState {
	const meant = offerAt(session)?.text;
	const next =
		meant === undefined
			? answeringMessages.howInChart
			: answeringMessages.meantInChart(wayTo(session, 'offer-accepted'), meant);
	return said(session, 'info', answeringMessages.notInChart(session.buffer?.text ?? ''), next);
}

function normalised(session: SessionState, buffer: Buffer): SessionState {
	const {interview, focus, history} = session;
	const draft = read(session, 'normal');
	const shown = bufferOf(textAt(interview, draft, focus), buffer.cursor);
	const patch = replacement(buffer.text, shown.text);
	if (!patch) return {...session, draft, touched: false};
	const edit = {patch, cursorBefore: buffer.cursor, cursorAfter: shown.cursor, kind: 'replacing' as const};
	const last = history.past?.top;
	const joined = last?.edit !== undefined && pathOf(last.after) === pathOf(focus);
	const change = {before: focus, after: focus, edit, joined};
	return {...session, draft, buffer: shown, touched: false, history: recorded(history, change)};
}

/** The session with the answers that mention an item following its new name, undone together with the rename. */
function withMentions(session: SessionState, before: Json | undefined): SessionState {
	const {interview, focus} = session;
	const draft = withMentionsRenamed(interview, session.draft, focus, before);
	if (draft === session.draft) return session;
	const questions = interview.questions.map(({path}) => path);
	const history = recordedTogether(session.history, session.draft, draft, questions, focus, true);
	return {...session, draft, history};
}

/** The same, with the text kept just as it was typed. */
export function committedAsTyped(session: SessionState): SessionState {
	return session.buffer && session.touched ? {...session, draft: draftAsTyped(session), touched: false} : session;
}

/** Where people are asked for, initials of those who meet stand for their names. */
function namedIn(interview: Interview, {meeting}: Draft, focus: Place, text: string): string {
	const field = meeting && fieldAt(interview, focus);
	return field && isOfPeople(focus.question, field) ? withNames(meeting.people, text) : text;
}

function needsReading({buffer, touched, draft, focus}: SessionState): boolean {
	return buffer !== undefined && (touched || draft.typed[pathOf(focus)] !== undefined);
}

/** Where nothing but a day is an answer, the words that mean one stand for it. */
function dayFor(interview: Interview, focus: Place, text: string, today: string): string {
	return fieldAt(interview, focus)?.kind === 'date' ? (dayMeant(text, today) ?? text) : text;
}

function read({interview, draft, focus, buffer, contain, known, touched}: SessionState, form: 'raw' | 'normal') {
	const named = namedIn(interview, draft, focus, buffer?.text ?? '');
	// What was typed on another day meant another one.
	const text = touched ? dayFor(interview, focus, named, known.today) : named;
	return withTextAt(interview, draft, focus, form === 'normal' ? withoutOpenItem(text) : text, form, contain);
}
