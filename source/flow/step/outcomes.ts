import type {Step} from '../actions/action.ts';
import type {Outcome} from '../actions/outcome.ts';
import {refitted} from '../buffer/layout.ts';
import {editorReturned} from '../session/editor.ts';
import {draftExamined, examineDue, examineFailed} from '../session/examining.ts';
import {prefilled} from '../session/offers.ts';
import {sessionOf} from '../session/open.ts';
import {copied, saveDue, saved, saveFailed, takenOver} from '../session/saving.ts';
import {conflictsFound, draftRebased} from '../session/settling.ts';
import {startersFound} from '../session/starters.ts';
import {asUntouched} from '../session/untouched.ts';
import {documentWritten, nothingToWrite, targetChecked, writeFailed, writeUndone} from '../session/writing.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';

/** What became of an effect, taken into the interview. */
export function stepOutcome(session: SessionState, outcome: Outcome): Step {
	switch (outcome.type) {
		case 'field-resized':
			return [resized(session, outcome), []];
		case 'save-due':
			return saveDue(session);
		case 'examine-due':
			return examineDue(session);
		case 'draft-saved':
			return saved(session, outcome.at);
		case 'save-failed':
			return saveFailed(session, outcome.problem, outcome.next);
		case 'draft-taken-over':
			return takenOver(session, outcome.by);
		case 'draft-copied':
			return copied(session, outcome.id);
		case 'target-checked':
			return targetChecked(session, outcome);
		case 'conflicts-found':
			return conflictsFound(session, outcome);
		case 'draft-rebased':
			return draftRebased(session, outcome);
		case 'document-written':
			return documentWritten(session, outcome);
		case 'write-undone':
			return writeUndone(session, outcome.target);
		default:
			return [told(session, outcome), []];
	}
}

type Told = Exclude<
	Outcome,
	{
		type:
			| 'field-resized'
			| 'save-due'
			| 'examine-due'
			| 'draft-saved'
			| 'save-failed'
			| 'draft-taken-over'
			| 'draft-copied'
			| 'target-checked'
			| 'conflicts-found'
			| 'draft-rebased'
			| 'document-written'
			| 'write-undone';
	}
>;

function told(session: SessionState, outcome: Told): SessionState {
	switch (outcome.type) {
		case 'draft-opened':
			return sessionOf(outcome, session.known);
		case 'draft-prefilled':
			return prefilled(session, outcome.known);
		case 'house-found':
			return asUntouched(session, {...session, known: {...session.known, house: outcome.house}});
		case 'starters-found':
			return startersFound(session, outcome.starters, outcome.quietly);
		case 'draft-examined':
			return draftExamined(session, outcome.findings);
		case 'examine-failed':
			return examineFailed(session, outcome.problem);
		case 'find-failed':
			return said(session, 'problem', outcome.problem, outcome.next);
		case 'editor-returned':
			return editorReturned(session, outcome);
		case 'target-proposed':
			return proposed(session, outcome.target);
		case 'nothing-to-write':
			return nothingToWrite(session, outcome.target);
		case 'write-failed':
			return writeFailed(session, outcome.problem, outcome.next);
		case 'draft-refused':
			return said(session, 'problem', outcome.problem, outcome.next);
		case 'draft-held':
		case 'draft-removed':
		case 'draft-restored':
			return session;
	}
}

function proposed(session: SessionState, target: string): SessionState {
	const {review} = session;
	return review.target === '' && !review.editing ? {...session, review: {...review, target}} : session;
}

function resized(session: SessionState, {width, height}: {width: number; height: number}): SessionState {
	const {window, buffer} = session;
	if (window.width === width && window.height === height) return session;
	const next = {...session, window: {width, height}};
	return buffer ? {...next, buffer: refitted(buffer, width, height)} : next;
}
