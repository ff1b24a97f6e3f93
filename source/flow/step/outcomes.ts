import type {Step} from '../actions/action.ts';
import type {Intent} from '../actions/intent.ts';
import type {Outcome} from '../actions/outcome.ts';
import {summaryWritten} from '../meeting/agenda.ts';
import {tickDue, timeTold} from '../meeting/timing.ts';
import {editorReturned} from '../session/editor.ts';
import {draftExamined, examineDue, examineFailed} from '../session/examining.ts';
import {resized} from '../session/focus.ts';
import {meaningRefused, meaningSaid, meaningsFound} from '../session/meanings.ts';
import {prefilled} from '../session/offers.ts';
import {oneTextEdited, oneTextRead, oneTextWritten} from '../session/one-text.ts';
import {sessionOf} from '../session/open.ts';
import {personOffered} from '../session/person.ts';
import {copied, saveDue, saved, saveFailed, takenOver} from '../session/saving.ts';
import {conflictsFound, draftRebased} from '../session/settling.ts';
import {startersFound} from '../session/starters.ts';
import {targetProposed} from '../session/target.ts';
import {asUntouched} from '../session/untouched.ts';
import {documentWritten, nothingToWrite, targetChecked, writeFailed, writeUndone} from '../session/writing.ts';
import {said} from '../state/message.ts';
import type {SessionState, StartState, State} from '../state/state.ts';
import {type Result, stepOf} from './guards.ts';

/** What an outcome leads to where drafts are offered, and in an interview. Where nothing is given, nothing happens. */
type Row<O> = {
	start?: (state: StartState, outcome: O) => Result;
	session?: (session: SessionState, outcome: O) => Result;
};

const outcomes: {readonly [type in Outcome['type']]: Row<Extract<Outcome, {type: type}>>} = {
	'field-resized': {session: resized},
	'draft-opened': {
		start: (state, outcome) => sessionOf(outcome, state.known, state.contain, state),
		session: (session, outcome) => sessionOf(outcome, session.known, session.contain, session),
	},
	'draft-refused': {
		start: (state, {problem, next}) => said({...state, waiting: false}, 'problem', problem, next),
		session: (session, {problem, next}) => said(session, 'problem', problem, next),
	},
	'draft-held': {
		start: (state, {id, by}) => ({...state, waiting: false, overlay: {name: 'conflict', cause: 'held', id, by}}),
	},
	'draft-prefilled': {
		start: (state, {known}) => personOffered({...state, known: {...state.known, ...known}}),
		session: (session, {known}) => personOffered(prefilled(session, known)),
	},
	'person-remembered': {},
	'house-found': {
		start: (state, {house}) => ({...state, known: {...state.known, house}}),
		session: (session, {house}) => asUntouched(session, {...session, known: {...session.known, house}}),
	},
	'past-plans-found': {
		session: (session, {plans}) => ({...session, known: {...session.known, pastPlans: plans}}),
	},
	'starters-found': {session: (session, {starters, quietly}) => startersFound(session, starters, quietly)},
	'meanings-found': {session: meaningsFound},
	'meaning-said': {session: meaningSaid},
	'meaning-refused': {session: meaningRefused},
	'examine-due': {session: examineDue},
	'draft-examined': {session: (session, {findings}) => draftExamined(session, findings)},
	'examine-failed': {session: (session, {problem}) => examineFailed(session, problem)},
	'tick-due': {session: tickDue},
	'time-told': {session: (session, {at}) => timeTold(session, at)},
	'summary-written': {session: summaryWritten},
	'find-failed': {
		start: (state, {problem, next}) => said(state, 'problem', problem, next),
		session: (session, {problem, next}) => said(session, 'problem', problem, next),
	},
	'draft-removed': {},
	'draft-restored': {},
	'save-due': {session: saveDue},
	'draft-saved': {session: (session, {at}) => saved(session, at)},
	'save-failed': {session: (session, {problem, next}) => saveFailed(session, problem, next)},
	'draft-taken-over': {session: (session, {by}) => takenOver(session, by)},
	'draft-copied': {session: (session, {id}) => copied(session, id)},
	'editor-returned': {session: editorReturned},
	'one-text-written': {session: oneTextWritten},
	'one-text-edited': {session: oneTextEdited},
	'one-text-read': {session: oneTextRead},
	'target-proposed': {session: (session, {target}) => targetProposed(session, target)},
	'target-checked': {session: targetChecked},
	'conflicts-found': {session: conflictsFound},
	'draft-rebased': {session: draftRebased},
	'document-written': {session: documentWritten},
	'write-undone': {session: (session, {target}) => writeUndone(session, target)},
	'nothing-to-write': {session: (session, {target}) => nothingToWrite(session, target)},
	'write-failed': {session: (session, {problem, next}) => writeFailed(session, problem, next)},
};

/** What became of an effect, taken in. */
export function stepOutcome(state: State, outcome: Outcome): Step {
	// Its row takes an outcome of that type alone.
	const {start, session} = outcomes[outcome.type] as Row<Outcome>;
	return stepOf((state.screen === 'start' ? start?.(state, outcome) : session?.(state, outcome)) ?? state);
}

export function isOutcome(action: Intent | Outcome): action is Outcome {
	return Object.hasOwn(outcomes, action.type);
}
