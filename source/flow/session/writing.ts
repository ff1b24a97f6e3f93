import {corrections} from '../../core/draft/gaps.ts';
import {isKeptInDraft} from '../../core/draft/parking.ts';
import {otherNames} from '../../core/text/other-names.ts';
import {keepingMessages} from '../../words/messages/keeping.ts';
import {wayWords} from '../../words/messages/ways.ts';
import type {Step} from '../actions/action.ts';
import type {Effect} from '../actions/effect.ts';
import type {Outcome, Rebased} from '../actions/outcome.ts';
import {historyOnto} from '../history/onto.ts';
import {wayTo} from '../keys/way.ts';
import {isUnchanged} from '../selectors/draft.ts';
import {differenceRows} from '../selectors/reading.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {opened} from './focus.ts';
import {returned} from './review.ts';
import {type RowMove, rowAfter} from './rows.ts';
import {saveNow} from './saving.ts';

/** The file is there, or was: what writing would change is shown first. It is a new one: it is written. */
export function targetChecked(session: SessionState, outcome: Extract<Outcome, {type: 'target-checked'}>): Step {
	const {target, existing, difference, names = 1} = outcome;
	if (session.screen !== 'review' || !session.review.busy || target !== session.review.target) return [session, []];
	if (!difference) return [session, [{type: 'write-document', target, draft: session.draft, ...formOf(session)}]];
	const {settling: _, ...rest} = session;
	const review = {...session.review, busy: false};
	const next = {
		...rest,
		screen: 'compare' as const,
		review,
		comparison: {target, ...ofFile(existing), difference, top: 0},
	};
	const sentence = otherNames(target, names);
	return [sentence === undefined ? next : said(next, 'warning', sentence), []];
}

export function overwriteAgreed(session: SessionState): Step {
	const {comparison, draft, review} = session;
	if (session.screen !== 'compare' || !comparison || review.busy) return [session, []];
	const {target, existing} = comparison;
	const effect: Effect = {type: 'write-document', target, draft, ...ofFile(existing), ...formOf(session)};
	const next = {...session, review: {...review, busy: true}};
	// What is put into another form alone has no draft yet, and one is put away afterwards.
	const [kept, effects] = review.isMoved && isUnchanged(session) ? saveNow(next) : [next, []];
	return [kept, [...effects, effect]];
}

/** The form that was asked for, as what has to be settled before asks for it again. */
export function formOf({review: {isMoved}}: SessionState): {isMoved?: true} {
	return isMoved ? {isMoved} : {};
}

function ofFile(existing: string | undefined): {existing?: string} {
	return existing === undefined ? {} : {existing};
}

/**
 * The draft has done its service and goes; coming back to the questions brings it back, as an edit of what has
 * been written. One that holds answers which could not be written stays, until they are corrected or given up.
 */
export function documentWritten(
	session: SessionState,
	{target, rebased, taken}: Extract<Outcome, {type: 'document-written'}>,
): Step {
	const {comparison, keptAt: _, ...rest} = session;
	// A path that was only proposed is settled by now.
	const draft = {...rest.draft, target};
	const review = {...rest.review, target, busy: false};
	const onto = {...rest, draft, ...rebasedOnto(session, rebased), review};
	const hasUnwritten = corrections(onto.interview, onto.draft).length > 0 || isKeptInDraft(onto.draft);
	const {made} = rest.saving;
	const saving = hasUnwritten ? {...rest.saving, made: made + 1} : {...rest.saving, saved: made};
	const done = {target, hasUnwritten, ...(comparison?.existing === undefined ? {} : {before: session})};
	const next = {...onto, screen: 'done' as const, done, saving};
	const effects: Effect[] = [
		...(hasUnwritten ? [] : [{type: 'remove-draft' as const, id: session.draft.id}]),
		...(draft.meeting ? [{type: 'write-summary' as const, target, draft: onto.draft}] : []),
	];
	return [taken === undefined ? next : said(next, 'info', keepingMessages.otherNumber(taken, target)), effects];
}

/** The draft keeps its identity; other questions than before have nothing of what could be undone. */
export function rebasedOnto(
	{interview, draft: before, history, contain}: SessionState,
	rebased: Rebased | undefined,
): Partial<SessionState> {
	if (!rebased) return {};
	const {cursor: _, ...focus} = rebased.draft.position;
	const draft = {...rebased.draft, id: before.id, savedAt: before.savedAt};
	const isOther = rebased.interview !== interview;
	const {others} = rebased;
	return {
		draft,
		kept: rebased.kept,
		isOfEarlierForm: rebased.isOfEarlierForm === true,
		said: rebased.said,
		...(others ? {history: historyOnto(interview, before, history, others, contain)} : {}),
		...(isOther ? {interview: rebased.interview, focus, history: {past: undefined, future: undefined}} : {}),
	};
}

/** On with the questions after the write. */
export function goneOn(session: SessionState): Step {
	const {done, ...rest} = session;
	const {saving, draft} = session;
	if (done?.hasUnwritten) return [returned(rest), []];
	// What is put away is the draft from before the write.
	return [returned({...rest, saving: {...saving, made: saving.made + 1}}), [{type: 'reopen-draft', id: draft.id}]];
}

export function writeUndoAsked(session: SessionState): Step {
	const {done, review} = session;
	if (session.screen !== 'done' || !done || review.busy) return [session, []];
	const before = done.before?.comparison?.existing;
	if (before === undefined) return [said(session, 'info', keepingMessages.nothingBefore(done.target)), []];
	return [{...session, review: {...review, busy: true}}, [{type: 'undo-write', target: done.target, before}]];
}

/** The file is as it was, and so is the draft: the review comes back. */
export function writeUndone(session: SessionState, target: string): Step {
	const {before, hasUnwritten = false} = session.done ?? {};
	if (!before) return [session, []];
	const {comparison: _, buffer: __, ...rest} = before;
	const {saving, examining, window, draft} = session;
	const next: SessionState = {
		...rest,
		window,
		examining,
		screen: 'review',
		draft: {...before.draft, id: draft.id, savedAt: draft.savedAt},
		saving: {...saving, made: saving.made + 1},
		review: {...before.review, busy: false},
	};
	const sentence = keepingMessages.writeUndone(target);
	return [
		said(
			opened(next, before.focus, before.buffer?.cursor),
			'success',
			sentence,
			wayWords.writesOnceMore(wayTo(session, 'write-asked')),
		),
		hasUnwritten ? [] : [{type: 'reopen-draft', id: draft.id}],
	];
}

/** Such as after the answers of the file were taken: no problem, but what was asked for. */
export function nothingToWrite(session: SessionState, target: string): SessionState {
	return said(withoutWriting(session), 'info', keepingMessages.saysAllAlready(target));
}

export function writeFailed(session: SessionState, problem: string, next?: string): SessionState {
	return said(withoutWriting(session), 'problem', problem, next);
}

function withoutWriting(session: SessionState): SessionState {
	const {comparison: _, ...rest} = session;
	const isLeft = rest.screen === 'compare' || rest.screen === 'settle';
	const screen = isLeft ? 'review' : rest.screen;
	return {...rest, screen, review: {...rest.review, busy: false}};
}

/** Scrolls what writing would change by rows; it stops at either end. */
export function comparisonScrolled(session: SessionState, to: RowMove): SessionState {
	const {comparison, window} = session;
	if (!comparison) return session;
	const last = Math.max(0, differenceRows(comparison.difference, window.width).length - window.height);
	const top = rowAfter(to, comparison.top, last);
	return top === comparison.top ? session : {...session, comparison: {...comparison, top}};
}
