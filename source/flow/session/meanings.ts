import {questionAt} from '../../core/draft/place.ts';
import {readingMessages} from '../../words/messages/reading.ts';
import type {Step} from '../actions/action.ts';
import type {Outcome} from '../actions/outcome.ts';
import {keptTitle} from '../selectors/kept.ts';
import {contextOf} from '../state/context.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {opened} from './focus.ts';
import {withoutOverlay} from './overlays.ts';
import {type RowMove, rowAfter} from './rows.ts';
import {rebasedOnto} from './writing.ts';

/** Asks which questions the section that is read could be the answer to. */
export function meaningAsked(session: SessionState): Step {
	const part = session.keptAt && session.kept[session.keptAt.index];
	if (contextOf(session) !== 'kept' || !part) return [session, []];
	if (!part.isSection) return [said(session, 'info', readingMessages.onlySections), []];
	return [session, [{type: 'find-meanings', draft: session.draft, heading: keptTitle(part), section: part.text}]];
}

/** Shown where the person asked for it, unless they have gone on. */
export function meaningsFound(
	session: SessionState,
	{heading, questions}: Extract<Outcome, {type: 'meanings-found'}>,
): SessionState {
	const part = session.keptAt && session.kept[session.keptAt.index];
	if (contextOf(session) !== 'kept' || keptTitle(part) !== heading) return session;
	if (questions.length === 0) return said(session, 'info', readingMessages.noQuestionFor(heading));
	return {...session, overlay: {name: 'meanings', heading, questions, index: 0, busy: false}};
}

export function meaningMoved(session: SessionState, to: RowMove): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'meanings' || overlay.busy) return session;
	const index = rowAfter(to, overlay.index, overlay.questions.length - 1);
	return index === overlay.index ? session : {...session, overlay: {...overlay, index}};
}

/** The highlighted question is the one; that is written into the document at once. */
export function meaningTaken(session: SessionState): Step {
	const {overlay, draft} = session;
	const question = overlay?.name === 'meanings' ? overlay.questions[overlay.index] : undefined;
	if (overlay?.name !== 'meanings' || overlay.busy || !question) return [session, []];
	const next = {...session, overlay: {...overlay, busy: true}};
	return [next, [{type: 'say-meaning', draft, heading: overlay.heading, question: question.path}]];
}

/** Nothing is undecided while it is written. */
export function meaningsLeft(session: SessionState): SessionState {
	return session.overlay?.name === 'meanings' && session.overlay.busy ? session : withoutOverlay(session);
}

/** The section is asked for by its question now. */
export function meaningSaid(
	session: SessionState,
	{heading, question, ...rebased}: Extract<Outcome, {type: 'meaning-said'}>,
): SessionState {
	const {overlay, ...rest} = session;
	if (overlay?.name !== 'meanings' || !overlay.busy) return session;
	const {saving} = rest;
	// What was only read leaves no draft.
	const isStored = saving.made > 0;
	const onto = {
		...rest,
		...rebasedOnto(session, rebased),
		saving: isStored ? {...saving, made: saving.made + 1} : saving,
	};
	const label = questionAt(onto.interview, question)?.label ?? question;
	return said(opened(onto, {question}), 'success', readingMessages.meaningSaid(heading, label));
}

export function meaningRefused(
	session: SessionState,
	{problem, next}: Extract<Outcome, {type: 'meaning-refused'}>,
): SessionState {
	return said(withoutOverlay(session), 'problem', problem, next);
}
